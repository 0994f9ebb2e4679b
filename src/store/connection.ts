// The connection to the database file: opened with care, read and written through two doors.

import Sqlite from 'better-sqlite3';
import { Problem } from '../model/problem.js';
import { schemaVersion } from './schema/migration.js';
import { asProblem, sqliteCode } from './sqlite-problem.js';

/** 'Kory' in ASCII: SQLite keeps it in the file's header, and it tells our files from others'. */
export const applicationId = 0x4b6f7279;

/** A prepared statement with unknown rows. */
export type Statement = Sqlite.Statement<unknown[], unknown>;

/** An open database file. */
export type Database = {
  readonly path: string;
  /** The prepared statement of a text, made once. */
  readonly prepare: (sql: string) => Statement;
  /** Runs statements that are not worth preparing. */
  readonly exec: (sql: string) => void;
  /** Value of a pragma. */
  readonly pragma: (source: string) => unknown;
  /** Reads; SQLite's errors become Problems. */
  readonly read: <T>(work: () => T) => T;
  /** Writes, all or nothing; on disk when it returns. Inside another write it joins that one. */
  readonly write: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** Version of the schema that a database has; 0 for an empty one. */
export const versionOf = (db: Database): number => db.read(() => Number(db.pragma('user_version')));

const value = (db: Sqlite.Database, pragma: string): unknown => db.pragma(pragma, { simple: true });

const isEmpty = (db: Sqlite.Database): boolean =>
  db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;

const judge = (db: Sqlite.Database, path: string): void => {
  const ours = value(db, 'application_id') === applicationId;
  const version = Number(value(db, 'user_version'));
  // Only a stranger's schema is looked at: reading our own takes longer than the rest of a look-up.
  if (!ours && !(value(db, 'application_id') === 0 && version === 0 && isEmpty(db))) {
    throw new Problem('database-not-ours', { file: path });
  }
  if (version > schemaVersion) {
    throw new Problem('database-newer', { file: path, version, known: schemaVersion });
  }
};

const memory = ':memory:';

// A connection that can write changes even a stranger's file (it empties the WAL when it closes), so look first.
const look = (path: string, timeout: number): void => {
  if (path === memory) return;
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(path, { readonly: true, timeout });
    judge(db, path);
  } catch (error) {
    // No file yet, or one whose last writer was killed: only a connection that can write may go on.
    if (/^SQLITE_(CANTOPEN|READONLY)/.test(sqliteCode(error))) return;
    throw error;
  } finally {
    db?.close();
  }
};

/**
 * Opens a file of ours to read from, and never writes to it.
 * @throws Problem `database-not-ours`, `database-newer`, `database-corrupt`, `database-unwritable`
 */
export const openToRead = (path: string): Sqlite.Database => {
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(path, { readonly: true, fileMustExist: true });
    judge(db, path);
    if (value(db, 'application_id') !== applicationId) throw new Problem('database-not-ours', { file: path });
    return db;
  } catch (error) {
    db?.close();
    throw asProblem(error, path);
  }
};

const wrap = (db: Sqlite.Database, path: string): Database => {
  const statements = new Map<string, Statement>();
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asProblem(error, path);
    }
  };
  return {
    path,
    prepare: (sql) => {
      const statement = statements.get(sql) ?? db.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    exec: (sql) => void db.exec(sql),
    pragma: (source) => db.pragma(source, { simple: true }),
    read: guarded,
    // A deferred transaction that reads before it writes fails at once when another process has written meanwhile.
    write: (work) => guarded(() => (db.inTransaction ? work() : db.transaction(work).immediate())),
    close: () => void db.close(),
  };
};

/**
 * Opens a database file, or an empty one where there is none. Nothing is written to a file that is not ours.
 * @throws Problem `database-locked`, `database-corrupt`, `database-not-ours`, `database-newer`, `database-unwritable`
 */
export const openDatabase = (path: string, timeout = 5000): Database => {
  let db: Sqlite.Database | undefined;
  try {
    look(path, timeout);
    db = new Sqlite(path, { timeout });
    judge(db, path);
    db.pragma('foreign_keys = ON');
    db.pragma('synchronous = FULL');
    return wrap(db, path);
  } catch (error) {
    db?.close();
    throw asProblem(error, path);
  }
};

/** Lets readers and a writer work side by side. Where another process is busy, its own next start does it. */
export const switchToWal = (db: Database): void => {
  try {
    if (db.pragma('journal_mode') !== 'wal') db.pragma('journal_mode = WAL');
  } catch (error) {
    if (!/^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error))) throw asProblem(error, db.path);
  }
};
