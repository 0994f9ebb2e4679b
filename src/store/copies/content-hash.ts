// The content of a database as one text: whether two files say the same, however their pages lie.

import { createHash } from 'node:crypto';
import type { Connection } from '../connection.js';
import { readSchema } from '../schema/read-schema.js';

/** A table's columns, and the order in which its rows come from every copy: that of its key, or that of its rows. */
export const tableColumns = (
  db: Connection,
  table: string,
  schema = 'main',
): { readonly names: readonly string[]; readonly order: string } => {
  const sql = `SELECT '"' || name || '"' FROM pragma_table_info(?, ?)`;
  const names = db.prepare(`${sql} ORDER BY cid`).pluck().all(table, schema).map(String);
  const key = db.prepare(`${sql} WHERE pk > 0 ORDER BY pk`).pluck().all(table, schema).map(String);
  return { names, order: key.length > 0 ? key.join() : 'rowid' };
};

/** Hash of all rows of all tables, and of the schema's version. @param schema name of an attached database, or `main` */
export const contentHash = (db: Connection, schema = 'main'): string => {
  const hash = createHash('sha256');
  hash.update(String(db.pragma(`${schema}.user_version`)));
  for (const { type, name } of readSchema(db, schema)) {
    if (type !== 'table') continue;
    const { names, order } = tableColumns(db, name, schema);
    const row = names.map((column) => `quote(${column})`).join(" || ',' || ");
    hash.update(`\n${name}\n`);
    const rows = db.prepare(`SELECT ${row} FROM ${schema}."${name}" ORDER BY ${order}`).pluck().iterate();
    for (const text of rows) hash.update(`${text}\n`);
  }
  return hash.digest('hex');
};
