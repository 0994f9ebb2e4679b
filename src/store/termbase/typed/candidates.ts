// Rows of terms by the beginning of their key: the candidates for the tests of typed queries.

import type { Connection } from '../../connection.js';
import { bulkRows } from '../../rows.js';
import { type KeyColumn, type Keyed, keyCacheOf, keyedShape, type Range } from './key-cache.js';

export type { Range } from './key-cache.js';

// Behind every letter of a key, in the order of SQLite and of JavaScript: normal forms have no letter above it.
const last = '\uffff';

/** The range of all keys with a prefix. */
export const beginningWith = (text: string): Range => [text, text + last];

const columns = {
  key: 'SELECT rowid AS row, key FROM term INDEXED BY term_key WHERE key >= @from AND key < @to',
  reading: `SELECT rowid AS row, reading_key AS key FROM term INDEXED BY term_reading
    WHERE reading_key <> '' AND reading_key >= @from AND reading_key < @to`,
} as const;

/** The terms whose key or reading is in one of the ranges. Both are read from memory or from their index alone. */
export const keysIn = (db: Connection, column: KeyColumn, ranges: readonly Range[]): readonly Keyed[] =>
  keyCacheOf(db)?.within(column, ranges) ??
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
