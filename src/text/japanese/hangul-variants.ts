// Unofficial spellings of Japanese names in Korean texts (미츠루, 토쿄, 오오사카): read, never written.

import { compose, decompose, isHangul } from '../korean/hangul.js';

const softInitials: Readonly<Record<string, string>> = {
  ㅋ: 'ㄱ',
  ㅌ: 'ㄷ',
  ㅊ: 'ㅈ',
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅉ: 'ㅈ',
};
const plainVowels: Readonly<Record<string, string>> = { ㅑ: 'ㅏ', ㅠ: 'ㅜ', ㅛ: 'ㅗ', ㅕ: 'ㅓ' };
// ㅈ and ㅊ never precede ㅑ ㅛ ㅠ: 쟈 죠 쥬 챠 쵸 츄 are 자 조 주 차 초 추 (외래어 표기법 제3장 제1절의 정신, 표 4).
const palatal = /[ㅈㅊㅉ]/;
// ン is ㄴ and ッ is ㅅ, regardless of pronunciation.
const finalsOf: Readonly<Record<string, string>> = { ㅁ: 'ㄴ', ㅇ: 'ㄴ', ㄱ: 'ㅅ', ㅂ: 'ㅅ', ㄷ: 'ㅅ' };

const tsu = /[츠쯔쑤]/g;

const syllable = (character: string, initial: boolean): string => {
  const parts = decompose(character);
  if (parts === undefined) return character;
  const consonant = initial ? (softInitials[parts.initial] ?? parts.initial) : parts.initial;
  const vowel = palatal.test(parts.initial) ? (plainVowels[parts.vowel] ?? parts.vowel) : parts.vowel;
  return compose({ initial: consonant, vowel, final: finalsOf[parts.final] ?? parts.final });
};

// A separate vowel after the same vowel makes it long: 오오사카, 토우쿄우. A vowel that starts a morpheme stays:
// 이노우에.
const longVowels =
  /(?<=[고코노도토보포모로호소조초오교쿄뇨묘료효쇼요])우(?!에|라|치|미|메)|(?<=[구쿠누두투부푸무루후스주추우규큐뉴뮤류휴슈유])우(?!에|라)|^오오(?=.)|(?<=^|\s)오오(?=.)/g;

const officialWord = (word: string): string => {
  const shortened = word.replace(longVowels, (long) => (long === '오오' ? '오' : ''));
  return Array.from(shortened.replace(tsu, '쓰'), (character, i) => syllable(character, i === 0)).join('');
};

const kanaVowels = new Set('ㅏㅣㅜㅔㅗㅑㅠㅛㅘ');
const hissing = new Set('ㅅㅆㅈㅊㅉ');
/** Finals that only stand for ン or ッ before certain consonants, and those consonants. */
const finalBefore: Readonly<Record<string, string>> = {
  ㄱ: 'ㄱㅋㄲ',
  ㅂ: 'ㅂㅍㅃ',
  ㄷ: 'ㄷㅌㄸ',
  ㅁ: 'ㅁㅂㅍㅃ',
  ㅇ: 'ㄱㅋㄲㅇㅎ',
  ㅅ: 'ㄱㅋㄲㄷㅌㄸㅂㅍㅃㅅㅆㅈㅊㅉ',
};
/** Surnames with a final that Japanese names hardly begin with: 김민수 is no Japanese name. */
const koreanSurname = /^[김박정강장임송홍양황심남왕방공명봉용엄함염곽백석육탁국목복옥][가-힣]{2}$/;

const maySpellKana = (character: string, next: string | undefined): boolean => {
  const parts = decompose(character);
  if (parts === undefined) return false;
  const { initial, vowel, final } = parts;
  if (!kanaVowels.has(vowel) && !(vowel === 'ㅡ' && hissing.has(initial))) return false;
  if (final === '' || final === 'ㄴ') return true;
  if (next === undefined) return final === 'ㅇ';
  return finalBefore[final]?.includes(decompose(next)?.initial ?? ' ') === true;
};

/**
 * Whether a name in Hangul may be a Japanese one, by its syllables.
 * @example mayBeJapanese('미츠루') // true; mayBeJapanese('홍길동') // false: no kana is 길
 */
export const mayBeJapanese = (hangul: string): boolean =>
  !koreanSurname.test(hangul) &&
  hangul.split(' ').every((word) => {
    const characters = Array.from(word);
    return characters.every((character, i) => maySpellKana(character, characters[i + 1]));
  });

/**
 * The official spelling of a Japanese name that is written in Hangul; an official one is returned unchanged. Only
 * certain changes are made: medial ち stays 치, え after け stays.
 */
export const officialSpelling = (hangul: string): string =>
  isHangul(hangul) ? hangul.split(' ').map(officialWord).join(' ') : hangul;

/**
 * A key that is equal for all spellings of one name, looser than `officialSpelling`: it ignores long vowels and voicing.
 */
export const looseKey = (hangul: string): string => {
  let result = '';
  let previous = '';
  for (const character of officialSpelling(hangul).replaceAll(' ', '')) {
    const parts = decompose(character);
    if (parts === undefined) continue;
    const vowel = plainVowels[parts.vowel] ?? parts.vowel;
    const long =
      parts.initial === 'ㅇ' &&
      (vowel === previous || (vowel === 'ㅜ' && previous === 'ㅗ') || (vowel === 'ㅣ' && previous === 'ㅔ'));
    if (!long) result += (softInitials[parts.initial] ?? parts.initial) + vowel;
    result += parts.final;
    previous = vowel;
  }
  return result;
};
