// Opens the database file: for work, to read it, or as a copy in memory. A foreign file stays as it is.

import Sqlite from 'better-sqlite3';
import { Problem } from '../model/problem.js';
import {
  applicationId,
  busyTimeout,
  type Connection,
  type ConnectionOptions,
  connectionOf,
  inMemory,
  openFile,
  settle,
} from './connection.js';
import { readSnapshot } from './database-file.js';
import { schemaVersion } from './schema/migration.js';
import { asProblem, sqliteCode } from './sqlite-problem.js';

const value = (db: Sqlite.Database, pragma: string): unknown => db.pragma(pragma, { simple: true });

const isEmpty = (db: Sqlite.Database): boolean =>
  db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;

const assertOurs = (db: Sqlite.Database, path: string): void => {
  const ours = value(db, 'application_id') === applicationId;
  const version = Number(value(db, 'user_version'));
  // Only a foreign schema is inspected: reading our own takes longer than the rest of a look-up.
  if (!ours && !(value(db, 'application_id') === 0 && version === 0 && isEmpty(db))) {
    throw new Problem('database-not-ours', { file: path });
  }
  if (version > schemaVersion) {
    throw new Problem('database-newer', { file: path, version, known: schemaVersion });
  }
};

// A writable connection changes even a foreign file (closing it empties the WAL), so a read-only one looks first.
const probe = (path: string, timeout: number): void => {
  if (path === inMemory) return;
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(path, { readonly: true, timeout });
    assertOurs(db, path);
  } catch (error) {
    // The file does not exist yet, or its last writer was killed: only a writable connection can proceed.
    if (/^SQLITE_(CANTOPEN|READONLY)/.test(sqliteCode(error))) return;
    throw error;
  } finally {
    db?.close();
  }
};

/**
 * Opens a database file, or creates an empty one. Writes nothing to a foreign file.
 * @throws Problem `database-locked`, `database-corrupt`, `database-not-ours`, `database-newer`, `database-unwritable`,
 *   `database-name-space`
 */
export const openConnection = (path: string, options: ConnectionOptions = {}): Connection => {
  const timeout = options.busyTimeout ?? busyTimeout;
  // better-sqlite3 trims the path and would open another file.
  if (path.trim() !== path) throw new Problem('database-name-space', { file: path });
  let db: Sqlite.Database | undefined;
  try {
    probe(path, timeout);
    db = openFile(path, timeout);
    assertOurs(db, path);
    return connectionOf(db, path, options);
  } catch (error) {
    db?.close();
    throw asProblem(error, path);
  }
};

/** Opens a database of ours read-only. @throws Problem `database-not-ours`, `-newer`, `-corrupt`, `-unwritable` */
export const openToRead = (path: string): Connection => {
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(path, { readonly: true, fileMustExist: true });
    assertOurs(db, path);
    if (value(db, 'application_id') !== applicationId) throw new Problem('database-not-ours', { file: path });
    settle(db);
    return connectionOf(db, path, {});
  } catch (error) {
    db?.close();
    throw asProblem(error, path);
  }
};

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
  let isSealed = false;
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(bytes);
    assertOurs(db, path);
    settle(db);
    return {
      db: connectionOf(db, path, {}, () => isSealed),
      seal: () => {
        isSealed = true;
      },
    };
  } catch (error) {
    db?.close();
    throw asProblem(error, path);
  }
};

/**
 * WAL lets readers and a writer work side by side. If another process is busy, its own next start switches the mode.
 */
export const switchToWal = (db: Connection): void => {
  try {
    if (db.pragma('journal_mode') !== 'wal') db.pragma('journal_mode = WAL');
  } catch (error) {
    if (!/^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error))) throw asProblem(error, db.path);
  }
};
