// Completes the path of a file as a shell does.

import { promises } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileEntry } from '../../workspace/backend.js';

/**
 * Removes what terminals add to the path of a dropped file: quotes (GNOME, Konsole, Windows Terminal), backslashes
 * before spaces (macOS), the `file:` address. `'/home/역자/보도 자료.docx' ` becomes `/home/역자/보도 자료.docx`.
 */
export const droppedPath = (typed: string): string => {
  const text = typed.trim();
  const quoted = /^'(.*)'$/s.exec(text)?.[1] ?? /^"(.*)"$/s.exec(text)?.[1];
  // A shell escapes a quote inside quotes as '\\''.
  if (quoted !== undefined) return quoted.replaceAll("'\\''", "'");
  if (text.startsWith('file:///') && URL.canParse(text)) return fileURLToPath(text);
  if (sep === '/' && /^[~/].*\\[ ()'"&]/s.test(text)) return text.replace(/\\(.)/gs, '$1');
  return typed;
};

/** Converts a typed or dropped path; `~` is the home folder. */
export const typedPath = (typed: string): string => {
  const path = droppedPath(typed);
  return resolve(path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path);
};

/** Extensions of files with source and translation. The readers are loaded only when a path is typed. */
export const bilingualExtensions = async (): Promise<readonly string[]> => {
  const { bilingualFormats } = await import('../../exchange/bilingual/formats.js');
  return bilingualFormats.flatMap((format) => format.extensions);
};

/**
 * Folders, and files with one of the extensions, whose paths begin with the typed one: folders first, hidden entries
 * only if the typed name begins with a dot. Empty if the folder cannot be read.
 */
export const browseFiles = async (
  asTyped: string,
  extensions: readonly string[],
): Promise<readonly FileEntry[]> => {
  const typed = droppedPath(asTyped);
  const [parent, beginning] =
    typed.endsWith('/') || typed === '' ? [typed, ''] : [dirname(typed), basename(typed)];
  const shown = typed.includes('/') ? parent : '';
  const found = await promises
    .readdir(typedPath(parent === '' ? '.' : parent), { withFileTypes: true })
    .catch(() => []);
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
