// A path as the disk writes it, where only the composition of Hangul or kana differs: macOS and some archives keep names in NFD.

import { promises, stat as statFile } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

// As in `files.ts`: a start needs no more than this.
const stat = promisify(statFile);

const nfc = (name: string): string => name.normalize('NFC');

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * The path of a file or folder, composed as the disk has it; undefined where there is none of that name, in any composition.
 * @example await asStored('자료/계획.docx') // the same path in NFD, where the disk has that
 */
export const asStored = async (path: string): Promise<string | undefined> => {
  if (await isThere(path)) return path;
  const parent = dirname(path);
  if (parent === path || nfc(path) === path.normalize('NFD')) return undefined;
  const folder = await asStored(parent);
  if (folder === undefined) return undefined;
  const names = await promises.readdir(folder).catch(() => []);
  const name = names.find((one) => nfc(one) === nfc(basename(path)));
  return name === undefined ? undefined : join(folder, name);
};
