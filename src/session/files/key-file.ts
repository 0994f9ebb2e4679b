// The translator's own keys: `keys.json` in the folder of configuration.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { errorCode, readProblem } from './file-problems.js';

/** Where the keys stand: `KORYU_KEYS`, else `keys.json` in the platform's folder of configuration. */
export const keyFile = (env: Readonly<Record<string, string | undefined>>): string =>
  env.KORYU_KEYS || join(envPaths('koryu', { suffix: '' }).config, 'keys.json');

/**
 * The text of a file of keys; undefined where there is none.
 * @throws Problem `file-…` where it cannot be read
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
