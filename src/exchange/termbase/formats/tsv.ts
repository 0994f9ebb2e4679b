// TSV: the CSV table with tabs, for pasting into spreadsheets and text tools.

import type { TermFormat } from '../format.js';
import { readTermTable, writeTermTable } from '../table/term-table.js';

export const tsv = {
  id: 'tsv',
  extensions: ['tsv', 'tab', 'txt', 'utf8'],
  read: readTermTable,
  write: (concepts) => writeTermTable(concepts, '\t'),
} as const satisfies TermFormat;
