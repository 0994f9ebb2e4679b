// The glossary as a table, whatever separates its cells.

import { readDelimited, writeDelimited } from '../../../container/delimited.js';
import type { Concept } from '../../../model/concept.js';
import { Problem } from '../../../model/problem.js';
import { guarded, unguarded } from '../../formula-guard.js';
import type { ReadEntry, WrittenTerms } from '../format.js';
import { type Column, columns, type Row, toRow } from './columns.js';
import { readRow } from './read-row.js';

const columnOf = (name: string): Column | undefined =>
  columns.find((column) => column === name.trim().toLowerCase());

/** The entries of a table whose first row names the columns, in any order; unknown ones are ignored. */
export const readTermTable = (bytes: Uint8Array): readonly ReadEntry[] => {
  const [header, ...rows] = readDelimited(bytes);
  const names = header?.cells.map(columnOf) ?? [];
  if (!names.includes('ko') || !names.includes('ja')) {
    throw new Problem('table-columns', { found: header?.cells.join(', ').slice(0, 200) ?? '' });
  }
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => {
      const row: Row = Object.fromEntries(
        cells.flatMap((cell, index) => {
          const name = names[index];
          return name === undefined ? [] : [[name, unguarded(cell)]];
        }),
      );
      return { line, said: readRow(row) };
    });
};

/** Concepts as a table with a header. */
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
