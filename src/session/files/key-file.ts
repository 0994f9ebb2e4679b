// The file of the translator's own keys: `keys.json` in the configuration folder.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { errorCode, readProblem } from './file-problems.js';

/** Path of the key file: `KORYU_KEYS`, else `keys.json` in the platform's configuration folder. */
export const keyFile = (env: Readonly<Record<string, string | undefined>>): string =>
  env.KORYU_KEYS || join(envPaths('koryu', { suffix: '' }).config, 'keys.json');

/**
 * Reads a key file; undefined if there is none.
 * @throws Problem `file-…` if it cannot be read
 */
export const readKeyFile = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw readProblem(error, path);
  }
};
