// A backup put in the place of the database; a copy of what stood there is kept beside it.

import { Problem } from '../../model/problem.js';
import { openDatabase, openToRead } from '../connection.js';
import { asProblem } from '../sqlite-problem.js';
import { copyInto } from './copy-into.js';

/**
 * Copies a database to a new file beside it, `<path>.before-restore`.
 * @returns the path of the copy
 * @throws Problem `database-…`, `disk-full`
 */
export const keepCopy = (path: string): string => {
  const db = openDatabase(path);
  try {
    return db.read(() => {
      const name = `${path}.before-restore`;
      for (let copy = 2, kept = name; ; copy += 1) {
        if (copyInto(db, kept)) return kept;
        kept = `${name}-${copy}`;
      }
    });
  } finally {
    db.close();
  }
};

/**
 * Makes a database what a backup says, in one step that other windows see whole or not at all.
 * @param keep called once the backup has proved sound, before anything is overwritten
 * @throws Problem `database-…` of either file, `backup-damaged`, `disk-full`
 */
export const restoreFrom = async (backup: string, path: string, keep: () => void): Promise<void> => {
  const source = openToRead(backup);
  try {
    if (source.pragma('quick_check', { simple: true }) !== 'ok')
      throw new Problem('backup-damaged', { file: backup });
    keep();
    await source.backup(path);
  } catch (error) {
    throw asProblem(error, path);
  } finally {
    source.close();
  }
};
