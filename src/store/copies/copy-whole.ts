// Copies a whole database into a new file, which is either complete or absent.

import { dirname } from 'node:path';
import { Problem } from '../../model/problem.js';
import { type Connection, openToRead } from '../connection.js';
import { flushFile, freeName, makePrivate, nameFinally, removeWithLogs } from '../database-file.js';
import { removeLeftovers, temporaryBeside } from '../files-beside.js';
import { readSchema } from '../schema/read-schema.js';
import { asProblem, sqliteCode } from '../sqlite-problem.js';
import { refuseTaken, targetProblem } from './copy-target.js';

/** Reads a copy back to verify it. @throws Problem `backup-unsound` */
const verify = (db: Connection, temporary: string, path: string): void => {
  const copy = openToRead(temporary);
  try {
    // For each row of an index the check looks the row up in its table: 64 MB of pages keep that linear.
    copy.pragma('cache_size = -65536');
    const isSound =
      copy.pragma('integrity_check') === 'ok' &&
      JSON.stringify(readSchema(copy)) === JSON.stringify(readSchema(db)) &&
      copy.pragma('user_version') === db.pragma('user_version');
    if (!isSound) throw new Problem('backup-unsound', { file: path });
  } finally {
    copy.close();
  }
};

/**
 * Copies the whole database, compacted, into a file that must not exist yet. It writes a temporary file beside it, reads
 * it back, flushes it and renames it.
 * @throws Problem `backup-exists`, `backup-unsound`, `backup-unwritable`, `disk-full`, `file-…`,
 *   `database-corrupt`
 */
export const copyWhole = (db: Connection, path: string): void => {
  refuseTaken(path);
  removeLeftovers(dirname(path));
  const temporary = temporaryBeside(path);
  try {
    makePrivate(temporary);
    db.prepare('VACUUM INTO ?').run(temporary);
    verify(db, temporary, path);
    flushFile(temporary);
    if (!nameFinally(temporary, path)) throw new Problem('backup-exists', { file: path });
  } catch (error) {
    removeWithLogs(temporary);
    throw /^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode(error))
      ? asProblem(error, db.path)
      : targetProblem(error, path);
  }
};

/** Copies like `copyWhole`, under the first free name. @returns the name */
export const copyBeside = (db: Connection, name: string): string => {
  for (;;) {
    const path = freeName(name);
    try {
      copyWhole(db, path);
      return path;
    } catch (error) {
      // Another process took the name first.
      if (!(error instanceof Problem && error.code === 'backup-exists')) throw error;
    }
  }
};
