// The connection to the database file. All reads and writes go through `read` and `write`.

import Sqlite from 'better-sqlite3';
import { Problem } from '../model/problem.js';
import { makePrivate, unwatched, type WatchedFile, watchFile } from './database-file.js';
import { savedTogether } from './files-beside.js';
import { saveElsewhere } from './rescue.js';
import { schemaVersion } from './schema/migration.js';
import { type Seal, unsealed } from './seal.js';
import { asProblem, sqliteCode } from './sqlite-problem.js';

/** 'Kory' in ASCII, the application id in SQLite's header, which identifies our files. */
export const applicationId = 0x4b6f7279;

/** A prepared statement with unknown rows. */
export type Statement = Sqlite.Statement<unknown[], unknown>;

/** An open database file. */
export type Connection = {
  readonly path: string;
  /** Says where the content was saved, once the file was removed or replaced; undefined before. */
  readonly moved: Problem | undefined;
  /** The prepared statement of an SQL text, cached. */
  readonly prepare: (sql: string) => Statement;
  /** Runs statements that are not worth preparing. */
  readonly exec: (sql: string) => void;
  /** Value of a pragma. */
  readonly pragma: (source: string) => unknown;
  /** Runs a read and turns SQLite's errors into Problems. */
  readonly read: <T>(work: () => T) => T;
  /** Runs a transaction, which is on disk when this returns. Nested calls are savepoints. */
  readonly write: <T>(work: () => T) => T;
  /** Sets how long a write waits for another process, in milliseconds. */
  readonly setBusyTimeout: (milliseconds: number) => void;
  /**
   * Reads through a map of the file from now on, or no longer: the segments of a long document take a fifth of the time.
   * A page that the disk cannot give would end the program instead of failing, so nothing may be unsaved meanwhile.
   */
  readonly setMapped: (mapped: boolean) => void;
  /** Whether the disk accepts no writes, so that the data is a copy in memory. */
  readonly isReadOnly: () => boolean;
  /** Runs work whose changes need not last: a copy in memory accepts them, and loses them with the program. */
  readonly aside: <T>(work: () => T) => T;
  /** Whether the database is in memory, so that no file changes. */
  readonly isMemory: boolean;
  /** Registers an SQL function of one or more texts. */
  readonly define: (name: string, call: (...texts: readonly string[]) => number) => void;
  readonly close: () => void;
};

/** Version of a database's schema; 0 for an empty database. */
export const versionOf = (db: Connection): number => db.read(() => Number(db.pragma('user_version')));

const value = (db: Sqlite.Database, pragma: string): unknown => db.pragma(pragma, { simple: true });

const isEmpty = (db: Sqlite.Database): boolean =>
  db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;

/** @throws Problem `database-not-ours`, `database-newer` */
export const assertOurs = (db: Sqlite.Database, path: string): void => {
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

const inMemory = ':memory:';

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

const busyTimeout = 5000;

/** Options of a connection. */
export type ConnectionOptions = {
  /** How long to wait for another process, in milliseconds. */
  readonly busyTimeout?: number;
  /** Folder for a rescue copy if the file is removed; else, or if it cannot be written, the file's own. */
  readonly rescueFolder?: string;
};

// A foreign schema runs only harmless functions; cells are checked; a page cache of 16 MB would cost a session 45 to 90 MB.
export const pragmas =
  'PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -4000';

/** Bytes that are mapped at most; pages behind them are copied. */
const mostMapped = 1 << 30;

const prepared = (path: string, timeout: number): Sqlite.Database => {
  if (path !== inMemory) makePrivate(path);
  const db = new Sqlite(path, { timeout });
  db.exec(pragmas);
  return db;
};

/** The current file of a connection; `wait` is its busy timeout in milliseconds. */
type Current = {
  db: Sqlite.Database;
  path: string;
  file: WatchedFile;
  wait: number;
  moved?: Problem;
};

/**
 * Switches to a rescue copy after the file was removed or replaced. The write that noticed it is not repeated here: its
 * caller retries, and the retry goes into the copy.
 * @throws Problem `database-replaced`, always
 */
const moveToCopy = (current: Current, statements: Map<string, Statement>, rescueFolder?: string): never => {
  const { db, path: former, file } = current;
  const saved = saveElsewhere(db, former, rescueFolder);
  const next = prepared(saved, current.wait);
  next.pragma('journal_mode = WAL');
  statements.clear();
  // SQLite neither empties nor removes the log of a file that has moved.
  db.close();
  file.dropLog();
  const moved = new Problem('database-replaced', { file: former, saved: savedTogether(saved).join(', ') });
  Object.assign(current, { db: next, path: saved, file: watchFile(saved), moved });
  throw moved;
};

/** The connection of an open database. */
export const connectionOf = (
  db: Sqlite.Database,
  path: string,
  options: ConnectionOptions,
  seal: Seal = { isOn: false },
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
    get moved() {
      return current.moved;
    },
    prepare: (sql) => {
      const statement = statements.get(sql) ?? current.db.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    exec: (sql) => void current.db.exec(sql),
    pragma: (source) => current.db.pragma(source, { simple: true }),
    read: guarded,
    // A deferred transaction that reads before it writes fails at once if another process has written in between.
    write: (work) =>
      guarded(() => {
        if (seal.isOn) throw new Problem('database-read-only', { file: current.path });
        if (!current.db.inTransaction && !current.file.isThere())
          moveToCopy(current, statements, options.rescueFolder);
        return current.db.transaction(work).immediate();
      }),
    setBusyTimeout: (milliseconds) => {
      current.wait = milliseconds;
      current.db.pragma(`busy_timeout = ${Math.trunc(milliseconds)}`);
    },
    setMapped: (mapped) => void current.db.pragma(`mmap_size = ${mapped ? mostMapped : 0}`),
    isReadOnly: () => seal.isOn,
    aside: (work) => unsealed(seal, work),
    isMemory: db.memory,
    define: (name, call) =>
      void current.db.function(name, { deterministic: true, varargs: true }, (...given) =>
        call(...given.map(String)),
      ),
    close: () => void current.db.close(),
  };
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
    db = prepared(path, timeout);
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
    db.exec(pragmas);
    return connectionOf(db, path, {});
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
