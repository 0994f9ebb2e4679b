// A hash of a database's content: equal for two files with the same data, however their pages are arranged.

import type { Connection } from '../connection.js';
import { readSchema } from '../schema/read-schema.js';

/**
 * The columns of a table, and the order that gives its rows the same sequence in every copy: by key, or else by rowid.
 */
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

/** Hashes all rows of all tables and the schema version. @param schema name of an attached database, or `main` */
export const contentHash = (db: Connection, schema = 'main'): string => {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
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
