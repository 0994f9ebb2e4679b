// Reads the sheets of a workbook as rows of cells with their visible text.

import { readXml } from '../../container/xml-events.js';
import { type OfficePackage, openPackage } from '../../document/office/package.js';
import { requireRows } from '../longest-table.js';
import { savedBy } from './saved-by.js';
import {
  type CellRemark,
  type OfficeCell,
  type OfficeRow,
  type OfficeTables,
  plainCell,
} from './table-cell.js';

/** More columns than any of our tables has; cells further right are ignored. */
const mostColumns = 256;

/** SpreadsheetML writes a character that XML cannot contain as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The text of the elements `t` within each element of a name, without kana over kanji. */
const textsOf = (source: string, element: string): readonly string[] => {
  const texts: string[] = [];
  let text: string | undefined;
  let isText = false;
  let kana = 0;
  readXml(source, {
    open: ({ name }) => {
      if (name === element) text = '';
      else if (name === 'rPh') kana += 1;
      isText = name === 't' && kana === 0;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') kana -= 1;
      else if (name === element) {
        texts.push(unescaped(text ?? ''));
        text = undefined;
      }
    },
    text: (piece) => {
      if (isText && text !== undefined) text += piece;
    },
  });
  return texts;
};

/** `B3` → column 1, row 3. */
const placeOf = (reference: string): { readonly column: number; readonly row: number } | undefined => {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
};

const readRemarks = (document: OfficePackage, sheet: string): ReadonlyMap<string, readonly CellRemark[]> => {
  const remarks = new Map<string, CellRemark[]>();
  for (const { type, target } of document.related(sheet)) {
    const source = type === 'comments' ? document.xml(target) : undefined;
    if (source === undefined) continue;
    const authors: string[] = [];
    const places: { readonly ref: string; readonly author: number }[] = [];
    let isAuthor = false;
    readXml(source, {
      open: ({ name, attributes }) => {
        isAuthor = name === 'author';
        if (isAuthor) authors.push('');
        if (name === 'comment')
          places.push({ ref: attributes.ref ?? '', author: Number(attributes.authorId ?? 0) });
      },
      close: () => {
        isAuthor = false;
      },
      text: (piece) => {
        if (isAuthor) authors.push(`${authors.pop() ?? ''}${piece}`);
      },
    });
    for (const [index, text] of textsOf(source, 'comment').entries()) {
      const { ref = '', author = 0 } = places[index] ?? {};
      remarks.set(ref, [...(remarks.get(ref) ?? []), { who: authors[author] ?? '', at: '', text }]);
    }
  }
  return remarks;
};

type Held = { reference: string; type: string; value: string };

const readSheet = (
  source: string,
  shared: readonly string[],
  remarks: ReadonlyMap<string, readonly CellRemark[]>,
): readonly OfficeRow[] => {
  const rows: { line: number; cells: OfficeCell[]; marks: string[] }[] = [];
  let held: Held | undefined;
  let isValue = false;
  let kana = 0;
  let number = 0;
  // Rows without text are no burden: a spreadsheet may format a million of them.
  let filled = -1;
  let count = 0;
  const put = ({ reference, type, value }: Held): void => {
    const row = rows.at(-1);
    const column = placeOf(reference)?.column ?? row?.cells.length ?? 0;
    if (row === undefined || column >= mostColumns) return;
    const text = type === 's' ? (shared[Number(value)] ?? '') : unescaped(value);
    if (text !== '' && filled !== row.line) {
      filled = row.line;
      count += 1;
      requireRows(count);
    }
    while (row.cells.length < column) row.cells.push(plainCell(''));
    row.cells[column] = { ...plainCell(text), remarks: remarks.get(reference) ?? [] };
  };
  readXml(source, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        number = Number(attributes.r ?? number + 1);
        rows.push({ line: number, cells: [], marks: [] });
      } else if (name === 'c') held = { reference: attributes.r ?? '', type: attributes.t ?? '', value: '' };
      else if (name === 'rPh') kana += 1;
      isValue = name === 'v' || (name === 't' && kana === 0);
    },
    close: (name) => {
      isValue = false;
      if (name === 'rPh') kana -= 1;
      else if (name === 'c' && held !== undefined) {
        put(held);
        held = undefined;
      }
    },
    text: (piece) => {
      if (isValue && held !== undefined) held.value += piece;
    },
  });
  return rows;
};

const sheetsOf = (document: OfficePackage): readonly string[] => {
  const source = document.xml(document.main) ?? '<none/>';
  const targets = new Map(document.related(document.main).map(({ id, target }) => [id, target]));
  const sheets: string[] = [];
  readXml(source, {
    open: ({ name, start, end }) => {
      if (name !== 'sheet') return;
      // The prefix of the attribute differs between files, and `id` is also the end of `sheetId`.
      const id = /\s[^\s=<>"]+:id="([^"]*)"/.exec(source.slice(start, end))?.[1] ?? '';
      sheets.push(targets.get(id) ?? '');
    },
    close: () => {},
    text: () => {},
  });
  return sheets;
};

/**
 * Reads the sheets of a workbook, in order. @throws Problem `archive-damaged`, `archive-too-large`, `xml-malformed`,
 *   `table-too-long`
 */
export const readXlsxRows = (bytes: Uint8Array): OfficeTables => {
  const document = openPackage(bytes);
  const shared = document.related(document.main).find(({ type }) => type === 'sharedStrings');
  const strings = textsOf(document.xml(shared?.target ?? '') ?? '<none/>', 'si');
  const tables = sheetsOf(document).flatMap((sheet) => {
    const source = document.xml(sheet);
    return source === undefined ? [] : [readSheet(source, strings, readRemarks(document, sheet))];
  });
  return { tables, saved: savedBy(document) };
};
