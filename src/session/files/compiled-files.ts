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

/** Returns a compiled file that is intact and accepted by `read`, with its path; undefined if there is none. */
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
      // Missing, unreadable or damaged: try the next path or compile again.
    }
  }
  return undefined;
};

/**
 * Paths of damaged compiled files, each read completely; their next use compiles them again.
 * @param names file names such as `ko.dic`
 */
export const damagedCompiled = (names: readonly string[]): readonly string[] =>
  names.flatMap(compiledPaths).filter((path) => {
    if (!existsSync(path)) return false;
    if (isReadableAndIntact(path)) return false;
    // A failing disk changes the content of a file but not its mtime.
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
 * Stores a compiled file with its checksum in the first writable folder.
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
