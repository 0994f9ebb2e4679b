// Stores the user's settings in the database as names and values.

import type { Connection } from './connection.js';
import { getMeta, setMeta } from './meta.js';

/** The settings in the database. */
export type SettingsStore = {
  readonly read: (name: string) => string | undefined;
  /** The names that begin with a prefix. */
  readonly names: (beginning: string) => readonly string[];
  readonly write: (name: string, value: string) => void;
};

/** Opens the settings of a database. */
export const settingsStore = (db: Connection): SettingsStore => ({
  read: (name) => db.read(() => getMeta(db, name)),
  names: (beginning) =>
    db.read(() => {
      const sql = 'SELECT name FROM meta WHERE substr(name, 1, length(?)) = ?';
      return db.prepare(sql).pluck().all(beginning, beginning).map(String);
    }),
  write: (name, value) => db.write(() => setMeta(db, name, value)),
});
