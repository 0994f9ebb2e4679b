// The sounds of a loanword in Hangul or katakana, and the distance between two of them. Both scripts transcribe the same
// foreign word: consonants agree, vowels roughly, and either may add a vowel.

import { kanaVowel, morae } from '../../../text/japanese/kana.js';
import { decompose } from '../../../text/korean/hangul.js';

/**
 * Sounds in order: consonants as Latin letters, capital at the end of a syllable (외래어 표기법 제1장 제3항: only ㄱ ㄴ
 * ㄹ ㅁ ㅂ ㅅ ㅇ occur there, so ㄱ may be k or g), vowels with ə for ㅓ, ɨ for ㅡ and æ for ㅐ.
 */
export type Sounds = readonly string[];

const koreanInitials: Readonly<Record<string, string>> = {
  ...{ ㄱ: 'g', ㅋ: 'k', ㄷ: 'd', ㅌ: 't', ㅂ: 'b', ㅍ: 'p', ㅅ: 's', ㅈ: 'j', ㅊ: 'c' },
  ...{ ㄴ: 'n', ㄹ: 'r', ㅁ: 'm', ㅎ: 'h', ㅇ: '' },
};
const koreanFinals: Readonly<Record<string, string>> = {
  ...{ '': '', ㄱ: 'G', ㄴ: 'n', ㄹ: 'r', ㅁ: 'm', ㅂ: 'B', ㅅ: 'D', ㅇ: 'N' },
};
const koreanVowels: Readonly<Record<string, string>> = {
  ...{
    ㅏ: 'a',
    ㅐ: 'æ',
    ㅑ: 'ya',
    ㅓ: 'ə',
    ㅔ: 'e',
    ㅕ: 'yə',
    ㅖ: 'ye',
    ㅗ: 'o',
    ㅘ: 'wa',
    ㅙ: 'we',
    ㅚ: 'we',
  },
  ...{ ㅛ: 'yo', ㅜ: 'u', ㅝ: 'wə', ㅞ: 'we', ㅟ: 'wi', ㅠ: 'yu', ㅡ: 'ɨ', ㅢ: 'i', ㅣ: 'i' },
};

/** The sounds of a Hangul word; undefined for letters that loanwords do not have (된소리, final ㄷ: 제4항, 제3항). */
export const soundsOfHangul = (word: string): Sounds | undefined => {
  const sounds: string[] = [];
  for (const character of word) {
    const parts = decompose(character);
    const initial = koreanInitials[parts?.initial ?? '?'];
    const vowel = koreanVowels[parts?.vowel ?? '?'];
    const final = koreanFinals[parts?.final ?? '?'];
    if (initial === undefined || vowel === undefined || final === undefined) return undefined;
    // 플랫 writes one l twice.
    if (initial !== '' && !(initial === 'r' && sounds.at(-1) === 'r')) sounds.push(initial);
    sounds.push(...vowel, ...final);
  }
  return sounds;
};

const consonantRows: Readonly<Record<string, string>> = {
  ...{
    k: 'カキクケコ',
    g: 'ガギグゲゴ',
    s: 'サシスセソ',
    z: 'ザズゼゾ',
    j: 'ジヂヅ',
    t: 'タテト',
    c: 'チツ',
  },
  ...{
    d: 'ダデド',
    n: 'ナニヌネノ',
    h: 'ハヒヘホ',
    f: 'フ',
    b: 'バビブベボ',
    p: 'パピプペポ',
    m: 'マミムメモ',
  },
  ...{ r: 'ラリルレロ', v: 'ヴ', y: 'ヤユヨ', w: 'ワヲ', '': 'アイウエオ' },
};
const consonantOf: ReadonlyMap<string, string> = new Map(
  Object.entries(consonantRows).flatMap(([consonant, row]) =>
    Array.from(row, (kana) => [kana, consonant] as const),
  ),
);
const latinVowels = { あ: 'a', い: 'i', う: 'u', え: 'e', お: 'o' } as const;

