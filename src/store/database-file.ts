// The database as a file: whether its path still names the open file, its permissions and the files beside it.

import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
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

/** An open file that other programs may remove or replace. */
export type WatchedFile = {
  /** Whether the path and its log are still the files that were opened. */
  readonly isThere: () => boolean;
  /** Removes the log if another file now has the path: SQLite would apply it to that file and damage it. */
  readonly dropLog: () => void;
};

/**
 * Watches a file that is open in WAL mode. SQLite itself keeps writing into a file that was removed or renamed
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

/** The watcher of an in-memory database, which has no file. */
export const unwatched: WatchedFile = { isThere: () => true, dropLog: () => {} };

/**
 * Creates an empty file that nobody else may read, if there is none. SQLite gives its log the mode of the database.
 */
export const makePrivate = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch {
    // The file exists or cannot be created; SQLite reports which.
  }
};

/** Whether a file is there and its permissions forbid writing, so that SQLite would open it and refuse changes later. */
export const isProtected = (path: string): boolean => {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch {
    return true;
  }
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    // The path does not exist or cannot be reached; the write reports which.
    return false;
  }
};

/** Refuses a folder, which SQLite would report as a disk failure. @throws Problem `file-is-folder` */
export const refuseFolder = (path: string): void => {
  if (isFolder(path)) throw new Problem('file-is-folder', { file: path });
};

/** Whether a file exists. */
export const isThere = (path: string): boolean => existsSync(path);

/** Whether a name is taken, by a link that leads nowhere too. A name that is too long is not. */
export const isNamed = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // The write reports it.
    return false;
  }
};

/** Bytes of a damaged file that are searched for a table of ours: its schema is at the beginning. */
const searchedBytes = 1 << 20;

/** Whether a file that SQLite does not know was a database of ours: it has backups, or a table of ours is in it. */
export const wasOurs = (path: string): boolean => {
  if (existsSync(`${path}.backups`)) return true;
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(searchedBytes);
    return bytes.subarray(0, readSync(file, bytes)).includes('CREATE TABLE segment_history');
  } catch {
    // A file that cannot be read is not ours.
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
};

/** The file behind links, which may not exist yet; the path itself if it is no link. */
export const behindLinks = (path: string): string => {
  let file = path;
  // The limit of Linux.
  for (let links = 0; links < 40; links += 1) {
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return file;
    file = resolve(dirname(file), readlinkSync(file));
  }
  throw new Problem('file-link-loop', { file: path });
};

/** Renames a database file together with its log files. */
export const moveWithLogs = (from: string, to: string): void => {
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix);
};

/** The given name if it is free, otherwise the name with a number. */
export const freeName = (name: string): string => {
  if (!existsSync(name)) return name;
  for (let number = 2; ; number += 1) if (!existsSync(`${name}-${number}`)) return `${name}-${number}`;
};

/** Whether the system refuses to create a file of this name in this folder. */
export const isPathRefused = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|ENAMETOOLONG|ELOOP|EEXIST)$/.test(String(error.code));

/** Removes a database file together with its log files. */
export const removeWithLogs = (path: string): void => {
  // If a file has the place of the folder, rmSync throws in spite of `force`.
  for (const suffix of ['', '-journal', '-wal', '-shm'])
    if (existsSync(path + suffix)) rmSync(path + suffix, { force: true });
};

/**
 * Whether the system lets this process open hardly any file more. SQLite says only that it cannot open one, and it needs
 * several.
 */
export const isOutOfFiles = (): boolean => {
  const opened: number[] = [];
  try {
    while (opened.length < neededFiles) opened.push(openSync(process.execPath, 'r'));
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && /^E[MN]FILE$/.test(String(error.code));
  } finally {
    for (const file of opened) closeSync(file);
  }
};

/** A database with its log, the log's index, a journal, and the copies of a backup. */
const neededFiles = 8;

const bytesOf = (path: string): Uint8Array => (existsSync(path) ? readFileSync(path) : new Uint8Array());

/**
 * The bytes of a database and of its log on a disk that cannot be written; undefined if they cannot be read either.
 */
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

/** Flushes a file to the disk, and the folder that lists it. Not every system can flush a folder. */
export const flushFile = (path: string): void => {
  flush(path);
  try {
    flush(dirname(path));
  } catch {
    // Windows cannot open folders.
  }
};

/**
 * Gives a complete, flushed file its final name without replacing another file; returns false if the name is taken.
 */
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
    // The file system has no hard links.
    renameSync(temporary, path);
  }
  flushFile(path);
  return true;
};
