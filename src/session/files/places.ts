// Paths of the program's files on this machine.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';

// The bundle in dist/ and the sources in src/ are at different depths below the folder with the data.
const rootAbove = (folder: string): string => {
  if (existsSync(join(folder, 'data', 'termbase')) || dirname(folder) === folder) return folder;
  return rootAbove(dirname(folder));
};
const root = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** The package manifest, with the version. */
export const manifestFile = join(root, 'package.json');
/** Compiled dictionaries (`ko.dic`, `ja.dic`). */
export const dictFolder = join(root, 'dict');
/** The folder for compiled files when the package's own folders cannot be written. */
export const cacheFolder = envPaths('koryu', { suffix: '' }).cache;
/** The shipped glossary, one CSV file for each domain. */
export const seedFolder = join(root, 'data', 'termbase');
/** Tables for the compilation of the kanji bridge. */
export const bridgeFolder = join(root, 'data', 'bridge');
/** Loanwords of both languages, also for the bridge. */
export const loanwordTable = join(root, 'data/language/loanwords.tsv');
/** The compiled glossary in one file, made by the build. */
export const compiledSeed = join(root, 'dist', 'glossary.json');
/** The shipped sample documents. */
export const sampleFolder = join(root, 'data', 'samples');

/** The database: `--db`, else `KORYU_DB`, else `koryu.db` in the platform's data directory. */
export const databasePath = (
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string => flag ?? env.KORYU_DB ?? join(envPaths('koryu', { suffix: '' }).data, 'koryu.db');
