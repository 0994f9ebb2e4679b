// Files that the program keeps for itself in the user's cache folder. They hold what the user wrote, so nobody else may read
// them. If a file or the folder is missing, damaged or refused, the program computes the content again and reports nothing.

import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { intactBytes, isIntact, withChecksum } from './checksum.js';
import { makeFolder } from './make-folder.js';
import { cacheFolder } from './places.js';

/** Ending of the names of kept files. */
const ending = '.kept';

// Two files a glossary; each change of a glossary makes new ones.
const mostFiles = 6;
const hour = 3_600_000;
const day = 24 * hour;

const temporary = /^\.koryu-kept-[0-9a-f-]{36}\.tmp$/;

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Paths of the kept files in a folder. */
export const keptFiles = (folder = cacheFolder): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  } catch {
    // There is no such folder.
    return [];
  }
};

/** Paths of the kept files that are damaged, each read completely; the next use of one makes it anew. */
export const damagedKept = (): readonly string[] =>
  keptFiles().filter((path) => {
    try {
      return !isIntact(path);
    } catch {
      // It was removed meanwhile, or it cannot be read, which is no damage that a removal would mend.
      return false;
    }
  });

/** Removes the files that were used longest ago, and what a killed program has left. */
const tidy = (folder: string): void => {
  const files = keptFiles(folder).map((path) => ({ path, time: timeOf(path) }));
  const oldest = files.sort((a, b) => b.time - a.time).slice(mostFiles);
  for (const { path } of oldest) rmSync(path, { force: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (temporary.test(name) && Date.now() - timeOf(path) > hour) rmSync(path, { force: true });
  }
};

/** Marks a file as used; not at every start, because that would be a write. */
const markUsed = (path: string): void => {
  if (Date.now() - timeOf(path) < day) return;
  const now = new Date();
  utimesSync(path, now, now);
};

/** The content of a kept file; undefined if there is none, or if it is damaged. */
export const readKept = (name: string, folder = cacheFolder): Uint8Array | undefined => {
  const path = join(folder, name + ending);
  try {
    const bytes = intactBytes(readFileSync(path));
    if (bytes !== undefined) markUsed(path);
    return bytes;
  } catch {
    return undefined;
  }
};

const remove = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // A file has the place of its folder.
  }
};

/** Keeps a file, completely or not at all. Does nothing if the folder cannot be written. */
export const writeKept = (name: string, bytes: Uint8Array, folder = cacheFolder): void => {
  const draft = join(folder, `.koryu-kept-${crypto.randomUUID()}.tmp`);
  try {
    makeFolder(folder);
    // Not flushed: the checksum tells whether a loss of power has left half of it.
    writeFileSync(draft, withChecksum(bytes), { mode: 0o600, flag: 'wx' });
    renameSync(draft, join(folder, name + ending));
    tidy(folder);
  } catch {
    remove(draft);
  }
};
