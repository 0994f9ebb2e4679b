// Reads a few values from a database file before it is opened for work. Creates, migrates and changes nothing.

import Sqlite from 'better-sqlite3';

// Busy timeout in milliseconds; short, because opening the file for work waits longer.
const busyTimeout = 100;

/** The part of a database that can be read without opening it for work. */
export type Glimpse = { readonly schema: number; readonly concepts: number };

// A read-only connection leaves its side files (-shm, -wal) behind, so this one may write, but does not.
const peek = <T>(path: string, look: (db: Sqlite.Database) => T): T | undefined => {
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(path, { fileMustExist: true, timeout: busyTimeout });
    return look(db);
  } catch {
    // The file is locked, damaged or has another schema; opening it for work reports that.
    return undefined;
  } finally {
    db?.close();
  }
};

/** A stored setting by its name, or undefined if it is not set or cannot be read. */
export const peekSetting = (path: string, name: string): string | undefined =>
  peek(path, (db) => {
    const value = db.prepare('SELECT value FROM meta WHERE name = ?').pluck().get(name);
    return typeof value === 'string' ? value : undefined;
  });

/** Schema version and number of concepts, or undefined if the file cannot be read. */
export const peekSize = (path: string): Glimpse | undefined =>
  peek(path, (db) => ({
    schema: Number(db.pragma('user_version', { simple: true })),
    concepts: Number(db.prepare('SELECT count(*) FROM concept').pluck().get()),
  }));

/** SQLite's own version, for example `3.50.2`. */
export const sqliteVersion = (): string => {
  const db = new Sqlite(':memory:');
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    db.close();
  }
};
