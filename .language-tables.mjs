// Compiles the tables of data/language into the program: `import load from '…/homographs.tsv'` is a function that gives the
// table as text. One source of truth without generated files, and a table that nobody asks for is never even unpacked.

import { readFile } from 'node:fs/promises';

/** A table as a module. The column `source` is for people and stays out of the program. */
const asModule = (text) => {
  const rows = text.trimEnd().split('\n');
  const source = rows[0].split('\t').indexOf('source');
  const cells = (row) => row.split('\t').filter((_, column) => column !== source);
  const kept = rows.map((row) => cells(row).join('\t')).join('\n');
  return `export default () => ${JSON.stringify(kept)};`;
};

/** For esbuild. */
export const languageTables = {
  name: 'language-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsv$/ }, async ({ path }) => ({ contents: asModule(await readFile(path, 'utf8')) }));
  },
};

/** For Vite, which runs the tests. */
export const languageTablesForVite = {
  name: 'language-tables',
  enforce: 'pre',
  transform: (text, path) => (path.endsWith('.tsv') ? { code: asModule(text), map: null } : undefined),
};
