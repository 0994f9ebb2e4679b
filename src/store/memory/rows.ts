// Reads and writes pairs of the memory as rows of the database.

import * as v from 'valibot';
import { type Lang, languages } from '../../model/language.js';
import type { MemoryPair } from '../../model/memory-match.js';
import type { Connection } from '../connection.js';
import { pairKey } from '../pair-key.js';
import { bulkRows, eachOfMany, oneRow, type Shape, shape } from '../rows.js';
import { type GramReader, gramReader, segmentKey } from './grams.js';
import { appendToTail } from './tail.js';

/** A stored pair. */
export type StoredPair = MemoryPair & {
  readonly id: number;
  /** Id of the document in work in which the pair was confirmed; empty if it was imported or the document is gone. */
  readonly work: string;
};

/** A meeting may get its name after the segments were confirmed, so the name is read from the segment's document. */
const select = `
  SELECT memory.id, memory.lang AS "from", ko, ja, before, after, at, memory_origin.document AS document,
    coalesce(meeting.name, memory_origin.meeting) AS meeting, translator, coalesce(CAST(segment.document AS TEXT), '') AS work
  FROM memory JOIN memory_origin ON memory_origin.id = memory.origin
    LEFT JOIN segment ON segment.id = memory.segment
    LEFT JOIN document ON document.id = segment.document
    LEFT JOIN meeting ON meeting.id = document.meeting`;

const pairShape: Shape<StoredPair> = shape('memory', {
  id: v.number(),
  from: v.picklist(languages),
  ko: v.string(),
  ja: v.string(),
  before: v.string(),
  after: v.string(),
  at: v.string(),
  document: v.string(),
  meeting: v.string(),
  translator: v.string(),
  work: v.string(),
});

/** Returns a pair of the memory, if it still exists. */
export const readPair = (db: Connection, id: number): StoredPair | undefined =>
  bulkRows(db, pairShape, `${select} WHERE memory.id = ?`, id)[0];

/** Yields all pairs, oldest first. */
export const readPairs = (db: Connection): IterableIterator<StoredPair> =>
  eachOfMany(db, pairShape, `${select} ORDER BY memory.id`);

const rangeShape = shape('memory', { low: v.number(), high: v.number() });
const rangeSql = 'SELECT coalesce(min(id), 1) AS low, coalesce(max(id), 0) AS high FROM memory';
const textsShape = shape('memory', { ko: v.string(), ja: v.string() });

/** Returns the texts of at most `count` pairs at equal distances of their ids. */
export const samplePairs = (db: Connection, count: number): readonly Readonly<Record<Lang, string>>[] => {
  const { low, high } = oneRow(db, rangeShape, rangeSql) ?? { low: 1, high: 0 };
  if (high - low < count) return bulkRows(db, textsShape, 'SELECT ko, ja FROM memory');
  const step = (high - low + 1) / count;
  const nextSql = 'SELECT ko, ja FROM memory WHERE id >= ? ORDER BY id LIMIT 1';
  return Array.from({ length: count }, (_, i) =>
    bulkRows(db, textsShape, nextSql, Math.floor(low + i * step)),
  ).flat();
};

/** Id of the origin with these names; creates it if there is none. */
export const originId = (db: Connection, { document, meeting, translator }: MemoryPair): number => {
  const names = [document, meeting, translator];
  db.prepare('INSERT OR IGNORE INTO memory_origin (document, meeting, translator) VALUES (?, ?, ?)').run(
    names,
  );
  return Number(
    db
      .prepare('SELECT id FROM memory_origin WHERE document = ? AND meeting = ? AND translator = ?')
      .pluck()
      .get(names),
  );
};

const insertSql = `
  INSERT INTO memory (lang, ko, ja, before, after, origin, at, segment, ko_key, ja_key, pair_key)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** The keys by which equal texts are found. */
export type PairKeys = Readonly<Record<Lang, number>>;

/** Writes a row and returns its id. The caller adds it to the index. */
export const insertPair = (
  db: Connection,
  pair: MemoryPair,
  keys: PairKeys,
  origin: number,
  segment: number | null,
): number => {
  const { from, ko, ja, before, after, at } = pair;
  const { lastInsertRowid } = db
    .prepare(insertSql)
    .run(from, ko, ja, before, after, origin, at, segment, keys.ko, keys.ja, pairKey(ko, ja));
  return Number(lastInsertRowid);
};

/** Whether the memory contains a pair of these two texts. */
export const hasPair = (db: Connection, { ko, ja }: MemoryPair): boolean =>
  db.prepare('SELECT 1 FROM memory WHERE pair_key = ? AND ko = ? AND ja = ?').get(pairKey(ko, ja), ko, ja) !==
  undefined;

/** A confirmed segment. */
export type Confirmed = Omit<MemoryPair, Lang> & {
  readonly segment: number;
  readonly source: string;
  readonly target: string;
};

let grams: GramReader | undefined;

/** Removes the pair of a segment from the memory. Call it inside a transaction. */
export const forget = (db: Connection, segment: number): void =>
  void db.prepare('DELETE FROM memory WHERE segment = ?').run(segment);

/** Stores a confirmed segment in the memory and replaces its former pair. Call it inside a transaction. */
export const remember = (db: Connection, { segment, source, target, ...rest }: Confirmed): void => {
  const texts = rest.from === 'ko' ? { ko: source, ja: target } : { ko: target, ja: source };
  const pair: MemoryPair = { ...rest, ...texts };
  const origin = originId(db, pair);
  const { changes } = db
    .prepare(
      'UPDATE memory SET origin = ?, at = ?, before = ?, after = ? WHERE segment = ? AND ko = ? AND ja = ?',
    )
    .run(origin, pair.at, pair.before, pair.after, segment, pair.ko, pair.ja);
  if (changes > 0) return;
  forget(db, segment);
  const keys = { ko: segmentKey(pair.ko), ja: segmentKey(pair.ja) };
  // Without this, a document that was removed and opened again would add each pair twice.
  db.prepare(
    'DELETE FROM memory WHERE pair_key = ? AND ko = ? AND ja = ? AND origin = ? AND segment IS NULL',
  ).run(pairKey(pair.ko, pair.ja), pair.ko, pair.ja, origin);
  const id = insertPair(db, pair, keys, origin, segment);
  grams ??= gramReader();
  for (const lang of languages) grams.read(pair[lang], lang);
  appendToTail(db, id, grams.take());
};
