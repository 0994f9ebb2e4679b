// Finds documents and bilingual files by the names that the user gives.

import { formats } from '../../document/formats.js';
import { bilingualFormats } from '../../exchange/bilingual/formats.js';
import { findFiles } from './find-files.js';

const pairEndings: readonly string[] = bilingualFormats.flatMap(
  (format): readonly string[] => format.extensions,
);
const documentEndings: readonly string[] = formats.flatMap(({ extensions }) => extensions);

const hasOneOf =
  (endings: readonly string[]) =>
  (name: string): boolean =>
    endings.includes(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');

/**
 * Files that can be read as documents, bilingual ones included, by files, folders and patterns. @throws Problem
 * `files-…`
 */
export const findDocuments = (named: readonly string[]): Promise<readonly string[]> =>
  findFiles(named, hasOneOf([...documentEndings, ...pairEndings]));

/**
 * Files that may hold source and translation (of plain text only CSV and TSV), by files, folders and patterns. @throws
 * Problem `files-…`
 */
export const findPairFiles = (named: readonly string[]): Promise<readonly string[]> =>
  findFiles(named, hasOneOf(pairEndings.filter((ending) => ending !== 'txt')));
