// The one door through which files leave: whole or not at all, and never over something that must stay.

import { constants, createWriteStream, rmSync, type Stats } from 'node:fs';
import { access, type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isatty } from 'node:tty';
import { Problem } from '../../model/problem.js';
import { visibleLines } from '../../text/visible.js';
import { errorCode, writeProblem } from './file-problems.js';
import { isOfDatabase, isOneOf } from './reserved-files.js';
import { type WriteTarget, writeTarget } from './write-target.js';

/** The content of a file; pieces are written as they come. */
export type Content = Uint8Array | string | Iterable<string>;

/** Files that an output must not replace. */
export type Guard = {
  /** The database in use. */
  readonly database: string;
  /** Paths of the documents in work; asked where there is a file already. */
  readonly sources: () => readonly string[] | Promise<readonly string[]>;
  /** Whether a file that exists may be replaced: the user's answer. */
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

/** Writes into a pipe or a device, which stays what it is. */
const pour = async ({ path, descriptor }: WriteTarget, content: Content): Promise<void> => {
  const handle = descriptor === undefined ? await open(path, constants.O_WRONLY) : undefined;
  const fd = handle?.fd ?? descriptor ?? -1;
  const written = isatty(fd) ? forTerminal(content) : pieces(content);
  const stream: Writable = handle?.createWriteStream() ?? createWriteStream('', { fd, autoClose: false });
  try {
    await pipeline(Readable.from(written), stream);
  } catch (error) {
    // Whoever reads the pipe has seen enough, which is no failure.
    if (errorCode(error) !== 'EPIPE') throw error;
  }
};

/** Makes a folder and those above it. Node's own `recursive` never ends under /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
};

/** Gives a new file the owner and the mode of the one it will replace. */
const makeAlike = async (file: FileHandle, { uid, gid, mode }: Stats): Promise<void> => {
  // Only the superuser may give a file away.
  await file.chown(uid, gid).catch(() => {});
  await file.chmod(mode & 0o7777);
};

const flushFolder = async (folder: string): Promise<void> => {
  // Some systems open no folders; the file is whole all the same.
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => {});
  await opened?.close();
};

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Removes a file when the process is ended from outside; gives what stops that. The TUI looks after its signals itself. */
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
  // Renaming asks for the folder's permissions only.
  else await access(path, constants.W_OK);
  // A short name: the file's own may be as long as the file system allows.
  const temporary = join(folder, `.koryu-${crypto.randomUUID()}.tmp`);
  const forget = removedOnSignal(temporary);
  try {
    const file = await open(temporary, 'wx', found === undefined ? 0o666 : found.mode & 0o777);
    try {
      if (found !== undefined) await makeAlike(file, found);
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
  await flushFolder(folder);
};

/**
 * Writes a whole file, or nothing: to a temporary file beside it, which is flushed and renamed. Links are followed, pipes
 * and devices written into, and a file that is replaced hands on its mode. Without a guard whatever is there is replaced.
 * @throws Problem `output-…`, `file-…`, `disk-full`
 */
export const writeWhole = async (file: string, content: Content, guard?: Guard): Promise<void> => {
  try {
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
