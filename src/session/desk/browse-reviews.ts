// Completes the path of a file that a reviewer returned.

import { extname } from 'node:path';
import { hasBilingualHead } from '../../exchange/bilingual/table-head.js';
import type { FileEntry } from '../../workspace/backend.js';
import { readHead } from '../files/files.js';
import { bilingualExtensions, browseFiles, typedPath } from './browse-files.js';

/** Endings of text tables, which files of any other text have too. */
const textEndings = new Set(['.txt', '.tsv', '.csv', '.tab']);
/** Bytes in which the first row of a table ends. */
const headBytes = 8192;

/** Whether the first row of a text file names a source and a translation. */
const isTable = async (path: string): Promise<boolean> => {
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
