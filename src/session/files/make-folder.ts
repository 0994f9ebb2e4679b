// Makes folders step by step: Node's own `recursive` never ends where the file system refuses them with ENOENT, as /proc does.

import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a folder and those above it, which are for nobody else to read; does nothing if it exists.
 * @throws Error of Node if one of them cannot be made, or if a file has its name
 */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another call has made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};
