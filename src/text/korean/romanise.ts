// Hangul → Latin letters by the Revised Romanization (국어의 로마자 표기법, 문체부고시 제2014-42호), and what is typed of it.

import { decompose, initials, isSyllable, type Syllable } from './hangul.js';

const initialLetters = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowelLetters: Readonly<Record<string, string>> = Object.fromEntries(
  'ㅏa ㅐae ㅑya ㅒyae ㅓeo ㅔe ㅕyeo ㅖye ㅗo ㅘwa ㅙwae ㅚoe ㅛyo ㅜu ㅝwo ㅞwe ㅟwi ㅠyu ㅡeu ㅢui ㅣi'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** The sound that a final has before a consonant or at the end (표준 발음법 제8–11항). */
const closing: Readonly<Record<string, string>> = Object.fromEntries(
  ['ㄱㄲㅋㄳㄺk', 'ㄴㄵㄶn', 'ㄷㅅㅆㅈㅊㅌㅎt', 'ㄹㄼㄽㄾㅀl', 'ㅁㄻm', 'ㅂㅍㅄㄿp', 'ㅇ.'].flatMap((row) =>
    Array.from(row.slice(0, -1), (final) => [final, row.slice(-1).replace('.', 'ng')]),
  ),
);
const nasal: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' };

/** The letters of an initial: ㅊ is `ch`, ㅇ nothing. */
export const initialIn = (initial: string): string => initialLetters[initials.indexOf(initial)] ?? '';

/** The letters of a vowel: ㅓ is `eo`. */
export const vowelIn = (vowel: string): string => vowelLetters[vowel] ?? '';

/** A single consonant moves to the vowel behind it (국어 gugeo); 굳이 is guji, 같이 gachi. */
const moved = (final: string, vowel: string): string => {
  if (vowel === 'ㅣ' && final === 'ㄷ') return 'j';
  if (vowel === 'ㅣ' && final === 'ㅌ') return 'ch';
  return initialIn(final);
};

/** How a final and the initial behind it are written together. */
const meeting = ({ final }: Syllable, next: Syllable): string => {
  const closed = closing[final] ?? '';
  const { initial } = next;
  if (initial === 'ㅇ') {
    if (final === 'ㅎ') return '';
    return final !== 'ㅇ' && initials.includes(final) && final !== '' ? moved(final, next.vowel) : closed;
  }
  const stopped = nasal[closed];
  if (stopped !== undefined && /[ㄴㅁㄹ]/.test(initial))
    return stopped + (initial === 'ㅁ' ? 'm' : initial === 'ㄹ' || initial === 'ㄴ' ? 'n' : '');
  if (initial === 'ㄹ' && (closed === 'm' || closed === 'ng')) return `${closed}n`;
  if ((closed === 'l' && /[ㄴㄹ]/.test(initial)) || (closed === 'n' && initial === 'ㄹ')) return 'll';
  return closed + initialIn(initial);
};

/**
 * A word of Hangul in Latin letters, lower case, by its sound; what is no syllable is left out.
 * @example romanise('총무성') → 'chongmuseong'; romanise('종로') → 'jongno'; romanise('신라') → 'silla'
 */
export const romanise = (word: string): string => {
  const syllables = Array.from(word).flatMap((character) => decompose(character) ?? []);
  return syllables
    .map((syllable, index) => {
      const next = syllables[index + 1];
      const start = index === 0 ? initialIn(syllable.initial) : '';
      const end = next === undefined ? (closing[syllable.final] ?? '') : meeting(syllable, next);
      return start + vowelIn(syllable.vowel) + end;
    })
    .join('');
};

/**
 * The same without the sounds that change where syllables meet, as many type it.
 * @example romaniseLetters('종로') → 'jongro'
 */
export const romaniseLetters = (word: string): string =>
  Array.from(word)
    .flatMap((character) => decompose(character) ?? [])
    .map(({ initial, vowel, final }) => initialIn(initial) + vowelIn(vowel) + (closing[final] ?? ''))
    .join('');

/** A romanised query or word without what people write in several ways: hyphens, spaces, `sh` for `s`, ㄴ and ㄹ that meet. */
export const foldRomanised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    // 신문로 is sinmunno, 대관령 daegwallyeong: only the word tells.
    .replace(/ll|nr|ln/g, 'nn')
    .replaceAll('sh', 's')
    .replace(/^l/, 'r');

// ㄳ is what a keyboard makes of ㄱ and ㅅ typed one after the other.
const doubled: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

/**
 * A query of consonants, some of them with their syllables, apart: one element a syllable. Nothing if it has no consonant alone or
 * anything else in it.
 * @example consonantsIn('ㅊㅁㅅ') → ['ㅊ', 'ㅁ', 'ㅅ']; consonantsIn('총ㅁㅅ') → ['총', 'ㅁ', 'ㅅ']
 */
export const consonantsIn = (query: string): readonly string[] | undefined => {
  const parts = Array.from(query.replace(/[\sㆍ·]/g, '')).flatMap((one) => Array.from(doubled[one] ?? one));
  const isConsonant = (one: string): boolean => initials.includes(one);
  if (!parts.some(isConsonant) || !parts.every((one) => isConsonant(one) || isSyllable(one)))
    return undefined;
  return parts;
};

/** Whether a word begins with these: each consonant begins its syllable, each syllable stands as it is. */
export const beginsWithConsonants = (word: string, parts: readonly string[]): boolean =>
  parts.every((part, index) => {
    const character = word.charAt(index);
    return character === part || decompose(character)?.initial === part;
  });
