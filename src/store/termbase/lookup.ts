// Looks up a word: by spelling, by reading, in part, without its particle, and finally with a typing error.

import * as v from 'valibot';
import { termStatuses } from '../../model/concept.js';
import { languages } from '../../model/language.js';
import type { LookupResult, LookupWay } from '../../model/lookup.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { withoutOkurigana } from '../../text/japanese/okurigana.js';
import { readingKey, searchKey } from '../../text/key.js';
import { stemsOf } from '../../text/korean/stems.js';
import type { Connection } from '../connection.js';
import { allRows, eachRow, type InferShape, shape } from '../rows.js';
import { readConcept } from './concept-rows.js';
import { nearKeys } from './near-keys.js';
import { beginQuery, keyCacheOf } from './typed/key-cache.js';
import { type Typed, typedRows } from './typed/typed-hits.js';

const hitShape = shape('term', {
  concept: v.string(),
  lang: v.picklist(languages),
  text: v.string(),
  status: v.picklist(termStatuses),
});

type Hit = InferShape<typeof hitShape>;
type Keys = { readonly key: string; readonly reading: string };

const select = 'SELECT concept, lang, text, status FROM term';
// Between two terms of equal length, 総務省 and 総務相, the official one wins: higher reliability first, then a stated
// source.
const grade = "(SELECT 2 * reliability + (source <> '') FROM concept WHERE id = term.concept)";
const order = `ORDER BY status <> 'preferred', length(text), ${grade} DESC, text, lang, concept`;

const startsWith = (column: string, key: string): string =>
  `${column} >= ${key} AND ${column} < ${key} || char(0x10ffff)`;
const holds = (column: string, key: string): string => `instr(${column}, ${key}) > 0`;

// Each index contains all columns that its test needs and is a tenth of the table; the table is read only for hits.
const inAnyKey = (test: typeof holds): string => `
  ${select} WHERE rowid IN (
    SELECT rowid FROM term INDEXED BY term_key WHERE ${test('key', '@key')}
    UNION SELECT rowid FROM term INDEXED BY term_reading
      WHERE reading_key <> '' AND ${test('reading_key', '@reading')}
    UNION SELECT rowid FROM term INDEXED BY term_hanja WHERE hanja_key <> '' AND ${test('hanja_key', '@key')}
  ) ${order}`;

// A table scan, run only for a query that no term matches. The details are searched as text before they are parsed.
const exampleSql = `
  SELECT concept.id AS concept, example.value AS text
  FROM concept, json_each(details, CASE @lang WHEN 'ko' THEN '$.examplesKo' ELSE '$.examplesJa' END) AS example
  WHERE details <> '' AND instr(details, @json) > 0 AND instr(example.value, @text) > 0
  ORDER BY length(example.value), concept.id`;

type Ways = readonly { readonly how: LookupWay; readonly sql: string; readonly shortest: number }[];
const ways: Ways = [
  { how: 'exact', shortest: 1, sql: `${select} WHERE key = @key ${order}` },
  {
    how: 'reading',
    shortest: 1,
    sql: `${select} WHERE reading_key <> '' AND reading_key = @reading ${order}`,
  },
  { how: 'hanja', shortest: 1, sql: `${select} WHERE hanja_key <> '' AND hanja_key = @key ${order}` },
  { how: 'prefix', shortest: 1, sql: inAnyKey(startsWith) },
  // A single character is part of a large share of all terms.
  { how: 'inside', shortest: 2, sql: inAnyKey(holds) },
];

function* hitsBy(
  db: Connection,
  these: Ways,
  spellings: readonly Keys[],
): Generator<Hit & { readonly how: LookupWay }> {
  for (const { how, sql, shortest } of these) {
    for (const keys of spellings) {
      if (keys.key.length < shortest) continue;
      for (const row of eachRow(db, hitShape, sql, keys)) yield { ...row, how };
    }
  }
}

const keysOf = (text: string): Keys => ({ key: searchKey(text), reading: readingKey(text) });

/** The query unchanged, in modern characters (總務省 → 総務省), and without okurigana (取り組み → 取組). */
const spellingsOf = (query: string): readonly Keys[] => {
  const today = modernForm(query.normalize('NFKC'));
  const texts = new Set([query, today, withoutOkurigana(today)].map(searchKey));
  return [...texts].map(keysOf);
};

