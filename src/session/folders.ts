// Folders: made, and listed.

import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../model/problem.js';

/**
 * Makes the folder in which a database is to live.
 * @throws Problem `database-unwritable`
 */
export const makeFolderOf = async (file: string): Promise<void> => {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    throw new Problem('database-unwritable', { file }, { cause: error });
  }
};

/** Paths of a folder's files with an ending, in the order of their names; none where there is no folder. */
export const filesIn = async (folder: string, ending: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
};
