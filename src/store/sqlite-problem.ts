// Maps SQLite's error codes to Problems that the user can act on.

import Sqlite from 'better-sqlite3';
import { Problem } from '../model/problem.js';
import type { ProblemCode } from '../model/problem-codes.js';
import { isOutOfFiles, wasOurs } from './database-file.js';

// Extended codes (SQLITE_IOERR_WRITE) begin with the primary code; the first matching row counts.
const problems: readonly (readonly [prefix: string, code: ProblemCode])[] = [
  ['SQLITE_BUSY', 'database-locked'],
  ['SQLITE_LOCKED', 'database-locked'],
  ['SQLITE_CORRUPT', 'database-corrupt'],
  ['SQLITE_NOTADB', 'database-not-ours'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR_WRITE', 'disk-full'],
  ['SQLITE_IOERR', 'database-io'],
  ['SQLITE_READONLY', 'database-unwritable'],
  ['SQLITE_CANTOPEN', 'database-unwritable'],
  ['SQLITE_PERM', 'database-unwritable'],
  ['SQLITE_AUTH', 'database-unwritable'],
];

/** SQLite's code of an error, or an empty string for other errors. */
export const sqliteCode = (error: unknown): string => (error instanceof Sqlite.SqliteError ? error.code : '');

/** Converts an error of SQLite to a Problem; returns any other error unchanged. */
export const asProblem = (error: unknown, path: string): unknown => {
  // better-sqlite3 checks the folder itself and throws a TypeError of its own.
  if (error instanceof TypeError && error.message.startsWith('Cannot open database')) {
    return new Problem('database-unwritable', { file: path }, { cause: error });
  }
  const sqlite = sqliteCode(error);
  if (/^SQLITE_(CANTOPEN|IOERR)/.test(sqlite) && isOutOfFiles())
    return new Problem('files-exhausted', { file: path }, { cause: error });
  // A table, column or index is missing; SQLite reports that only in the message text.
  if (sqlite === 'SQLITE_ERROR' && error instanceof Error && /^no such |has no column/.test(error.message)) {
    return new Problem('database-schema', { file: path, what: error.message }, { cause: error });
  }
  // The first page was lost, as a power cut leaves it.
  if (sqlite === 'SQLITE_NOTADB' && wasOurs(path)) {
    return new Problem('database-corrupt', { file: path }, { cause: error });
  }
  const code = problems.find(([prefix]) => sqlite.startsWith(prefix))?.[1];
  return sqlite === '' || code === undefined ? error : new Problem(code, { file: path }, { cause: error });
};
