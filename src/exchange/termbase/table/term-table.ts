// The glossary as a delimited table with any separator.

import { type DelimitedRow, readDelimited, writeDelimited } from '../../../container/delimited.js';
import type { Concept } from '../../../model/concept.js';
import { Problem } from '../../../model/problem.js';
import { guarded, unguarded } from '../../formula-guard.js';
import type { ReadEntry, WrittenTerms } from '../format.js';
import { columns, type Row, toRow } from './columns.js';
import { findColumns, isComment } from './other-columns.js';
import { readRow } from './read-row.js';

/**
 * Reads the entries of a table. Its first row names the columns in any order, by our names or those of others (`한국어`,
 * `訳語`, `ja-JP`); without a header the content identifies the columns. Unknown columns and comment lines are ignored.
 * @throws Problem `table-columns`
 */
export const readTermRows = (all: readonly DelimitedRow[]): readonly ReadEntry[] => {
  const rows = all.filter((row) => row.cells.some((cell) => cell.trim() !== '') && !isComment(row));
  const found = findColumns(rows);
  if (found === undefined) {
    const head = rows[0]?.cells.join(', ').trim().slice(0, 200) ?? '';
    throw new Problem('table-columns', { found: head === '' ? '–' : head });
  }
  return rows.slice(found.skip).map(({ line, cells }) => {
    const row: Row = Object.fromEntries(
      cells.flatMap((cell, index) => {
        const name = found.names[index];
        return name === undefined ? [] : [[name, unguarded(cell)]];
      }),
    );
    return { line, said: readRow(row) };
  });
};

/** Reads the entries of a text table. @throws Problem `table-unreadable`, `table-columns` */
export const readTermTable = (bytes: Uint8Array): readonly ReadEntry[] => readTermRows(readDelimited(bytes));

/** Writes concepts as a table with a header. */
export const writeTermTable = (concepts: readonly Concept[], separator: ',' | '\t'): WrittenTerms => {
  let count = 0;
  const rows = concepts.map((concept) => {
    const row = toRow(concept);
    return columns.map((column) => {
      const cell = guarded(row[column]);
      if (cell !== row[column]) count += 1;
      return cell;
    });
  });
  return { content: writeDelimited([columns, ...rows], separator), guarded: count };
};
