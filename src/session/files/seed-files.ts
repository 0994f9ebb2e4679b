// The files of the shipped glossary, and a stamp that tells at every start whether they changed.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const tableNames = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort();
  } catch {
    return [];
  }
};

/** CSV files of a folder, ordered by name; empty if there is no folder. */
export const seedTables = (folder: string): readonly string[] =>
  tableNames(folder).map((name) => join(folder, name));

/** Sizes and mtimes of the files as one text; undefined if there are none. Takes less than a millisecond. */
export const seedStamp = (folder: string): string | undefined => {
  const files = tableNames(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return files.length === 0 ? undefined : files.join('\n');
};
