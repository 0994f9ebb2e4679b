// The files of the shipped glossary, and whether they are still the same: asked at every start.

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

/** The CSV files of a folder in the order of their names; none where there is no folder. */
export const seedTables = (folder: string): readonly string[] =>
  tableNames(folder).map((name) => join(folder, name));

/** Sizes and times of the files, which change with them; undefined where there are none. Takes less than a millisecond. */
export const seedStamp = (folder: string): string | undefined => {
  const files = tableNames(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return files.length === 0 ? undefined : files.join('\n');
};
