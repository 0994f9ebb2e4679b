// A copy of a whole database in a new file.

import type { Database } from '../connection.js';
import { sqliteCode } from '../sqlite-problem.js';

/** Copies everything, compactly, into a file that must not exist yet; false where it does. */
export const copyInto = (db: Database, path: string): boolean => {
  try {
    db.prepare('VACUUM INTO ?').run(path);
    return true;
  } catch (error) {
    // SQLite looks into a file that is there, and complains of what it finds.
    const there = error instanceof Error && error.message.includes('already exists');
    if (there || sqliteCode(error) === 'SQLITE_NOTADB') return false;
    throw error;
  }
};
