// The only reader of files; `write-whole.ts` is the only writer.

import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import { readProblem } from './file-problems.js';

/** As much as is read at once: of more, V8 makes no string. */
const mostBytes = 512 * 1024 * 1024 - 24;

// What a shell's `<(…)` or a pipe into /dev/stdin is called: whoever asks for it knows that something is written to it.
const openPipe = /^\/(?:dev\/stdin|(?:dev|proc\/self)\/fd\/\d+)$/;

/** Refuses what never ends or keeps one waiting. @throws Problem `file-…` */
const refuseDevice = async (file: string): Promise<number> => {
  const found = await stat(file);
  if (found.isDirectory()) throw new Problem('file-is-folder', { file });
  if (!found.isFile() && !(found.isFIFO() && openPipe.test(resolve(file))))
    throw new Problem('file-is-device', { file });
  return found.size;
};

/** Makes sure that a path leads to a file that can be read from end to end. @throws Problem `file-…` */
export const requireFile = async (file: string): Promise<void> => {
  try {
    await refuseDevice(file);
  } catch (error) {
    throw readProblem(error, file);
  }
};

/** Of a table that is read as a whole: a hundred thousand terms with their definitions. */
export const mostOfTable = 24 << 20;

/**
 * All bytes of a file.
 * @param most how many bytes it may have
 * @throws Problem `file-…`
 */
export const readBytes = async (path: string, most = mostBytes): Promise<Uint8Array> => {
  try {
    if ((await refuseDevice(path)) > most) {
      throw new Problem('file-too-large', { file: path, most: Math.ceil(most / (1 << 20)) });
    }
    return await readFile(path);
  } catch (error) {
    throw readProblem(error, path);
  }
};

/**
 * The bytes of a large file, piece by piece.
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

/** A stamp that changes whenever a file does; undefined if there is no file. */
export const fileStamp = async (path: string): Promise<string | undefined> => {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
};
