// The only reader and writer of files.

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Problem } from '../model/problem.js';

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const readProblems: Readonly<Record<string, string>> = {
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
    const code = readProblems[errorCode(error)];
    if (code === undefined) throw error;
    throw new Problem(code, { file: path }, { cause: error });
  }
};

const writeProblems: Readonly<Record<string, string>> = {
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
export const writeWhole = async (path: string, content: Uint8Array | string): Promise<void> => {
  const target = resolve(path);
  const temporary = `${target}.${randomUUID()}.tmp`;
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
