// Terms by a half-converted query: 총무省 matches 총무성, そうむ省 matches 総務省.

import * as v from 'valibot';
import { toHiragana } from '../../../text/japanese/kana.js';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { searchKey } from '../../../text/key.js';
import type { Connection } from '../../connection.js';
import { allRows, shape } from '../../rows.js';
import { beginningWith, type Rows } from './candidates.js';

const pairShape = shape('term', { row: v.number(), key: v.string(), other: v.string() });

// A Korean term beside each kanji form of its concept: its own Hanja, and the Japanese terms.
const koreanSql = (where: string): string => `
  SELECT ko.rowid AS row, ko.key AS key, ko.hanja_key AS other FROM term AS ko
    WHERE ko.lang = 'ko' AND ko.hanja_key <> '' AND ${where.replaceAll('@@', 'ko.hanja_key')}
  UNION ALL SELECT ko.rowid, ko.key, ja.key FROM term AS ko JOIN term AS ja ON ja.concept = ko.concept AND ja.lang = 'ja'
    WHERE ko.lang = 'ko' AND ${where.replaceAll('@@', 'ja.key')}`;
const byHangul = koreanSql('ko.key >= @from AND ko.key < @to');
const byHanja = koreanSql('@@ >= @from AND @@ < @to');
const byKana = `SELECT rowid AS row, key, reading_key AS other FROM term
  WHERE reading_key <> '' AND reading_key >= @from AND reading_key < @to`;
const byKanji = `SELECT rowid AS row, key, reading_key AS other FROM term
  WHERE key >= @from AND key < @to AND reading_key <> ''`;

const hangulAndHan = /^(?=.*\p{Script=Hangul})(?=.*\p{Script=Han})[가-힣\p{Script=Han}]+$/u;
const kanaAndHan = /^(?=.*[ぁ-ん])(?=.*\p{Script=Han})[ぁ-んー\p{Script=Han}]+$/u;

/** Splits a query into runs of one script. */
const runsOf = (text: string): readonly string[] => text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];

const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);

/** Tests both sides of a term: whether the query is the whole of them or a prefix. */
type Sides = { readonly meets: (key: string, other: string) => 'whole' | 'begun' | undefined };

const sidesOf = (keyPattern: string, otherPattern: string): Sides => {
  const [key, other] = [keyPattern, otherPattern].map((one) => new RegExp(`^${one}`, 'u'));
  const [wholeKey, wholeOther] = [keyPattern, otherPattern].map((one) => new RegExp(`^${one}$`, 'u'));
  return {
    meets: (ownKey, ownOther) => {
      if (key?.test(ownKey) !== true || other?.test(ownOther) !== true) return undefined;
      return wholeKey?.test(ownKey) && wholeOther?.test(ownOther) ? 'whole' : 'begun';
    },
  };
};

/** 총무省: on the Korean side 총무 and one syllable, on the other side two kanji and 省. */
const koreanSides = (runs: readonly string[]): Sides =>
  sidesOf(
    runs.map((run) => (isHan(run) ? `[가-힣]{${run.length}}` : run)).join(''),
    runs.map((run) => (isHan(run) ? run : `\\p{Script=Han}{${run.length}}`)).join(''),
  );

/** そうむ省: in the spelling any text and 省, in the reading そうむ and any text. */
const japaneseSides = (runs: readonly string[]): Sides =>
  sidesOf(
    runs.map((run) => (isHan(run) ? run : '.+')).join(''),
    runs.map((run) => (isHan(run) ? '.+' : run)).join(''),
  );

/** The rows that a half-converted query matches fully or as a prefix; none for a query in one script. */
export const byScripts = (db: Connection, query: string): Rows | undefined => {
  const text = toHiragana(modernForm(searchKey(query)));
  const isKorean = hangulAndHan.test(text);
  if (!isKorean && !kanaAndHan.test(text)) return undefined;
  const runs = runsOf(text);
  const first = runs[0] ?? '';
  const sql = isKorean ? (isHan(first) ? byHanja : byHangul) : isHan(first) ? byKanji : byKana;
  const sides = isKorean ? koreanSides(runs) : japaneseSides(runs);
  const [from, to] = beginningWith(first);
  const met = { whole: new Set<number>(), begun: new Set<number>() };
  for (const { row, key, other } of allRows(db, pairShape, sql, { from, to })) {
    const how = sides.meets(key, modernForm(other));
    if (how !== undefined) met[how].add(row);
  }
  return { whole: [[...met.whole]], begun: [[...met.begun].filter((row) => !met.whole.has(row))] };
};
