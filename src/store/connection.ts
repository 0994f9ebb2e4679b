// The connection to the database file: opened with care, read and written through two doors.

import Sqlite from 'better-sqlite3';
import { Problem } from '../model/problem.js';
import { makePrivate, readSnapshot, unwatched, type WatchedFile, watchFile } from './database-file.js';
import { saveElsewhere } from './rescue.js';
import { schemaVersion } from './schema/migration.js';
import { asProblem, sqliteCode } from './sqlite-problem.js';

/** 'Kory' in ASCII: SQLite keeps it in the file's header, and it tells our files from others'. */
export const applicationId = 0x4b6f7279;

/** A prepared statement with unknown rows. */
export type Statement = Sqlite.Statement<unknown[], unknown>;

/** An open database file. */
export type Connection = {
  readonly path: string;
  /** The prepared statement of a text, made once. */
  readonly prepare: (sql: string) => Statement;
  /** Runs statements that are not worth preparing. */
  readonly exec: (sql: string) => void;
  /** Value of a pragma. */
  readonly pragma: (source: string) => unknown;
  /** Reads; SQLite's errors become Problems. */
  readonly read: <T>(work: () => T) => T;
  /** Writes, all or nothing; on disk when it returns. Inside another write it is a savepoint of that one. */
  readonly write: <T>(work: () => T) => T;
  /** Sets how long a write waits for another process, in milliseconds. */
  readonly setBusyTimeout: (milliseconds: number) => void;
  /** Whether nothing can be written, because the file's disk takes nothing: what is read is a copy in memory. */
  readonly isReadOnly: () => boolean;
  /** Whether it is in memory, so that no file changes with it. */
  readonly isMemory: boolean;
  /** Makes a function of one or more texts known to SQL. */
  readonly define: (name: string, call: (...texts: readonly string[]) => number) => void;
  readonly close: () => void;
};

/** Version of the schema that a database has; 0 for an empty one. */
export const versionOf = (db: Connection): number => db.read(() => Number(db.pragma('user_version')));

const value = (db: Sqlite.Database, pragma: string): unknown => db.pragma(pragma, { simple: true });

const isEmpty = (db: Sqlite.Database): boolean =>
  db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;

const assertOurs = (db: Sqlite.Database, path: string): void => {
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

const inMemory = ':memory:';

// A connection that can write changes even a stranger's file (it empties the WAL when it closes), so look first.
const probe = (path: string, timeout: number): void => {
  if (path === inMemory) return;
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(path, { readonly: true, timeout });
    assertOurs(db, path);
  } catch (error) {
    // No file yet, or one whose last writer was killed: only a connection that can write may go on.
    if (/^SQLITE_(CANTOPEN|READONLY)/.test(sqliteCode(error))) return;
    throw error;
  } finally {
    db?.close();
  }
};

const busyTimeout = 5000;

/** How a connection is opened. */
export type ConnectionOptions = {
  /** How long to wait for another process, in milliseconds. */
  readonly busyTimeout?: number;
  /** Where the work is saved if the file is taken away; beside the file where this is not given or cannot be written. */
  readonly rescueFolder?: string;
};

// A file may come from anywhere: functions in its schema run only where they are harmless, and cells are checked.
const pragmas = ['foreign_keys = ON', 'synchronous = FULL', 'trusted_schema = OFF', 'cell_size_check = ON'];

const prepared = (path: string, timeout: number): Sqlite.Database => {
  if (path !== inMemory) makePrivate(path);
  const db = new Sqlite(path, { timeout });
  for (const pragma of pragmas) db.pragma(pragma);
  return db;
};

/** The file that a connection has at present; it waits `wait` milliseconds for other processes. */
type Current = { db: Sqlite.Database; path: string; file: WatchedFile; wait: number };

/**
 * Goes on in a copy, because the file was taken away. The write that found out is not done: its caller asks again, and
 * then it lands in the copy.
 * @throws Problem `database-replaced`, always
 */
