// Rows of terms by the beginning of their key: the candidates for the tests of typed queries.

import * as v from 'valibot';
import type { Connection } from '../../connection.js';
import { bulkRows, type InferShape, shape } from '../../rows.js';

/** The row of a term and the key by which it was found. */
export const keyedShape = shape('term', { row: v.number(), key: v.string() });
export type Keyed = InferShape<typeof keyedShape>;

/** A half-open range of keys. */
export type Range = readonly [string, string];

const last = '\u{10ffff}';

/** The range of all keys with a prefix. */
export const beginningWith = (text: string): Range => [text, text + last];

const columns = {
  key: 'SELECT rowid AS row, key FROM term INDEXED BY term_key WHERE key >= @from AND key < @to',
  reading: `SELECT rowid AS row, reading_key AS key FROM term INDEXED BY term_reading
    WHERE reading_key <> '' AND reading_key >= @from AND reading_key < @to`,
} as const;

/** The terms whose key or reading is in one of the ranges. Both are read from their index alone. */
export const keysIn = (
  db: Connection,
  column: keyof typeof columns,
  ranges: readonly Range[],
): readonly Keyed[] =>
  ranges.flatMap(([from, to]) => bulkRows(db, keyedShape, columns[column], { from, to }));

/** Rows that a query matches fully, and rows that it matches as a prefix, in groups, best first. */
export type Rows = {
  readonly whole: readonly (readonly number[])[];
  readonly begun: readonly (readonly number[])[];
};

// A few times the length of a list: a short query is the prefix of thousands of terms, and sorting them takes longest.
const mostBegun = 300;

/** The rows with the shortest keys. */
export const shortest = (met: readonly Keyed[]): readonly number[] =>
  [...met]
    .sort((a, b) => a.key.length - b.key.length || a.row - b.row)
    .slice(0, mostBegun)
    .map(({ row }) => row);
