// Rows of terms by how their key begins: what the tests for typed queries choose from.

import * as v from 'valibot';
import type { Connection } from '../../connection.js';
import { bulkRows, type InferShape, shape } from '../../rows.js';

/** A term's row and the key by which it was found. */
export const keyedShape = shape('term', { row: v.number(), key: v.string() });
export type Keyed = InferShape<typeof keyedShape>;

/** A range of keys: from the first one to before the second. */
export type Range = readonly [string, string];

const last = '\u{10ffff}';

/** All keys that begin so. */
export const beginningWith = (text: string): Range => [text, text + last];

const columns = {
  key: 'SELECT rowid AS row, key FROM term INDEXED BY term_key WHERE key >= @from AND key < @to',
  reading: `SELECT rowid AS row, reading_key AS key FROM term INDEXED BY term_reading
    WHERE reading_key <> '' AND reading_key >= @from AND reading_key < @to`,
} as const;

/** The terms whose key or reading lies in one of the ranges. Both are read from their index alone. */
export const keysIn = (
  db: Connection,
  column: keyof typeof columns,
  ranges: readonly Range[],
): readonly Keyed[] =>
  ranges.flatMap(([from, to]) => bulkRows(db, keyedShape, columns[column], { from, to }));

/** Rows that a query means as a whole, and rows that it begins: groups, the best first. */
export type Rows = {
  readonly whole: readonly (readonly number[])[];
  readonly begun: readonly (readonly number[])[];
};

// As many as a list shows several times over: of a short query the beginnings are thousands, and ordering them takes longest.
const mostBegun = 300;

/** The rows of the shortest keys. */
export const shortest = (met: readonly Keyed[]): readonly number[] =>
  [...met]
    .sort((a, b) => a.key.length - b.key.length || a.row - b.row)
    .slice(0, mostBegun)
    .map(({ row }) => row);
