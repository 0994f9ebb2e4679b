// Korean → katakana by the custom of Japanese news agencies, or by the table of 「공공 용어의 외국어 번역 및 표기 지침」
// (문체부훈령 제520호, 가타카나 표기 일람표): liaison, voicing and the assimilations that occur in names (표준 발음법
// 제9–20항, as far as katakana can express them).

import { decompose, type Syllable } from './hangul.js';
import { closingKana, openSyllable } from './katakana-syllables.js';

/**
 * Custom has fixed spellings of some words (박근혜 クネ, 목포 モッポ) and writes ッ before a similar consonant (석기
 * ソッキ); the table has neither.
 */
export type KatakanaRule = 'custom' | 'official';

type Sound = Syllable & { readonly voiced: boolean; readonly tail?: string };

const sonorant = /^[ㄴㅁㅇㄹ]?$/;
const stopOf: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㅋ: 'ㄱ',
  ㅍ: 'ㅂ',
  ㅅ: 'ㄷ',
  ㅆ: 'ㄷ',
  ㅈ: 'ㄷ',
  ㅊ: 'ㄷ',
  ㅌ: 'ㄷ',
};
const nasalOf: Readonly<Record<string, string>> = { ㄱ: 'ㅇ', ㅂ: 'ㅁ', ㄷ: 'ㄴ' };
const tenseOf: Readonly<Record<string, RegExp>> = {
  ㄱ: /[ㄱㄲㅋ]/,
  ㅂ: /[ㅂㅃㅍ]/,
  ㄷ: /[ㄷㄸㅌㅅㅆㅈㅉㅊ]/,
};

/**
 * Whether a final consonant moves to the next syllable's vowel: 낙연 ナギョン, 선우 ソヌ; not 준원 ジュンウォン, 영애
 * ヨンエ, 철우 チョルウ.
 */
const links = (final: string, vowel: string): boolean => {
  if (final === '' || final === 'ㅇ' || final === 'ㅎ') return false;
  if (/[ㅝㅘㅙㅚㅞㅟㅢㅖㅒ]/.test(vowel)) return final === 'ㄴ' && vowel === 'ㅟ';
  // ル and ム already end in u.
  return !(/[ㄹㅁ]/.test(final) && /[ㅜㅡ]/.test(vowel));
};

/** Sound changes between two neighbouring syllables of a word. */
const meet = (left: Sound, right: Sound, rule: KatakanaRule): readonly [Sound, Sound] => {
  const final = stopOf[left.final] ?? left.final;
  const { initial, vowel } = right;
  if (initial === 'ㅇ') {
    if (!links(left.final, vowel)) return [left, right];
    return [
      { ...left, final: '' },
      { ...right, initial: left.final, voiced: true },
    ];
  }
  const nasal = nasalOf[final];
  // 국민 クンミン, 백령 ペンニョン; 강릉 カンヌン, 영록 ヨンノク; 전라 チョルラ, 신라 シルラ.
  if (nasal !== undefined && /[ㄴㅁ]/.test(initial)) return [{ ...left, final: nasal }, right];
  if (nasal !== undefined && initial === 'ㄹ')
    return [
      { ...left, final: nasal },
      { ...right, initial: 'ㄴ' },
    ];
  if (initial === 'ㄹ' && /[ㅁㅇ]/.test(final)) return [left, { ...right, initial: 'ㄴ' }];
  if ((final === 'ㄴ' && initial === 'ㄹ') || (final === 'ㄹ' && initial === 'ㄴ')) {
    return [
      { ...left, final: 'ㄹ' },
      { ...right, initial: 'ㄹ' },
    ];
  }
  // 석기 ソッキ, 합포 ハッポ.
  if (tenseOf[final]?.test(initial) !== true) return [left, right];
  const plain = { ...right, voiced: false };
  return rule === 'official' && final !== 'ㄷ' ? [left, plain] : [{ ...left, final: '', tail: 'ッ' }, plain];
};

/** Words with a customary Japanese spelling that breaks the rules. */
const fixed: Readonly<Record<string, string>> = {
  근혜: 'クネ',
  신혜: 'シネ',
  석열: 'ソンニョル',
  서울: 'ソウル',
  김해: 'キメ',
  진해: 'チネ',
  독립: 'トンニプ',
  평양: 'ピョンヤン',
  한라: 'ハルラ',
  여의: 'ヨイ',
  을지: 'ウルチ',
  광양: 'クァンヤン',
  남해: 'ナメ',
  목포: 'モッポ',
  김포: 'キンポ',
};

/**
 * A word in katakana.
 * @param before the syllable before it (a surname), whose end decides whether ㄱㄷㅂㅈ are voiced (박근혜 クネ, 김근태
 *   グンテ)
 * @example hangulToKatakana('목포') → 'モッポ'; hangulToKatakana('목포', '', 'official') → 'モクポ'
 */
export const hangulToKatakana = (word: string, before = '', rule: KatakanaRule = 'custom'): string => {
  const custom = rule === 'custom' ? fixed[word] : undefined;
  if (custom !== undefined) return custom;
  const sounds: Sound[] = [];
  let previous = decompose(before.slice(-1));
  for (const character of word) {
    const syllable = decompose(character);
    if (syllable === undefined) return word;
    sounds.push({ ...syllable, voiced: previous !== undefined && sonorant.test(previous.final) });
    previous = syllable;
  }
  for (let i = 0; i + 1 < sounds.length; i++) {
    const [left, right] = [sounds[i], sounds[i + 1]];
    if (left !== undefined && right !== undefined) sounds.splice(i, 2, ...meet(left, right, rule));
  }
  return sounds
    .map(
      ({ initial, vowel, voiced, final, tail }) =>
        openSyllable(initial, vowel, voiced) + (tail ?? closingKana(final)),
    )
    .join('');
};
