// What the user set, kept with the work: names and values.

import type { Database } from './connection.js';

/** The settings in the database. */
export type SettingsStore = {
  readonly read: (name: string) => string | undefined;
  /** The names that begin so. */
  readonly names: (beginning: string) => readonly string[];
  readonly write: (name: string, value: string) => void;
};

/** The settings of an open database. */
export const settingsStore = (db: Database): SettingsStore => ({
  read: (name) =>
    db.read(() => {
      const value = db.prepare('SELECT value FROM meta WHERE name = ?').pluck().get(name);
      return typeof value === 'string' ? value : undefined;
    }),
  names: (beginning) =>
    db.read(() => {
      const sql = 'SELECT name FROM meta WHERE substr(name, 1, length(?)) = ?';
      return db.prepare(sql).pluck().all(beginning, beginning).map(String);
    }),
  write: (name, value) =>
    db.write(() => {
      const sql = 'INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value';
      db.prepare(sql).run(name, value);
    }),
});
