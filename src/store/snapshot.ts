// A database file as a copy in memory, for a disk on which it can only be read.

import Sqlite from 'better-sqlite3';
import { assertOurs, type Connection, connectionOf, pragmas } from './connection.js';
import { readSnapshot } from './database-file.js';
import type { Seal } from './seal.js';
import { asProblem } from './sqlite-problem.js';

/** A copy of a file in memory; it accepts changes until it is sealed. */
export type Snapshot = { readonly db: Connection; readonly seal: () => void };

/**
 * Opens a database on a read-only or full disk, where SQLite, which writes side files, can only open a copy in memory.
 * @returns undefined if the file cannot be read
 * @throws Problem `database-not-ours`, `database-newer`, `database-corrupt`
 */
export const openSnapshot = (path: string): Snapshot | undefined => {
  const bytes = readSnapshot(path);
  if (bytes === undefined || bytes.length === 0) return undefined;
  const seal: Seal = { isOn: false };
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(bytes);
    assertOurs(db, path);
    db.exec(pragmas);
    return {
      db: connectionOf(db, path, {}, seal),
      seal: () => {
        seal.isOn = true;
      },
    };
  } catch (error) {
    db?.close();
    throw asProblem(error, path);
  }
};
