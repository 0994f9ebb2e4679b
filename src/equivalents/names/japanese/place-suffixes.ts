// Suffixes of Japanese place names that have a Sino-Korean reading instead of a transliteration (青森県 아오모리현), or
// a Korean word (富士山 후지산, 信濃川 시나노강, 佐渡島 사도섬: 외래어 표기법 제4장 제3절).

import loadNames from '../../../../data/language/japanese-place-names.tsv';
import loadSuffixes from '../../../../data/language/japanese-place-suffixes.tsv';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';

/** A suffix: its kanji, its readings, its Korean form. */
export type PlaceSuffix = {
  readonly kanji: string;
  readonly readings: readonly string[];
  readonly hangul: string;
  /** Whether it is certainly a suffix; otherwise the kana spelling comes first (広島, 中村, 石川). */
  readonly sure: boolean;
};

const names = (kind: string) =>
  once(
    () =>
      new Set(
        readTable(loadNames, 'name', 'kind')
          .filter((row) => row.kind === kind)
          .map(({ name }) => name),
      ),
  );
const rivers = names('river');
const islands = names('island');

/** The suffixes, longest first. */
const suffixes = once(() =>
  [...readTable(loadSuffixes, 'kanji', 'readings', 'hangul')]
    .sort((a, b) => b.kanji.length - a.kanji.length)
    .map(({ kanji, readings, hangul }) => ({ kanji, readings: wordsOf(readings), hangul })),
);

// Endings that only look like a suffix: 京都, 別府, 四日市, 本州, 山県; districts whose 町 is part of the name (by 제4장
// 제3절 no municipalities).
const wholeNames = names('whole name');

const isSure = (kanji: string, reading: string, stem: string): boolean => {
  switch (kanji) {
    case '町':
      return stem.length >= 2 || reading === 'ちょう';
    case '村':
      return reading === 'そん' || stem.length >= 2;
    case '島':
      return reading === 'とう' || islands().has(stem);
    case '川':
      return rivers().has(stem);
    // 大阪城; 東城 is a surname and a village.
    case '城':
      return stem.length >= 2;
    case '道':
    case '州':
      return false;
    default:
      return true;
  }
};

/**
 * The suffix at the end of a place name and of its reading, longest first; undefined if the name has none.
 * @example placeSuffix('青森県', 'あおもりけん') // 県, けん, 현
 */
export const placeSuffix = (
  text: string,
  reading: string,
): (PlaceSuffix & { readonly kana: string }) | undefined => {
  if (wholeNames().has(text)) return undefined;
  for (const { kanji, readings, hangul } of suffixes()) {
    if (!text.endsWith(kanji) || text.length === kanji.length) continue;
    // ちっこう is one word: no stem ends with っ.
    const found = readings.find(
      (ending) => reading.endsWith(ending) && /[^っ]$/u.test(reading.slice(0, -ending.length)),
    );
    if (found === undefined) continue;
    return { kanji, readings, hangul, kana: found, sure: isSure(kanji, found, text.slice(0, -kanji.length)) };
  }
  return undefined;
};

/** The suffix of a place name with its possible readings, the usual one first: みなかみ町 ちょう, まち. */
export const suffixOf = (text: string): Pick<PlaceSuffix, 'kanji' | 'readings' | 'hangul'> | undefined =>
  suffixes().find(({ kanji }) => text.endsWith(kanji) && text.length > kanji.length);
