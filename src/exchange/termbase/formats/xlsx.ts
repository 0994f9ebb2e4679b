// XLSX: the columns of CSV in a workbook, which needs no import dialog.

import { unguarded } from '../../formula-guard.js';
import { type SheetColumn, writeXlsx } from '../../office/xlsx-package.js';
import { readXlsxRows } from '../../office/xlsx-rows.js';
import type { TermFormat } from '../format.js';
import { type Column, columns, toRow } from '../table/columns.js';
import { readTermRows } from '../table/term-table.js';

const wide: ReadonlySet<Column> = new Set(['definition_ko', 'definition_ja', 'note', 'ko_other', 'ja_other']);

const sheetColumn = (column: Column): SheetColumn => ({
  look: /^ja(?:_|$)|_ja$/.test(column) ? 'ja' : 'ko',
  width: wide.has(column) ? 40 : 18,
});

/**
 * Reading removes the formula guard at the start of a cell: a cell that begins with the same mark itself gets another
 * one.
 */
const protectedCell = (cell: string): string => (unguarded(cell) === cell ? cell : `'${cell}`);

export const xlsx = {
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm'],
  read: (bytes) => {
    const rows = readXlsxRows(bytes).tables.find((table) => table.length > 0) ?? [];
    return readTermRows(rows.map(({ line, cells }) => ({ line, cells: cells.map(({ text }) => text) })));
  },
  write: (concepts) => {
    const rows = concepts.map((concept) => {
      const row = toRow(concept);
      return columns.map((column) => protectedCell(row[column]));
    });
    // Cells with the format "text" are never run as formulas.
    const content = writeXlsx({ name: 'Koryu', columns: columns.map(sheetColumn), rows: [columns, ...rows] });
    return { content, guarded: 0 };
  },
} as const satisfies TermFormat;
