// CSV: one row for each concept, for spreadsheets.

import type { TermFormat } from '../format.js';
import { readTermTable, writeTermTable } from '../table/term-table.js';

export const csv = {
  id: 'csv',
  extensions: ['csv'],
  read: readTermTable,
  write: (concepts) => writeTermTable(concepts, ','),
} as const satisfies TermFormat;
