// The only writer of files: writes a file completely or not at all, and never over a reserved file.

import { constants, createWriteStream, promises, rmSync, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isatty } from 'node:tty';
import { Problem } from '../../model/problem.js';
import { removeLeftovers, temporaryBeside } from '../../store/files-beside.js';
import { visibleLines } from '../../text/visible.js';
import { errorCode, writeProblem } from './file-problems.js';
import { isOfDatabase, isOneOf } from './reserved-files.js';
import { type WriteTarget, writeTarget } from './write-target.js';

/** The content of a file; an iterable is written piece by piece. */
export type Content = Uint8Array | string | Iterable<string>;

/** Files that an output must not replace. */
export type Guard = {
  /** The database in use. */
  readonly database: string;
  /** Paths of the documents in work; called if the target exists. */
  readonly sources: () => readonly string[] | Promise<readonly string[]>;
  /** Whether an existing file may be replaced: the user's answer. */
  readonly mayReplace: (file: string) => boolean | Promise<boolean>;
};

const refuse = async ({ path, found }: WriteTarget, file: string, guard: Guard): Promise<void> => {
  if (isOfDatabase(path, guard.database)) throw new Problem('output-is-database', { file });
  if (found === undefined) return;
  if (isOneOf(path, await guard.sources())) throw new Problem('output-is-source', { file });
};

const pieces = (content: Content): Iterable<Uint8Array | string> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content;

function* forTerminal(content: Content): Iterable<string> {
  for (const piece of pieces(content)) {
    if (typeof piece !== 'string') throw new Problem('output-not-text');
    yield visibleLines(piece);
  }
}

/** Writes into a pipe or a device without replacing it. */
const pour = async ({ path, descriptor }: WriteTarget, content: Content): Promise<void> => {
  const handle = descriptor === undefined ? await promises.open(path, constants.O_WRONLY) : undefined;
  const fd = handle?.fd ?? descriptor ?? -1;
  const written = isatty(fd) ? forTerminal(content) : pieces(content);
  const stream: Writable = handle?.createWriteStream() ?? createWriteStream('', { fd, autoClose: false });
  try {
    await pipeline(Readable.from(written), stream);
  } catch (error) {
    // The reader of the pipe has closed it, which is no failure.
    if (errorCode(error) !== 'EPIPE') throw error;
  }
};

/** Creates a folder and its parents. Node's own `recursive` never ends under /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await promises.mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await promises.mkdir(folder);
  }
};

/** Gives a new file the owner and the mode of the file that it replaces. */
const makeAlike = async (file: FileHandle, { uid, gid, mode }: Stats): Promise<void> => {
  // Only the superuser may change the owner.
  await file.chown(uid, gid).catch(() => {});
  await file.chmod(mode & 0o7777);
};

const flushFolder = async (folder: string): Promise<void> => {
  // Some systems cannot open folders; the file is complete all the same.
  const opened = await promises.open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => {});
  await opened?.close();
};

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/**
 * Deletes a file if a signal ends the process; returns the function that cancels this. The TUI handles its signals
 * itself.
 */
const removedOnSignal = (path: string): (() => void) => {
  const watched = Object.entries(signals)
    .filter(([signal]) => process.listenerCount(signal) === 0)
    .map(([signal, number]) => {
      const end = (): never => {
        rmSync(path, { force: true });
        return process.exit(128 + number);
      };
      process.once(signal, end);
      return () => process.removeListener(signal, end);
    });
  return () => {
    for (const stop of watched) stop();
  };
};

const replace = async ({ path, found }: WriteTarget, content: Content): Promise<void> => {
  const folder = dirname(path);
  if (found === undefined) await makeFolder(folder);
  // Renaming checks only the permissions of the folder.
  else await promises.access(path, constants.W_OK);
  removeLeftovers(folder);
  // A short name: the file's own name may already have the maximum length.
  const temporary = temporaryBeside(path);
  const forget = removedOnSignal(temporary);
  try {
    const file = await promises.open(temporary, 'wx', found === undefined ? 0o666 : found.mode & 0o777);
    try {
      if (found !== undefined) await makeAlike(file, found);
      await promises.writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await promises.rename(temporary, path);
  } catch (error) {
    await promises.rm(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
  await flushFolder(folder);
};

/**
 * Writes a file completely or not at all: writes a temporary file beside it, flushes it and renames it. Follows links,
 * writes into pipes and devices, and keeps the mode of a replaced file. Without a guard it replaces any file.
 * @throws Problem `output-…`, `file-…`, `disk-full`
 */
export const writeWhole = async (file: string, content: Content, guard?: Guard): Promise<void> => {
  try {
    if (file === '') throw new Problem('output-unnamed');
    const target = await writeTarget(file);
    const { found, descriptor } = target;
    if (found?.isDirectory() || file.endsWith('/')) throw new Problem('file-is-folder', { file });
    if (guard !== undefined) await refuse(target, file, guard);
    if (descriptor !== undefined || found?.isFIFO() || found?.isCharacterDevice())
      return await pour(target, content);
    if (found !== undefined && !found.isFile()) throw new Problem('file-is-device', { file });
    if (found !== undefined && guard !== undefined && !(await guard.mayReplace(file)))
      throw new Problem('output-exists', { file });
    await replace(target, content);
  } catch (error) {
    throw writeProblem(error, file);
  }
};
