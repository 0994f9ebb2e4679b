// Sees every file that Node is asked to write or remove, and calls what lies outside of one folder a fault.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** Functions of `fs` and `fs/promises` whose first arguments are paths that they change. */
const writers = [
  ...[
    'writeFile',
    'appendFile',
    'mkdir',
    'rm',
    'rmdir',
    'unlink',
    'rename',
    'truncate',
    'copyFile',
    'symlink',
    'link',
  ],
  ...['chmod', 'utimes', 'cp'],
];
const readOnly = new Set([undefined, 'r', 'rs', 0]);

type Functions = Record<string, unknown>;

/** @param told of each path outside of the folder */
export const watchWrites = (folder: string, told: (path: string) => void): void => {
  const look = (path: unknown): void => {
    if (typeof path !== 'string') return;
    const whole = resolve(path);
    if (whole !== folder && !whole.startsWith(folder + sep)) told(whole);
  };
  const wrap = (
    functions: Functions,
    name: string,
    isWrite: (given: readonly unknown[]) => boolean,
  ): void => {
    const original = functions[name];
    if (typeof original !== 'function') return;
    functions[name] = (...given: readonly unknown[]) => {
      if (isWrite(given)) look(name.startsWith('copyFile') || name.startsWith('cp') ? given[1] : given[0]);
      return Reflect.apply(original, fs, given);
    };
  };
  for (const functions of [fs, fs.promises] as unknown as readonly Functions[]) {
    for (const name of writers) {
      wrap(functions, name, () => true);
      wrap(functions, `${name}Sync`, () => true);
    }
    for (const name of ['open', 'openSync', 'createWriteStream']) {
      wrap(functions, name, ([, flags]) => name === 'createWriteStream' || !readOnly.has(flags as string));
    }
  }
  syncBuiltinESMExports();
};
