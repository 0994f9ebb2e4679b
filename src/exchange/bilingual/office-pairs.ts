// Finds the table of an office document that contains source and translation, and reads its rows.

import { Problem } from '../../model/problem.js';
import { columnsByContent, type TableColumns } from '../columns-by-content.js';
import type { OfficeCell, OfficeRow, OfficeTables } from '../office/table-cell.js';
import { collect, type FoundUnit } from './collect.js';
import type { BilingualFile, ReviewedRow } from './format.js';
import { columnsOf, unitOf } from './table-units.js';

/** Rows that a table may have before its header: more than any title has. */
const mostBefore = 20;

type Found = { readonly columns: TableColumns; readonly rows: readonly OfficeRow[] };

const textsOf = ({ cells }: OfficeRow): readonly string[] =>
  cells.map(({ text }) => text.replace(/\r\n?/g, '\n'));

/** The first table with a header that names a source and a translation, else the first one in two languages. */
const tableIn = (tables: OfficeTables['tables']): Found | undefined => {
  for (const rows of tables) {
    for (const [index, row] of rows.slice(0, mostBefore).entries()) {
      const columns = columnsOf(textsOf(row));
      if (columns !== undefined) return { columns, rows: rows.slice(index + 1) };
    }
  }
  for (const rows of tables) {
    const columns = columnsByContent(rows.map((row) => ({ line: row.line, cells: textsOf(row) })));
    if (columns !== undefined) return { columns, rows };
  }
  return undefined;
};

const printed = /^koryu_(\d{1,7})_([0-9a-f]{16})$/;

/** The number and the hash of a row, from a bookmark or a hidden cell. */
const rowHashIn = ({
  cells,
  marks,
}: OfficeRow): { readonly number: number; readonly hash: string } | undefined => {
  for (const text of [...marks, ...cells.map((cell) => cell.text.trim())]) {
    const [, number, hash] = printed.exec(text) ?? [];
    if (number !== undefined && hash !== undefined) return { number: Number(number), hash };
  }
  return undefined;
};

const reviewOf = (
  { at }: TableColumns,
  row: OfficeRow,
  saved: OfficeTables['saved'],
): { readonly review: ReviewedRow; readonly remarks: string } => {
  const target = row.cells[at.target];
  const changes = row.cells.flatMap(({ changed }) => (changed === undefined ? [] : [changed]));
  const remarks = row.cells.flatMap((cell: OfficeCell) => cell.remarks);
  const signed = changes.at(-1) ?? remarks.find(({ who }) => who !== '') ?? saved;
  const plain = Number(row.cells[at.number ?? -1]?.text.trim());
  const number = Number.isInteger(plain) && plain > 0 ? { number: plain } : {};
  return {
    review: {
      ...number,
      ...rowHashIn(row),
      before: target?.before ?? '',
      who: signed.who,
      at: signed.at || saved.at,
    },
    remarks: remarks.map(({ who, text }) => (who === '' ? text : `${who}: ${text}`)).join('\n'),
  };
};

const asUnit = ({ columns }: Found, row: OfficeRow, saved: OfficeTables['saved']): FoundUnit => {
  const unit = unitOf(columns, { line: row.line, cells: textsOf(row) });
  const { review, remarks } = reviewOf(columns, row, saved);
  const comment = [unit.comment ?? '', remarks].filter((text) => text.trim() !== '').join('\n');
  return { ...unit, review, ...(comment !== '' && { comment }) };
};

/**
 * Reads the pairs of an office document's table.
 * @throws Problem `bilingual-table` if no table has a source and a translation, `bilingual-languages`
 */
export const officePairs = ({ tables, saved }: OfficeTables): BilingualFile => {
  const found = tableIn(tables);
  if (found === undefined) throw new Problem('bilingual-table');
  return collect(
    found.rows
      .filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
      .map((row) => asUnit(found, row, saved)),
  );
};
