// Looking for a file by its path, as a shell completes it.

import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileEntry } from '../../workspace/backend.js';

/** A path as it is typed: `~` is the home folder. */
export const typedPath = (typed: string): string =>
  resolve(typed === '~' || typed.startsWith('~/') ? join(homedir(), typed.slice(1)) : typed);

/**
 * Folders, and files with one of the endings, that a typed path may go on to: folders first, hidden ones only where
 * they are asked for. What cannot be read is empty.
 */
export const browseFiles = async (
  typed: string,
  extensions: readonly string[],
): Promise<readonly FileEntry[]> => {
  const [parent, beginning] =
    typed.endsWith('/') || typed === '' ? [typed, ''] : [dirname(typed), basename(typed)];
  const shown = typed.includes('/') ? parent : '';
  const found = await readdir(typedPath(parent === '' ? '.' : parent), { withFileTypes: true }).catch(
    () => [],
  );
  const wanted = beginning.normalize('NFC').toLowerCase();
  return found
    .filter(({ name }) => name.normalize('NFC').toLowerCase().startsWith(wanted))
    .filter(({ name }) => !name.startsWith('.') || wanted.startsWith('.'))
    .filter(
      (entry) =>
        entry.isDirectory() || extensions.some((ending) => entry.name.toLowerCase().endsWith(`.${ending}`)),
    )
    .map((entry) => {
      const folder = entry.isDirectory();
      const path = shown === '' ? entry.name : join(shown, entry.name);
      return { name: entry.name, path: folder ? `${path}/` : path, folder };
    })
    .sort((a, b) => Number(b.folder) - Number(a.folder) || a.name.localeCompare(b.name));
};