/** The sounds of a katakana word; undefined for other characters. Vowel length and ッ are ignored. */
export const soundsOfKatakana = (word: string): Sounds | undefined => {
  const sounds: string[] = [];
  // マーケティング is 마케팅: ㅇ represents all of ング at the end.
  for (const mora of morae(word.replace(/ング$/u, 'ン'))) {
    if (mora === 'ー' || mora === 'ッ') continue;
    if (mora === 'ン') {
      sounds.push('N');
      continue;
    }
    const consonant = consonantOf.get(mora.charAt(0));
    const vowel = kanaVowel(mora);
    if (consonant === undefined || vowel === undefined) return undefined;
    if (consonant !== '') sounds.push(consonant);
    if (/[ャュョ]$/u.test(mora)) sounds.push('y');
    if (/^ウ.|^ク[ァィェォ]/u.test(mora)) sounds.push('w');
    sounds.push(latinVowels[vowel]);
  }
  return sounds;
};

const isVowel = (sound: string): boolean => 'aiueoyəɨæw'.includes(sound);

const classes: Readonly<Record<string, string>> = Object.fromEntries(
  ['kgG', 'tdD', 'pbBfv', 'szjc', 'nmN', 'h', 'r'].flatMap((alike) =>
    Array.from(alike, (sound) => [sound, alike.charAt(0)]),
  ),
);

/** The places of articulation of a word's consonants, which two spellings of one word share. */
export const skeletonOf = (sounds: Sounds): string =>
  sounds.flatMap((sound) => (isVowel(sound) ? [] : [classes[sound] ?? sound])).join('');

// Korean sound, then Japanese: pairs that transcribe the same foreign sound.
const sameConsonants = new Set('Gk Gg Dt Dd Bp Bb nN NN mN Nn pf bv jz'.split(' '));
// The Japanese counterparts of each Korean vowel, with their costs.
const vowelCosts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { a: 0, o: 0.4 },
  ə: { a: 0.1, o: 0.2, e: 0.3, u: 0.5, i: 0.6 },
  o: { o: 0, u: 0.8 },
  u: { u: 0, o: 0.4 },
  ɨ: { u: 0, o: 0.15, i: 0.3 },
  i: { i: 0, e: 0.5 },
  æ: { a: 0.05, e: 0.2 },
  e: { e: 0, i: 0.4, a: 0.5 },
  y: { y: 0 },
  w: { w: 0 },
};
const otherVowel = 0.8;
const otherConsonant = 0.8;
const never = 9;

const exchange = (korean: string, japanese: string): number => {
  if (isVowel(korean) !== isVowel(japanese)) return never;
  if (isVowel(korean)) return vowelCosts[korean]?.[japanese] ?? otherVowel;
  if (korean === japanese || sameConsonants.has(korean + japanese)) return 0;
  return classes[korean] === classes[japanese] ? otherConsonant : never;
};

// Costs of a sound that only one side has: lowest for vowels that make a consonant pronounceable.
const aloneCosts: Readonly<Record<string, number>> = {
  ...{ ɨ: 0.1, u: 0.2, y: 0.2, w: 0.2, ə: 0.3, i: 0.35, o: 0.35, e: 0.4, a: 0.5, æ: 0.5, r: 0.9 },
};
const alone = (sound: string): number => aloneCosts[sound] ?? 2;

/** The distance between a Hangul and a katakana spelling for each sound: 0 is equal, 0.1 a doubtful similarity. */
export const soundDistance = (korean: Sounds, japanese: Sounds): number => {
  let row = [0];
  for (const sound of japanese) row.push((row.at(-1) ?? 0) + alone(sound));
  for (const k of korean) {
    const next = [(row[0] ?? 0) + alone(k)];
    japanese.forEach((j, at) => {
      next.push(
        Math.min((row[at] ?? 0) + exchange(k, j), (row[at + 1] ?? 0) + alone(k), (next[at] ?? 0) + alone(j)),
      );
    });
    row = next;
  }
  return (row[japanese.length] ?? 0) / Math.max(1, korean.length, japanese.length);
};
