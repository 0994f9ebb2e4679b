// Hangul → Latin letters by the Revised Romanization (국어의 로마자 표기법, 문체부고시 제2014-42호), and its typing
// variants.

import { decompose, initials, isSyllable, type Syllable } from './hangul.js';

const initialLetters = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowelLetters: Readonly<Record<string, string>> = Object.fromEntries(
  'ㅏa ㅐae ㅑya ㅒyae ㅓeo ㅔe ㅕyeo ㅖye ㅗo ㅘwa ㅙwae ㅚoe ㅛyo ㅜu ㅝwo ㅞwe ㅟwi ㅠyu ㅡeu ㅢui ㅣi'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** The sound of a final consonant before a consonant or at the end (표준 발음법 제8–11항). */
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

/** A single consonant moves to the following vowel (국어 gugeo); 굳이 is guji, 같이 gachi. */
const moved = (final: string, vowel: string): string => {
  if (vowel === 'ㅣ' && final === 'ㄷ') return 'j';
  if (vowel === 'ㅣ' && final === 'ㅌ') return 'ch';
  return initialIn(final);
};

/** The romanisation of a final consonant and the following initial. */
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
 * Romanises a Hangul word by its pronunciation, in lower case; other characters are dropped.
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
 * Romanises letter by letter, without sound changes between syllables, as many users type.
 * @example romaniseLetters('종로') → 'jongro'
 */
export const romaniseLetters = (word: string): string =>
  Array.from(word)
    .flatMap((character) => decompose(character) ?? [])
    .map(({ initial, vowel, final }) => initialIn(initial) + vowelIn(vowel) + (closing[final] ?? ''))
    .join('');

/**
 * Folds spelling variants of a romanised query or word: hyphens, spaces, `sh` for `s`, adjacent ㄴ and ㄹ.
 * @example foldRomanised('Sinmun-ro') // 'sinmunno'
 */
export const foldRomanised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    // 신문로 is sinmunno, 대관령 daegwallyeong: the spelling depends on the word.
    .replace(/ll|nr|ln/g, 'nn')
    .replaceAll('sh', 's')
    .replace(/^l/, 'r');

// A keyboard turns ㄱ and ㅅ, typed one after the other, into ㄳ.
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
 * Splits a query of consonants, possibly with some syllables, into one element for each syllable. Undefined if it has no
 * single consonant or contains anything else.
 * @example consonantsIn('ㅊㅁㅅ') → ['ㅊ', 'ㅁ', 'ㅅ']; consonantsIn('총ㅁㅅ') → ['총', 'ㅁ', 'ㅅ']
 */
export const consonantsIn = (query: string): readonly string[] | undefined => {
  const parts = Array.from(query.replace(/[\sㆍ·]/g, '')).flatMap((one) => Array.from(doubled[one] ?? one));
  const isConsonant = (one: string): boolean => initials.includes(one);
  if (!parts.some(isConsonant) || !parts.every((one) => isConsonant(one) || isSyllable(one)))
    return undefined;
  return parts;
};

/**
 * Whether a word begins with these elements: a consonant matches its syllable's initial, a syllable matches itself.
 * @example beginsWithConsonants('총무성', ['ㅊ', '무']) // true
 */
export const beginsWithConsonants = (word: string, parts: readonly string[]): boolean =>
  parts.every((part, index) => {
    const character = word.charAt(index);
    return character === part || decompose(character)?.initial === part;
  });
