// Reads the schema of a file in a form that can be compared.

import * as v from 'valibot';
import type { Connection } from '../connection.js';
import { allRows, type InferShape, shape } from '../rows.js';

const objectShape = shape('sqlite_schema', {
  type: v.string(),
  name: v.string(),
  tbl_name: v.string(),
  sql: v.nullable(v.string()),
});

/** A table, index, trigger or view with its CREATE statement, without comments, spaces and quotes. */
export type SchemaObject = InferShape<typeof objectShape>;

// Comments in a migration may be reworded; its statements never change.
const plainSql = (sql: string | null): string | null =>
  sql === null
    ? null
    : sql
        .replace(/--[^\n]*/g, '')
        .replace(/["`[\]]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([(),]) ?/g, '$1')
        .trim();

// SQLite's own objects (sqlite_sequence, indexes of primary keys) are left out.
const from = (schema: string): string =>
  `FROM ${schema}.sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`;

/** The schema of a database, ordered by type and name. */
export const readSchema = (db: Connection, schema = 'main'): readonly SchemaObject[] =>
  allRows(db, objectShape, `SELECT type, name, tbl_name, sql ${from(schema)}`).map((one) => ({
    ...one,
    sql: plainSql(one.sql),
  }));

/**
 * Two sums of 32 bits and the length of a text. Damage and other versions are to be found, not forgeries, and
 * `node:crypto` takes three milliseconds to load.
 */
const fingerprint = (text: string): string => {
  let [low, high] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low, 31) + code;
    high = Math.imul(high ^ code, 16777619);
  }
  return `${text.length} ${(low >>> 0).toString(16)} ${(high >>> 0).toString(16)}`;
};

/**
 * A literal text of the schema for comparison: it takes half a millisecond, while `readSchema` adds two at a start
 * (2026-11-30).
 */
export const schemaDigest = (db: Connection): string => {
  const rows = db
    .prepare(`SELECT json_array(type, name, tbl_name, sql) ${from('main')}`)
    .pluck()
    .all();
  return fingerprint(rows.join('\n'));
};
