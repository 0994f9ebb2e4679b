// XLSX: a sheet for reviewers; `koryu document import-review` reads it back.

import { type SheetColumn, writeXlsx } from '../../office/xlsx-package.js';
import type { DocumentFormat } from '../format.js';
import { columnLang, columnsFor, type SideColumn, sideHead, sideRows } from '../side-by-side.js';

// Widths in characters.
const widths = { number: 9, source: 50, target: 50, state: 14, comment: 32 } as const satisfies Record<
  SideColumn,
  number
>;

/** The hidden column with the hash of each row at the export. */
const printColumn: SheetColumn = { look: 'plain', width: 20, hidden: true };

export const xlsx = {
  id: 'xlsx',
  extension: 'xlsx',
  usual: 'both',
  write: (document, side, facts) => {
    const columns = columnsFor(side);
    const head = sideHead(document);
    const rows = sideRows(document, facts);
    const isPlain = (column: SideColumn): boolean => column === 'number' || column === 'state';
    return writeXlsx({
      name: document.name,
      columns: [
        ...columns.map((column): SheetColumn => {
          const look = isPlain(column) ? 'plain' : columnLang(column, document);
          return { look, width: side === 'target' ? 100 : widths[column] };
        }),
        ...(side === 'both' ? [printColumn] : []),
      ],
      rows: [
        [...columns.map((column) => head[column]), ...(side === 'both' ? ['koryu'] : [])],
        ...rows.map((row) => [
          ...columns.map((column) => row[column]),
          ...(side === 'both' ? [`koryu_${row.number}_${row.hash}`] : []),
        ]),
      ],
    });
  },
} as const satisfies DocumentFormat;
