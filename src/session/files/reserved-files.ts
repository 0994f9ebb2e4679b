// Files that no output may replace: the database with its side files, and the documents in work.

import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { allBackups, backupFolder } from './automatic-backups.js';

/** An identity that is equal for all paths to a file; undefined if there is none. */
const identityOf = (path: string): string | undefined => {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
};

/** Whether a path leads to one of these files, by any name or link. */
export const isOneOf = (path: string, files: readonly string[]): boolean => {
  const identity = identityOf(path);
  return identity !== undefined && files.some((file) => identityOf(file) === identity);
};

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

const belongsTo = (path: string, database: string): boolean => {
  const own = ['', '-wal', '-shm', '-journal'].map((suffix) => database + suffix);
  if (isOneOf(path, [...own, ...allBackups(database).map((backup) => backup.path)])) return true;
  if (isOneOf(dirname(path), [backupFolder(database)])) return true;
  // A log file that does not exist yet has only a name.
  return (
    isOneOf(dirname(path), [dirname(database)]) && own.map((file) => basename(file)).includes(basename(path))
  );
};

/** Whether a path leads to a database, its logs, one of its backups, or into the folder of its backups. */
export const isOfDatabase = (path: string, database: string): boolean =>
  // SQLite puts the log beside the file itself, not beside a link to it.
  [resolve(database), realPath(database)].some((one) => belongsTo(path, one));
