// Where compiled files lie: in the package's own folder, or in the user's cache where that is read-only (installed for
// all users).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../model/problem.js';
import { cacheFolder, dictFolder } from './places.js';
import { writeWhole } from './write-whole.js';

/** Where a compiled file may lie, the preferred place first. */
export const compiledPaths = (name: string): readonly string[] =>
  [dictFolder, cacheFolder].map((folder) => join(folder, name));

/** A compiled file that `read` accepts, and its path; nothing where there is none. */
export const findCompiled = <T>(
  name: string,
  read: (bytes: Uint8Array) => T | undefined,
): { readonly path: string; readonly content: T } | undefined => {
  for (const path of compiledPaths(name)) {
    try {
      const content = read(readFileSync(path));
      if (content !== undefined) return { path, content };
    } catch {
      // Missing or unreadable: the next place, or a new compilation.
    }
  }
  return undefined;
};

/**
 * Keeps a compiled file in the first folder that can be written.
 * @returns its path
 * @throws Problem `file-unwritable`, `disk-full`
 */
export const keepCompiled = async (name: string, bytes: Uint8Array): Promise<string> => {
  let failure: unknown;
  for (const path of compiledPaths(name)) {
    try {
      await writeWhole(path, bytes);
      return path;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failure = error;
    }
  }
  throw failure;
};
