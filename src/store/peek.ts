// A short look into a database file, for what is asked before anyone works in it: nothing is made, migrated or changed.

import Sqlite from 'better-sqlite3';

// Whoever opens the file for work waits longer; a look is not worth it. Milliseconds.
const busyTimeout = 100;

/** The part of a database that can be read without opening it for work. */
export type Glimpse = { readonly schema: number; readonly concepts: number };

// Read-only connections leave their side files (-shm, -wal) behind, so this one may write, and does not.
const peek = <T>(path: string, look: (db: Sqlite.Database) => T): T | undefined => {
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(path, { fileMustExist: true, timeout: busyTimeout });
    return look(db);
  } catch {
    // Locked, damaged, or of another schema: whoever opens it for work says so.
    return undefined;
  } finally {
    db?.close();
  }
};

/** A setting by its name in the database, or undefined where there is none or it cannot be read. */
export const peekSetting = (path: string, name: string): string | undefined =>
  peek(path, (db) => {
    const value = db.prepare('SELECT value FROM meta WHERE name = ?').pluck().get(name);
    return typeof value === 'string' ? value : undefined;
  });

/** Version of the schema and number of concepts, or undefined where the file cannot be read. */
export const peekSize = (path: string): Glimpse | undefined =>
  peek(path, (db) => ({
    schema: Number(db.pragma('user_version', { simple: true })),
    concepts: Number(db.prepare('SELECT count(*) FROM concept').pluck().get()),
  }));

/** SQLite's own version, such as `3.50.2`. */
export const sqliteVersion = (): string => {
  const db = new Sqlite(':memory:');
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    db.close();
  }
};
