// The keys of all terms in memory, for queries that follow each other while someone types.

import * as v from 'valibot';
import type { Connection } from '../../connection.js';
import { bulkRows, oneRow, shape } from '../../rows.js';

/** The row of a term and the key by which it was found. */
export const keyedShape = shape('term', { row: v.number(), key: v.string() });
/** See `keyedShape`. */
export type Keyed = { readonly row: number; readonly key: string };

/** A half-open range of keys. */
export type Range = readonly [string, string];

/** A column of the table of terms that typed queries search. */
export type KeyColumn = 'key' | 'reading';

const all = {
  key: 'SELECT rowid AS row, key FROM term INDEXED BY term_key',
  reading: `SELECT rowid AS row, reading_key AS key FROM term INDEXED BY term_reading WHERE reading_key <> ''`,
  hanja: `SELECT rowid AS row, hanja_key AS key FROM term INDEXED BY term_hanja WHERE hanja_key <> ''`,
} as const;

const byKey = (a: Keyed, b: Keyed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** The first place in sorted keys that does not precede `key`. */
const placeOf = (keys: readonly Keyed[], key: string): number => {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as Keyed).key < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The sorted keys of a termbase at one time. */
export class KeyCache {
  private readonly sorted: Readonly<Record<KeyColumn, readonly Keyed[]>>;
  private readonly text: string;

  constructor(db: Connection) {
    const read = (column: keyof typeof all): readonly Keyed[] => bulkRows(db, keyedShape, all[column]);
    this.sorted = { key: [...read('key')].sort(byKey), reading: [...read('reading')].sort(byKey) };
    const keys = [...this.sorted.key, ...this.sorted.reading, ...read('hanja')];
    this.text = keys.map(({ key }) => key).join('\n');
  }

  /** The rows whose keys are in one of the ranges. */
  within(column: KeyColumn, ranges: readonly Range[]): readonly Keyed[] {
    const keys = this.sorted[column];
    return ranges.flatMap(([from, to]) => keys.slice(placeOf(keys, from), placeOf(keys, to)));
  }

  /** Whether any key of a term contains a text. */
  contains(text: string): boolean {
    return this.text.includes(text);
  }
}

/** The latest state of a connection's terms, the number of queries since then, and the keys if there were several. */
type Known = { readonly stamp: string; queries: number; cache: KeyCache | undefined };

const known = new WeakMap<Connection, Known>();
const stampShape = shape('term', { changes: v.number() });

/** Changes with every write, whether through this connection or another one. */
const stampOf = (db: Connection): string => {
  const own = oneRow(db, stampShape, 'SELECT total_changes() AS changes')?.changes;
  return [db.pragma('data_version'), db.pragma('page_count'), own].join(' ');
};

/** Announces a query; the keys of an earlier state are forgotten. */
export const beginQuery = (db: Connection): void => {
  const stamp = stampOf(db);
  const latest = known.get(db);
  if (latest?.stamp === stamp) latest.queries++;
  else known.set(db, { stamp, queries: 1, cache: undefined });
};

/**
 * The keys in memory; undefined during the first query after a change, because reading all of them takes longer than
 * one query of the database.
 */
export const keyCacheOf = (db: Connection): KeyCache | undefined => {
  const latest = known.get(db);
  if (latest === undefined || latest.queries < 2) return undefined;
  latest.cache ??= new KeyCache(db);
  return latest.cache;
};
