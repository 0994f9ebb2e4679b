// The database as a file among others: whether a path still names the one that is open, who may read it, and its neighbours.

import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../model/problem.js';
import { withLog } from './wal.js';

const identityOf = (path: string): string | undefined => {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
};

/** An open file, as others may change it. */
export type WatchedFile = {
  /** Whether the path and its log still are the files that were opened. */
  readonly isThere: () => boolean;
  /** Removes the log where another file has the path: SQLite would take it for that file's own, and damage it. */
  readonly dropLog: () => void;
};

/**
 * Watches a file that is open in WAL mode: SQLite itself goes on writing into one that was removed or renamed
 * (https://www.sqlite.org/howtocorrupt.html, 2.4).
 */
export const watchFile = (path: string): WatchedFile => {
  const opened = identityOf(path);
  let log: string | undefined;
  return {
    isThere: () => {
      log ??= identityOf(`${path}-wal`);
      return identityOf(path) === opened && (log === undefined || identityOf(`${path}-wal`) === log);
    },
    dropLog: () => {
      const now = identityOf(path);
      if (now === undefined || now === opened || log === undefined || identityOf(`${path}-wal`) !== log)
        return;
      for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
    },
  };
};

/** For a database in memory, which has no file. */
export const unwatched: WatchedFile = { isThere: () => true, dropLog: () => {} };

/** Makes an empty file that nobody else may read, where there is none. SQLite gives its log the mode of the database. */
export const makePrivate = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch {
    // It is there, or cannot be made: SQLite says which.
  }
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    // It is not there, or cannot be reached: the writing says which.
    return false;
  }
};

/** Refuses a folder, of which SQLite would say that the disk has failed. @throws Problem `file-is-folder` */
export const refuseFolder = (path: string): void => {
  if (isFolder(path)) throw new Problem('file-is-folder', { file: path });
};

/** Whether there is a file. */
export const isThere = (path: string): boolean => existsSync(path);

/** Renames a file and what SQLite keeps beside it. */
export const moveWithLogs = (from: string, to: string): void => {
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix);
};

/** A name that no file has: the given one, or with a number. */
export const freeName = (name: string): string => {
  if (!existsSync(name)) return name;
  for (let number = 2; ; number += 1) if (!existsSync(`${name}-${number}`)) return `${name}-${number}`;
};

/** A short name for a file beside another one that is not whole yet; `isTemporary` knows it again. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.koryu-${crypto.randomUUID()}.tmp`);

/** Whether a file's name is one of `temporaryBeside`, or SQLite's journal of such a file. */
export const isTemporary = (name: string): boolean =>
  /^\.koryu-[0-9a-f-]{36}\.tmp(-journal|-wal|-shm)?$/.test(name);

/** Whether the system refuses to make a file of this name there. */
export const isPathRefused = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|ENAMETOOLONG|ELOOP|EEXIST)$/.test(String(error.code));

/** Removes a file and what SQLite keeps beside it. */
export const removeWithLogs = (path: string): void => {
  // Where a file stands for the folder, rmSync throws in spite of `force`.
  for (const suffix of ['', '-journal', '-wal', '-shm'])
    if (existsSync(path + suffix)) rmSync(path + suffix, { force: true });
};

const bytesOf = (path: string): Uint8Array => (existsSync(path) ? readFileSync(path) : new Uint8Array());

/** The bytes of a database with its log, in which nothing can be written; undefined where they cannot be read either. */
export const readSnapshot = (path: string): Buffer | undefined => {
  try {
    return withLog(readFileSync(path), bytesOf(`${path}-wal`));
  } catch {
    return undefined;
  }
};

const flush = (path: string): void => {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Flushes a file to the disk, and the folder that names it. Not every system can flush a folder. */
export const flushFile = (path: string): void => {
  flush(path);
  try {
    flush(dirname(path));
  } catch {
    // Windows opens no folders.
  }
};

/** Gives a whole, flushed file its final name, and never takes that name from another one; false where there is one. */
export const nameFinally = (temporary: string, path: string): boolean => {
  try {
    linkSync(temporary, path);
    rmSync(temporary);
  } catch (error) {
    if (existsSync(path)) return false;
    if (
      !(
        error instanceof Error &&
        'code' in error &&
        /^(EPERM|ENOTSUP|ENOSYS|EOPNOTSUPP|EMLINK)$/.test(String(error.code))
      )
    ) {
      throw error;
    }
    // A file system without hard links.
    renameSync(temporary, path);
  }
  flushFile(path);
  return true;
};
