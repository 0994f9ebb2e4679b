// The path that an export proposes.

import { basename, dirname, extname, join, resolve } from 'node:path';
import type { WorkDocument } from '../../model/unit.js';
import { sampleFolder } from './places.js';

/**
 * Default path of a document's export: `briefing.docx` into Japanese is `briefing.ja.docx` in the same folder. The
 * export of a shipped sample goes into the working folder, because the program's own folder is no place for work.
 * @param extension without the dot; the source's own by default
 */
export const exportPlace = (
  { path, to }: Pick<WorkDocument, 'path' | 'to'>,
  extension: string = extname(path).slice(1),
): string => {
  const name = `${basename(path, extname(path))}.${to}.${extension}`;
  const folder = dirname(path);
  return resolve(folder) === sampleFolder ? name : join(folder, name);
};
