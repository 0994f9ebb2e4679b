// Completes the path of a file as a shell does.

import { promises } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileEntry } from '../../workspace/backend.js';
import { readHead } from '../files/files.js';

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

/** Endings of text tables, which files of any other text have too. */
const textEndings = new Set(['.txt', '.tsv', '.csv', '.tab']);
/** Bytes in which the first row of a table ends. */
const headBytes = 8192;

/** Whether the first row of a text file names a source and a translation. */
const isTable = async (path: string): Promise<boolean> => {
  const { hasBilingualHead } = await import('../../exchange/bilingual/table-head.js');
  const head = await readHead(typedPath(path), headBytes).catch(() => new Uint8Array());
  // The last character may be cut; the second byte of a line end in UTF-16 belongs to it.
  const lineEnd = head.indexOf(0x0a);
  return hasBilingualHead(lineEnd < 0 ? head : head.subarray(0, lineEnd + (head[0] === 0xff ? 2 : 1)));
};

/** Folders, and files with source and translation whose paths begin with the typed text. */
export const browseReviews = async (typed: string): Promise<readonly FileEntry[]> => {
  const kept: FileEntry[] = [];
  for (const entry of await browseFiles(typed, await bilingualExtensions())) {
    const isText = !entry.folder && textEndings.has(extname(entry.name).toLowerCase());
    if (!isText || (await isTable(entry.path))) kept.push(entry);
  }
  return kept;
};
