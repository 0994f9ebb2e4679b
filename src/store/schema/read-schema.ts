// The schema of a file as it says itself, in a form that can be compared.

import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Connection } from '../connection.js';
import { allRows, type InferShape, shape } from '../rows.js';

const objectShape = shape('sqlite_schema', {
  type: v.string(),
  name: v.string(),
  tbl_name: v.string(),
  sql: v.nullable(v.string()),
});

/** A table, index, trigger or view, with the statement that made it: without comments, spaces and quotes. */
export type SchemaObject = InferShape<typeof objectShape>;

// Migrations keep what they say, but their comments may be reworded.
const plainSql = (sql: string | null): string | null =>
  sql === null
    ? null
    : sql
        .replace(/--[^\n]*/g, '')
        .replace(/["`[\]]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([(),]) ?/g, '$1')
        .trim();

// What SQLite keeps for itself (sqlite_sequence, indexes of primary keys) is left out.
const from = (schema: string): string =>
  `FROM ${schema}.sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`;

/** The schema of a database, in the order of types and names. */
export const readSchema = (db: Connection, schema = 'main'): readonly SchemaObject[] =>
  allRows(db, objectShape, `SELECT type, name, tbl_name, sql ${from(schema)}`).map((one) => ({
    ...one,
    sql: plainSql(one.sql),
  }));

/**
 * A text that tells one schema from another, letter by letter: in half a millisecond, where `readSchema` takes two more at
 * a start (2026-11-30).
 */
export const schemaDigest = (db: Connection): string => {
  const rows = db
    .prepare(`SELECT json_array(type, name, tbl_name, sql) ${from('main')}`)
    .pluck()
    .all();
  return createHash('sha256').update(rows.join('\n')).digest('hex');
};
