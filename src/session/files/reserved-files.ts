// Files that no output may replace: the database with its side files, and the documents in work.

import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
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

const ownFiles = (database: string): readonly string[] =>
  ['', '-wal', '-shm', '-journal'].map((suffix) => database + suffix);

/** Whether a path has the name of a database or of its logs. A log that does not exist yet has only a name. */
const isNamedLike = (path: string, database: string): boolean =>
  isOneOf(dirname(path), [dirname(database)]) &&
  ownFiles(database).some((file) => basename(file) === basename(path));

const belongsTo = (path: string, database: string): boolean =>
  isOneOf(path, [...ownFiles(database), ...allBackups(database).map((backup) => backup.path)]) ||
  isOneOf(dirname(path), [backupFolder(database)]) ||
  isNamedLike(path, database);

/** Whether a path leads to a database, its logs, one of its backups, or into the folder of its backups. */
export const isOfDatabase = (path: string, database: string): boolean =>
  // SQLite puts the log beside the file itself, not beside a link to it.
  [resolve(database), realPath(database)].some((one) => belongsTo(path, one));

/**
 * The absolute path of a copy of a database that the user named.
 * @param databases whose logs it must not replace: SQLite deletes a file of that name
 * @throws Problem `output-unnamed`, `file-is-folder`, `output-is-database`
 */
export const copyPlace = (file: string, databases: readonly string[]): string => {
  // No command of ours writes a database to the standard output.
  if (file === '' || file === '-') throw new Problem('output-unnamed');
  if (file.endsWith('/')) throw new Problem('file-is-folder', { file });
  const path = resolve(file);
  const names = databases.flatMap((database) => [resolve(database), realPath(database)]);
  if (names.some((database) => basename(path) !== basename(database) && isNamedLike(path, database)))
    throw new Problem('output-is-database', { file });
  return path;
};
