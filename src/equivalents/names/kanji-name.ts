// Converts a name in kanji, of either country, to Hangul: 村上誠一郎 무라카미 세이이치로, 金大中 김대중.

import { toHiragana } from '../../text/japanese/kana.js';
import { japaneseNameInHangul } from './japanese/japanese-name.js';
import { surnameFrequency } from './japanese/name-frequencies.js';
import { personInKatakana } from './korean/korean-name.js';
import { isKoreanPerson, koreanPersonInHangul, koreanSurnameInHangul } from './korean/person-in-kanji.js';
import { type NameSuggestion, type ReadingsOf, suggest } from './suggestion.js';

/** The country of a person, if the text tells it. */
export type Country = 'JP' | 'KR';

/** Facts about a name in kanji. */
export type KanjiName = {
  readonly text: string;
  readonly reading?: string | undefined;
  readonly readingsOf?: ReadingsOf | undefined;
  readonly country?: Country | undefined;
};

/** Normalises a katakana spelling: removes differences of marks, length and voicing, which custom leaves open. */
const bare = (katakana: string): string =>
  toHiragana(katakana)
    .normalize('NFD')
    .replace(/[\u3099\u309a\s・･=＝ー]/gu, '');

/** Whether a Korean name has this katakana reading: 김대중 キム・デジュン. */
const isReadAs = ({ text }: NameSuggestion, reading: string): boolean =>
  bare(personInKatakana(text)) === bare(reading);

/** The Korean readings of a name with a given katakana reading. */
const koreanReadAs = (name: string, reading: string): readonly NameSuggestion[] =>
  koreanPersonInHangul(name).filter((one) => isReadAs(one, reading));

const isPlace = ({ rule }: NameSuggestion): boolean => rule === 'kana+suffix' || rule === 'place-table';

const withoutReading = ({ text, readingsOf, country }: KanjiName): readonly NameSuggestion[] => {
  const japanese = japaneseNameInHangul(text, undefined, readingsOf);
  const bareName = text.replace(/[\s・･]/gu, '');
  if (country === 'KR' && Array.from(bareName).length === 1) {
    return [...koreanSurnameInHangul(bareName), ...japanese];
  }
  const korean = country === 'JP' ? [] : koreanPersonInHangul(bareName);
  // 田中 is no 田 of Korea, whatever the document is about.
  if (country === 'KR' && (surnameFrequency(bareName)?.persons ?? 0) > 1) return [...japanese, ...korean];
  if (korean.length === 0 || (country !== 'KR' && japanese.some(isPlace))) return japanese;
  if (country !== 'KR' && !isKoreanPerson(bareName)) return japanese;
  // A dictionary word may not be a person (全国区), unless its reading is Korean (金芝河 キムジハ).
  const words = readingsOf?.(text) ?? [];
  const readInKorean = words.some((reading) => korean.some((one) => isReadAs(one, reading)));
  return country === 'KR' || words.length === 0 || readInKorean
    ? [...korean, ...japanese]
    : [...japanese, ...korean];
};

/**
 * A name in kanji in Hangul, best first: Korean persons by the Korean reading of their characters, all others by their
 * kana.
 */
export const kanjiNameInHangul = (name: KanjiName): readonly NameSuggestion[] => {
  const { text, reading, readingsOf } = name;
  if (reading === undefined || reading.trim() === '') return withoutReading(name);
  const korean = koreanReadAs(text.replace(/[\s・･]/gu, ''), reading);
  return [...korean, ...japaneseNameInHangul(text, reading, readingsOf)];
};

/** Appends a tail to each suggestion: a title, a place. */
export const withTail = (
  names: readonly NameSuggestion[],
  spell: (name: string) => string,
): readonly NameSuggestion[] => names.map(({ text, rule }) => suggest(spell(text), rule));
