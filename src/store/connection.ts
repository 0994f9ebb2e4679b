// The connection to the database file. All reads and writes go through `read` and `write`; open-connection.ts opens it.

import Sqlite from 'better-sqlite3';
import { Problem } from '../model/problem.js';
import { makePrivate, unwatched, type WatchedFile, watchFile } from './database-file.js';
import { saveElsewhere } from './rescue.js';
import { asProblem } from './sqlite-problem.js';

/** 'Kory' in ASCII, the application id in SQLite's header, which identifies our files. */
export const applicationId = 0x4b6f7279;

/** A prepared statement with unknown rows. */
export type Statement = Sqlite.Statement<unknown[], unknown>;

/** An open database file. */
export type Connection = {
  readonly path: string;
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
  /** Whether the disk accepts no writes, so that the data is a copy in memory. */
  readonly isReadOnly: () => boolean;
  /** Whether the database is in memory, so that no file changes. */
  readonly isMemory: boolean;
  /** Registers an SQL function of one or more texts. */
  readonly define: (name: string, call: (...texts: readonly string[]) => number) => void;
  readonly close: () => void;
};

/** Version of a database's schema; 0 for an empty database. */
export const versionOf = (db: Connection): number => db.read(() => Number(db.pragma('user_version')));

/** The path of a database in memory. */
export const inMemory = ':memory:';

/** Milliseconds that a write waits for another process, unless the caller says otherwise. */
export const busyTimeout = 5000;

/** Options of a connection. */
export type ConnectionOptions = {
  /** How long to wait for another process, in milliseconds. */
  readonly busyTimeout?: number;
  /** Folder for a rescue copy if the file is removed; else, or if it cannot be written, the file's own. */
  readonly rescueFolder?: string;
};

// A foreign schema runs only harmless functions; cells are checked; a page cache of 16 MB would cost a session 45 to 90 MB.
const pragmas =
  'PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -4000';

/** Sets what holds for every connection of ours. */
export const settle = (db: Sqlite.Database): Sqlite.Database => db.exec(pragmas);

/** Opens a file for work; a new one is for nobody else. @param timeout in milliseconds */
export const openFile = (path: string, timeout: number): Sqlite.Database => {
  if (path !== inMemory) makePrivate(path);
  return settle(new Sqlite(path, { timeout }));
};

/** The current file of a connection; `wait` is its busy timeout in milliseconds. */
type Current = { db: Sqlite.Database; path: string; file: WatchedFile; wait: number };

/**
 * Switches to a rescue copy after the file was removed or replaced. The write that noticed it is not repeated here: its
 * caller retries, and the retry goes into the copy.
 * @throws Problem `database-replaced`, always
 */
const moveToCopy = (current: Current, statements: Map<string, Statement>, rescueFolder?: string): never => {
  const { db, path: former, file } = current;
  const saved = saveElsewhere(db, former, rescueFolder);
  const next = openFile(saved, current.wait);
  next.pragma('journal_mode = WAL');
  statements.clear();
  // SQLite neither empties nor removes the log of a file that has moved.
  db.close();
  file.dropLog();
  Object.assign(current, { db: next, path: saved, file: watchFile(saved) });
  throw new Problem('database-replaced', { file: former, saved });
};

/**
 * Makes the connection of an open file.
 * @param isSealed whether the database accepts no more changes
 */
export const connectionOf = (
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
    // A deferred transaction that reads before it writes fails at once if another process has written in between.
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
