// The only reader and writer of files.

import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import type { ProblemCode } from '../../model/problem-codes.js';

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const readProblems: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'file-missing',
  EACCES: 'file-unreadable',
  EPERM: 'file-unreadable',
  EISDIR: 'file-is-folder',
};

/**
 * All bytes of a file.
 * @throws Problem `file-missing`, `file-unreadable`, `file-is-folder`
 */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    throw readProblem(error, path);
  }
};

const readProblem = (error: unknown, path: string): unknown => {
  const code = readProblems[errorCode(error)];
  return code === undefined ? error : new Problem(code, { file: path }, { cause: error });
};

/**
 * The bytes of a large file, piece by piece.
 * @throws Problem as `readBytes` does
 */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 })) yield piece as Uint8Array;
  } catch (error) {
    throw readProblem(error, path);
  }
}

const writeProblems: Readonly<Record<string, ProblemCode>> = {
  EACCES: 'file-unwritable',
  EPERM: 'file-unwritable',
  EROFS: 'file-unwritable',
  ENOTDIR: 'file-unwritable',
  EISDIR: 'file-is-folder',
  ENOSPC: 'disk-full',
};

/**
 * Writes a whole file, or nothing: to a temporary file beside it, which is then renamed.
 * @throws Problem `file-unwritable`, `file-is-folder`, `disk-full`
 */
export const writeWhole = async (
  path: string,
  content: Uint8Array | string | Iterable<string>,
): Promise<void> => {
  const target = resolve(path);
  const temporary = `${target}.${crypto.randomUUID()}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    const code = writeProblems[errorCode(error)];
    if (code === undefined) throw error;
    throw new Problem(code, { file: path }, { cause: error });
  }
};

/** Whether a file or folder exists. */
export const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};

/** What changes whenever a file does; undefined where there is none. */
export const fileStamp = async (path: string): Promise<string | undefined> => {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
};