const isWhole = ({ how }: Ways[number]): boolean => how !== 'prefix' && how !== 'inside';
const wholeWays = ways.filter(isWhole);
const partWays = ways.filter((way) => !isWhole(way));

function* wholeHits(db: Connection, text: string): Generator<Hit & { readonly how: LookupWay }> {
  for (const spelling of spellingsOf(text)) yield* hitsBy(db, wholeWays, [spelling]);
}

/** Terms that contain the text; the keys in memory tell at once that none does. */
const partHits = (db: Connection, text: string) => {
  const cache = keyCacheOf(db);
  const mayBeIn = ({ key, reading }: Keys): boolean =>
    cache === undefined || cache.contains(key) || cache.contains(reading);
  return hitsBy(db, partWays, spellingsOf(text).filter(mayBeIn));
};

function* stemHits(db: Connection, query: string): Generator<Hit & { readonly how: LookupWay }> {
  for (const stem of stemsOf(query)) {
    for (const hit of wholeHits(db, stem)) yield { ...hit, how: 'stem' };
  }
}

const exampleShape = shape('example', { concept: v.string(), text: v.string() });

function* exampleHits(db: Connection, query: string): Generator<Hit & { readonly how: LookupWay }> {
  const text = query.normalize('NFC').trim();
  // A single character occurs in most sentences.
  if (Array.from(text).length < 2) return;
  for (const lang of languages) {
    for (const row of allRows(db, exampleShape, exampleSql, {
      lang,
      text,
      json: JSON.stringify(text).slice(1, -1),
    }))
      yield { ...row, lang, status: 'preferred', how: 'example' };
  }
}

const nearSql = `${select} WHERE key = @key OR (reading_key <> '' AND reading_key = @key) ${order}`;

function* nearHits(db: Connection, { key, reading }: Keys): Generator<Hit & { readonly how: LookupWay }> {
  for (const near of new Set([...nearKeys(db, key), ...nearKeys(db, reading)])) {
    for (const row of allRows(db, hitShape, nearSql, { key: near })) yield { ...row, how: 'fuzzy' };
  }
}

const rowsSql = `${select} WHERE rowid IN (SELECT value FROM json_each(@rows)) ${order}`;

/** The terms of rows: full matches of a query, or all prefix matches. */
function* typedHits(
  db: Connection,
  typed: Typed | undefined,
  how: 'whole' | 'begun',
): Generator<Hit & { readonly how: LookupWay }> {
  for (const rows of typed?.[how] ?? []) {
    const sought = { rows: JSON.stringify(rows) };
    if (rows.length > 0)
      for (const row of eachRow(db, hitShape, rowsSql, sought)) yield { ...row, how: typed?.how ?? 'fuzzy' };
  }
}

/**
 * Returns concepts that match a query, best first: by kind of match, then preferred terms, then shorter terms. A query
 * typed without an input method (ㅊㅁㅅ, soumushou, 총무省) ranks after an exact spelling, and a part of a term after a
 * whole term. Each concept occurs once. A particle is removed only if nothing matches with it, example sentences are
 * searched only if no term matches, and typing errors are tolerated only if nothing else matched.
 */
export const findTerms = (db: Connection, query: string, limit: number): readonly LookupResult[] =>
  db.read(() => {
    const keys = keysOf(query);
    if (keys.key === '' || limit < 1) return [];
    beginQuery(db);
    const found = new Map<string, LookupResult['matched']>();
    const take = (hits: Iterable<Hit & { readonly how: LookupWay }>): void => {
      for (const { concept, lang, text, how } of hits) {
        if (found.size === limit) return;
        if (!found.has(concept)) found.set(concept, { lang, text, how });
      }
    };
    take(wholeHits(db, query));
    const typed = typedRows(db, query);
    take(typedHits(db, typed, 'whole'));
    take(partHits(db, query));
    take(typedHits(db, typed, 'begun'));
    if (found.size === 0) take(stemHits(db, query));
    if (found.size === 0) take(exampleHits(db, query));
    if (found.size === 0) take(nearHits(db, keys));
    return [...found].flatMap(([id, matched]) => {
      const concept = readConcept(db, id);
      return concept === undefined ? [] : [{ concept, matched }];
    });
  });
