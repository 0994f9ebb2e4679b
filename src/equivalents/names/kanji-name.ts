// A name in kanji of either country in Hangul: 村上誠一郎 무라카미 세이이치로, 金大中 김대중.

import { toHiragana } from '../../text/japanese/kana.js';
import { japaneseNameInHangul } from './japanese/japanese-name.js';
import { personInKatakana } from './korean/korean-name.js';
import { isKoreanPerson, koreanPersonInHangul } from './korean/person-in-kanji.js';
import { type NameSuggestion, type ReadingsOf, suggest } from './suggestion.js';

/** The country of a person, where the text tells it. */
export type Country = 'JP' | 'KR';

/** What is known of a name in kanji. */
export type KanjiName = {
  readonly text: string;
  readonly reading?: string | undefined;
  readonly readingsOf?: ReadingsOf | undefined;
  readonly country?: Country | undefined;
};

/** A katakana spelling without what custom leaves open: marks, length, voicing. */
const bare = (katakana: string): string =>
  toHiragana(katakana)
    .normalize('NFD')
    .replace(/[\u3099\u309a\s・･=＝ー]/gu, '');

/** The Korean readings of a name whose katakana is given: 金大中 キム・デジュン. */
const koreanReadAs = (name: string, reading: string): readonly NameSuggestion[] =>
  koreanPersonInHangul(name).filter(({ text }) => bare(personInKatakana(text)) === bare(reading));

const isPlace = ({ rule }: NameSuggestion): boolean => rule === 'kana+suffix' || rule === 'place-table';

const withoutReading = ({ text, readingsOf, country }: KanjiName): readonly NameSuggestion[] => {
  const japanese = japaneseNameInHangul(text, undefined, readingsOf);
  const korean = country === 'JP' ? [] : koreanPersonInHangul(text.replace(/[\s・･]/gu, ''));
  if (korean.length === 0 || (country !== 'KR' && japanese.some(isPlace))) return japanese;
  const word = readingsOf?.(text).length ?? 0;
  const isKorean = country === 'KR' || (word === 0 && isKoreanPerson(text.replace(/[\s・･]/gu, '')));
  return isKorean ? [...korean, ...japanese] : japanese;
};

/** A name in kanji in Hangul, best first: Korean persons by the Korean reading of their characters, all others by their kana. */
export const kanjiNameInHangul = (name: KanjiName): readonly NameSuggestion[] => {
  const { text, reading, readingsOf } = name;
  if (reading === undefined || reading.trim() === '') return withoutReading(name);
  const korean = koreanReadAs(text.replace(/[\s・･]/gu, ''), reading);
  return [...korean, ...japaneseNameInHangul(text, reading, readingsOf)];
};

/** The same with a tail behind each: a title, a place. */
export const withTail = (
  names: readonly NameSuggestion[],
  spell: (name: string) => string,
): readonly NameSuggestion[] => names.map(({ text, rule }) => suggest(spell(text), rule));
