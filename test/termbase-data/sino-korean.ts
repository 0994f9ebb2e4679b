// Whether Hanja can be read as Hangul: character by character, with the initial law (두음법칙, 한글 맞춤법 제10–12항).

import { createRequire } from 'node:module';
import { secondReadings } from './second-readings.js';

// A CommonJS package with a default of its own, which Node and Vitest unwrap differently when it is imported.
const { default: hanja } = createRequire(import.meta.url)('hanja') as typeof import('hanja');

// The package has a table of 27,000 characters with one reading each, and knows no second ones. Behind a closed
// syllable it gives a character's reading as it is, without the initial law.
const principal = (character: string): string => hanja.translate(`각${character}`, 'SUBSTITUTION').slice(1);

const first = 0xac00;
const finals = 28;
const vowels = 21;
const yLike = new Set([2, 3, 6, 7, 12, 17, 20]); // ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ
const [nieun, rieul, ieung] = [2, 5, 11];

const partsOf = (syllable: string) => {
  const index = syllable.charCodeAt(0) - first;
  return { initial: Math.floor(index / (finals * vowels)), rest: index % (finals * vowels) };
};
const withInitial = (initial: number, rest: number) =>
  String.fromCharCode(first + initial * finals * vowels + rest);

/** The form a reading takes at the beginning of a word: 녀 → 여, 료 → 요, 락 → 낙. */
export const initialForm = (syllable: string): string => {
  const { initial, rest } = partsOf(syllable);
  if (initial !== nieun && initial !== rieul) return syllable;
  if (yLike.has(Math.floor(rest / finals))) return withInitial(ieung, rest);
  return initial === rieul ? withInitial(nieun, rest) : syllable;
};

/** Whether 렬 and 률 become 열 and 율 behind this syllable: behind a vowel and behind ㄴ. */
const softens = (before: string): boolean => {
  const final = partsOf(before).rest % finals;
  return final === 0 || final === 4;
};

/** The readings of one character, without regard to where it stands. */
const readingsOf = (character: string): readonly string[] => {
  const one = principal(character);
  return [...(one === character ? [] : [one]), ...Array.from(secondReadings[character] ?? '')];
};

/** Why `hanja` cannot be read as `hangul`, or nothing. Both are cut alike; native and loan parts stand as they are. */
export const misreading = (hanja: string, hangul: string): string | undefined => {
  const written = Array.from(hanja);
  const spoken = Array.from(hangul);
  if (written.length !== spoken.length) return 'not the same length';
  for (const [at, character] of written.entries()) {
    const syllable = spoken[at] ?? '';
    const before = spoken[at - 1] ?? ' ';
    if (!/\p{Script=Han}/u.test(character)) {
      if (character !== syllable) return `${character} is not ${syllable}`;
      continue;
    }
    const allowed = readingsOf(character).flatMap((reading) => {
      const initial = initialForm(reading);
      if (!/\p{Script=Hangul}/u.test(before)) return [initial];
      if ('렬률'.includes(reading)) return [softens(before) ? initial : reading];
      // Inside, a compound keeps the initial form of its second word: 고용노동부, 국가인력.
      return [reading, initial];
    });
    if (!allowed.includes(syllable)) return `${character} is read ${allowed.join('·')}, not ${syllable}`;
  }
  return undefined;
};
