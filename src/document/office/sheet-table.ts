// The first sheet of a workbook as a table of texts (ECMA-376, part 1, 18.3 and 18.4): what its cells show as text.

import { readXml } from '../../container/xml-events.js';
import { openPackage } from './package.js';

/** Columns beyond are no table that people fill in. */
const mostColumns = 256;

/** Zero-based column of a cell by its reference: 0 for `A1`, 27 for `AB7`. */
const columnOf = (reference: string): number => {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

/** The shared strings, without the readings of their words (`rPh`). */
const sharedStrings = (xml: string): readonly string[] => {
  const strings: string[] = [];
  let [inText, inReading] = [false, false];
  readXml(xml, {
    open: ({ name }) => {
      if (name === 'si') strings.push('');
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
    text: (piece) => {
      if (inText && !inReading) strings.push((strings.pop() ?? '') + piece);
    },
  });
  return strings;
};

const readRows = (xml: string, shared: readonly string[]): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let cell = { column: 0, type: '', text: '' };
  let isHeld = false;
  readXml(xml, {
    open: ({ name, attributes: { r = '', t = '' } }) => {
      if (name === 'row') rows.push([]);
      // A cell without a reference stands behind the one before it.
      else if (name === 'c')
        cell = { column: r === '' ? (rows.at(-1)?.length ?? 0) : columnOf(r), type: t, text: '' };
      else if (name === 'v' || name === 't') isHeld = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isHeld = false;
      const row = rows.at(-1);
      if (name !== 'c' || row === undefined || cell.column < 0 || cell.column >= mostColumns) return;
      while (row.length < cell.column) row.push('');
      row[cell.column] = cell.type === 's' ? (shared[Number(cell.text)] ?? '') : cell.text;
    },
    text: (piece) => {
      if (isHeld) cell = { ...cell, text: cell.text + piece };
    },
  });
  return rows;
};

/**
 * The rows of the first sheet of an XLSX file; cells without text are empty.
 * @throws Problem `archive-damaged`, `archive-too-large`, `document-locked`, `xml-malformed`
 */
export const readSheetTable = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const { main, related, xml } = openPackage(bytes);
  const parts = related(main);
  const partOf = (type: string): string => {
    const target = parts.find((part) => part.type === type)?.target;
    return (target === undefined ? undefined : xml(target)) ?? '<none/>';
  };
  // Relationships stand in any order; the workbook tells which sheet is the first.
  const ids: string[] = [];
  readXml(xml(main) ?? '<none/>', {
    open: ({ name, attributes: { id = '' } }) => {
      if (name === 'sheet') ids.push(id);
    },
    close: () => {},
    text: () => {},
  });
  const first = parts.find((part) => part.id === ids[0])?.target;
  const sheet = (first === undefined ? undefined : xml(first)) ?? partOf('worksheet');
  return readRows(sheet, sharedStrings(partOf('sharedStrings')));
};