const moveToCopy = (current: Current, statements: Map<string, Statement>, rescueFolder?: string): never => {
  const { db, path: former, file } = current;
  const saved = saveElsewhere(db, former, rescueFolder);
  const next = prepared(saved, current.wait);
  next.pragma('journal_mode = WAL');
  statements.clear();
  // Of a file that has moved, SQLite neither empties nor removes the log.
  db.close();
  file.dropLog();
  Object.assign(current, { db: next, path: saved, file: watchFile(saved) });
  throw new Problem('database-replaced', { file: former, saved });
};

const connectionOf = (
  db: Sqlite.Database,
  path: string,
  options: ConnectionOptions,
  isSealed: () => boolean = () => false,
): Connection => {
  const current: Current = {
    db,
    path,
    file: db.memory ? unwatched : watchFile(path),
    wait: options.busyTimeout ?? busyTimeout,
  };
  const statements = new Map<string, Statement>();
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asProblem(error, current.path);
    }
  };
  return {
    get path() {
      return current.path;
    },
    prepare: (sql) => {
      const statement = statements.get(sql) ?? current.db.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    exec: (sql) => void current.db.exec(sql),
    pragma: (source) => current.db.pragma(source, { simple: true }),
    read: guarded,
    // A deferred transaction that reads before it writes fails at once when another process has written meanwhile.
    write: (work) =>
      guarded(() => {
        if (isSealed()) throw new Problem('database-read-only', { file: current.path });
        if (!current.db.inTransaction && !current.file.isThere())
          moveToCopy(current, statements, options.rescueFolder);
        return current.db.transaction(work).immediate();
      }),
    setBusyTimeout: (milliseconds) => {
      current.wait = milliseconds;
      current.db.pragma(`busy_timeout = ${Math.trunc(milliseconds)}`);
    },
    isReadOnly: isSealed,
    isMemory: db.memory,
    define: (name, call) =>
      void current.db.function(name, { deterministic: true, varargs: true }, (...given) =>
        call(...given.map(String)),
      ),
    close: () => void current.db.close(),
  };
};

/**
 * Opens a database file, or an empty one where there is none. Nothing is written to a file that is not ours.
 * @throws Problem `database-locked`, `database-corrupt`, `database-not-ours`, `database-newer`, `database-unwritable`,
 *   `database-name-space`
 */
export const openConnection = (path: string, options: ConnectionOptions = {}): Connection => {
  const timeout = options.busyTimeout ?? busyTimeout;
  // better-sqlite3 trims what it is given, and would open another file.
  if (path.trim() !== path) throw new Problem('database-name-space', { file: path });
  let db: Sqlite.Database | undefined;
  try {
    probe(path, timeout);
    db = prepared(path, timeout);
    assertOurs(db, path);
    return connectionOf(db, path, options);
  } catch (error) {
    db?.close();
    throw asProblem(error, path);
  }
};

/**
 * Opens a file of ours to read from, and never writes to it.
 * @throws Problem `database-not-ours`, `database-newer`, `database-corrupt`, `database-unwritable`
 */
export const openToRead = (path: string): Connection => {
  let db: Sqlite.Database | undefined;
  try {
    db = new Sqlite(path, { readonly: true, fileMustExist: true });
    assertOurs(db, path);
    if (value(db, 'application_id') !== applicationId) throw new Problem('database-not-ours', { file: path });
    for (const pragma of pragmas) db.pragma(pragma);
    return connectionOf(db, path, {});
  } catch (error) {
    db?.close();
    throw asProblem(error, path);
  }
};

/** A database in memory that says what a file says, and takes changes until it is sealed. */
export type Snapshot = { readonly db: Connection; readonly seal: () => void };

/**
 * Opens a file of ours that can be read but not opened by SQLite, which writes beside each file that it reads: on a
 * read-only or full disk.
 * @returns undefined where the file cannot be read
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
    for (const pragma of pragmas) db.pragma(pragma);
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

/** Lets readers and a writer work side by side. Where another process is busy, its own next start does it. */
export const switchToWal = (db: Connection): void => {
  try {
    if (db.pragma('journal_mode') !== 'wal') db.pragma('journal_mode = WAL');
  } catch (error) {
    if (!/^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error))) throw asProblem(error, db.path);
  }
};
