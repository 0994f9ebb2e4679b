// Pairs of the memory as rows of the database.

import { type Lang, languages } from '../../model/language.js';
import type { MemoryPair } from '../../model/memory-match.js';
import { once } from '../../text/once.js';
import type { Database } from '../connection.js';
import { gramReader, segmentKey } from './grams.js';
import { appendToTail } from './tail.js';

/** A pair as it is read back. */
export type StoredPair = MemoryPair & { readonly id: number };

/** A meeting may be named after its segments were confirmed: where a pair has a segment, its document knows. */
const select = `
  SELECT memory.id, memory.lang AS "from", ko, ja, before, after, at, memory_origin.document AS document,
    coalesce(meeting.name, memory_origin.meeting) AS meeting, translator
  FROM memory JOIN memory_origin ON memory_origin.id = origin
    LEFT JOIN segment ON segment.id = memory.segment
    LEFT JOIN document ON document.id = segment.document
    LEFT JOIN meeting ON meeting.id = document.meeting`;

/** A pair of the memory, if it is still there. */
export const readPair = (db: Database, id: number): StoredPair | undefined =>
  db.prepare(`${select} WHERE memory.id = ?`).get(id) as StoredPair | undefined;

/** Every pair, oldest first. */
export const readPairs = (db: Database): IterableIterator<StoredPair> =>
  db.prepare(`${select} ORDER BY memory.id`).iterate() as IterableIterator<StoredPair>;

/** Texts of at most so many pairs at equal distances of their ids. */
export const samplePairs = (db: Database, count: number): readonly Readonly<Record<Lang, string>>[] => {
  const { low, high } = db
    .prepare('SELECT coalesce(min(id), 1) AS low, coalesce(max(id), 0) AS high FROM memory')
    .get() as { readonly low: number; readonly high: number };
  if (high - low < count) {
    return db.prepare('SELECT ko, ja FROM memory').all() as Readonly<Record<Lang, string>>[];
  }
  const next = db.prepare('SELECT ko, ja FROM memory WHERE id >= ? ORDER BY id LIMIT 1');
  const step = (high - low + 1) / count;
  return Array.from(
    { length: count },
    (_, i) => next.get(Math.floor(low + i * step)) as Readonly<Record<Lang, string>>,
  );
};

/** Number of the origin with these names; made where there is none. */
export const originId = (db: Database, { document, meeting, translator }: MemoryPair): number => {
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
  INSERT INTO memory (lang, ko, ja, before, after, origin, at, segment, ko_key, ja_key)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** The keys under which equal texts are found. */
export type PairKeys = Readonly<Record<Lang, number>>;

/** Writes a row and returns its id; its place in the index is the caller's to give. */
export const insertPair = (
  db: Database,
  pair: MemoryPair,
  keys: PairKeys,
  origin: number,
  segment: number | null,
): number => {
  const { from, ko, ja, before, after, at } = pair;
  const { lastInsertRowid } = db
    .prepare(insertSql)
    .run(from, ko, ja, before, after, origin, at, segment, keys.ko, keys.ja);
  return Number(lastInsertRowid);
};

/** Whether the memory has a pair of these two texts. */
export const hasPair = (db: Database, { ko, ja }: MemoryPair, keys: PairKeys): boolean =>
  db.prepare('SELECT 1 FROM memory WHERE ko_key = ? AND ko = ? AND ja = ?').get(keys.ko, ko, ja) !==
  undefined;

/** A confirmed segment. */
export type Confirmed = Omit<MemoryPair, Lang> & {
  readonly segment: number;
  readonly source: string;
  readonly target: string;
};

// A reader has a quarter of a megabyte of its own, which no session needs that confirms nothing.
const confirmedGrams = once(gramReader);

/** Takes a segment's pair out of the memory; inside a transaction. */
export const forget = (db: Database, segment: number): void =>
  void db.prepare('DELETE FROM memory WHERE segment = ?').run(segment);

/** Puts a confirmed segment into the memory, in place of what it said before; inside a transaction. */
export const remember = (db: Database, { segment, source, target, ...rest }: Confirmed): void => {
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
  // A document that was removed and opened again would say everything twice.
  db.prepare(
    'DELETE FROM memory WHERE ko_key = ? AND ko = ? AND ja = ? AND origin = ? AND segment IS NULL',
  ).run(keys.ko, pair.ko, pair.ja, origin);
  const id = insertPair(db, pair, keys, origin, segment);
  const grams = confirmedGrams();
  for (const lang of languages) grams.read(pair[lang], lang);
  appendToTail(db, id, grams.take());
};
