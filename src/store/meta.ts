// Names and values that the database stores about itself and for its user.

import type { Connection } from './connection.js';

/** Returns the value of a name, or undefined. */
export const getMeta = (db: Connection, name: string): string | undefined => {
  const value = db.prepare('SELECT value FROM meta WHERE name = ?').pluck().get(name);
  return typeof value === 'string' ? value : undefined;
};

/** Sets the value of a name. */
export const setMeta = (db: Connection, name: string, value: string): void => {
  const sql = 'INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value';
  db.prepare(sql).run(name, value);
};
