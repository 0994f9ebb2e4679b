// Locates compiled files: in the package's own folder, or in the user's cache where that is read-only (installed for
// all users).

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../model/problem.js';
import { forgetVerified, isIntact, isVerified, withChecksum, withoutChecksum } from './checksum.js';
import { cacheFolder, dictFolder } from './places.js';
import { writeWhole } from './write-whole.js';

/** Possible paths of a compiled file, the preferred one first. */
export const compiledPaths = (name: string): readonly string[] =>
  [dictFolder, cacheFolder].map((folder) => join(folder, name));

/** A compiled file that is intact and that `read` accepts, and its path; nothing where there is none. */
export const findCompiled = <T>(
  name: string,
  read: (bytes: Uint8Array) => T | undefined,
): { readonly path: string; readonly content: T } | undefined => {
  for (const path of compiledPaths(name)) {
    try {
      const bytes = isVerified(path) ? withoutChecksum(readFileSync(path)) : undefined;
      const content = bytes && read(bytes);
      if (content !== undefined) return { path, content };
    } catch {
      // Missing, unreadable or damaged: the next place, or a new compilation.
    }
  }
  return undefined;
};

/**
 * The paths of compiled files that are there and damaged, each read as a whole; their next use compiles them anew.
 * @param names of the files, `ko.dic`
 */
export const damagedCompiled = (names: readonly string[]): readonly string[] =>
  names.flatMap(compiledPaths).filter((path) => {
    if (!existsSync(path)) return false;
    if (isReadableAndIntact(path)) return false;
    // A disk that rots leaves the time of the file as it was.
    forgetVerified(path);
    return true;
  });

const isReadableAndIntact = (path: string): boolean => {
  try {
    return isIntact(path);
  } catch {
    return false;
  }
};

/**
 * Keeps a compiled file, with its checksum, in the first folder that can be written.
 * @returns its path
 * @throws Problem `file-unwritable`, `disk-full`
 */
export const keepCompiled = async (name: string, bytes: Uint8Array): Promise<string> => {
  const whole = withChecksum(bytes);
  let failure: unknown;
  for (const path of compiledPaths(name)) {
    try {
      await writeWhole(path, whole);
      return path;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failure = error;
    }
  }
  throw failure;
};
