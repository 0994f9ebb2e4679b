// The only reader of files; `write-whole.ts` is the only writer.

import { createReadStream, promises, stat as statFile } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../../model/problem.js';
import { readProblem } from './file-problems.js';

// The first frame waits for a look at the document's file; `node:fs/promises` would bring a dozen modules of Node along.
const stat = promisify(statFile);

/** Size limit in bytes: V8 cannot make a string of more. */
const mostBytes = 512 * 1024 * 1024 - 24;

// Paths of a shell's `<(…)` and of a pipe into /dev/stdin: these have a writer, so reading them ends.
const openPipe = /^\/(?:dev\/stdin|(?:dev|proc\/self)\/fd\/\d+)$/;

/** Refuses files that never end or that block the reader. @throws Problem `file-…` */
const refuseDevice = async (file: string): Promise<number> => {
  const found = await stat(file);
  if (found.isDirectory()) throw new Problem('file-is-folder', { file });
  if (!found.isFile() && !(found.isFIFO() && openPipe.test(resolve(file))))
    throw new Problem('file-is-device', { file });
  return found.size;
};

/** Asserts that a path leads to a file that can be read from end to end. @throws Problem `file-…` */
export const requireFile = async (file: string): Promise<void> => {
  try {
    await refuseDevice(file);
  } catch (error) {
    throw readProblem(error, file);
  }
};

/** Size limit in bytes of a table that is read as a whole: a hundred thousand terms with their definitions. */
export const mostOfTable = 24 << 20;

/**
 * Reads all bytes of a file.
 * @param most size limit in bytes
 * @throws Problem `file-…`
 */
export const readBytes = async (path: string, most = mostBytes): Promise<Uint8Array> => {
  try {
    if ((await refuseDevice(path)) > most) {
      throw new Problem('file-too-large', { file: path, most: Math.ceil(most / (1 << 20)) });
    }
    return await promises.readFile(path);
  } catch (error) {
    throw readProblem(error, path);
  }
};

/**
 * Reads a large file in pieces.
 * @throws Problem as `readBytes` does
 */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    await refuseDevice(path);
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 })) yield piece as Uint8Array;
  } catch (error) {
    throw readProblem(error, path);
  }
}

/** Reads the first bytes of a file, at most so many. @throws Problem as `readBytes` does */
export const readHead = async (path: string, most: number): Promise<Uint8Array> => {
  try {
    await refuseDevice(path);
    const pieces: Buffer[] = [];
    for await (const piece of createReadStream(path, { end: most - 1 })) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  } catch (error) {
    throw readProblem(error, path);
  }
};

/** A stamp that changes whenever the file changes; undefined if there is no file. */
export const fileStamp = async (path: string): Promise<string | undefined> => {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
};
