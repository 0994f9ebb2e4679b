// Markdown: the glossary as a table for wikis, mails and editors.

import { markdownTable } from '../../markdown-table.js';
import type { TermFormat } from '../format.js';
import { type SheetLine, type SheetPiece, sheetRows } from '../sheet/sheet-rows.js';
import { sheetColumns, sheetHead } from '../sheet/sheet-words.js';

const pieceText = ({ text, reading }: SheetPiece): string =>
  reading === '' ? text : `${text}（${reading}）`;
const lineText = ({ pieces }: SheetLine): string => pieces.map(pieceText).join('');

export const md = {
  id: 'md',
  extensions: ['md', 'markdown'],
  write: (concepts, elsewhere = () => undefined) => {
    const titles = sheetColumns.map((column) => sheetHead[column].map(({ text }) => text).join('・'));
    const rows = sheetRows(concepts, elsewhere).map((row) =>
      sheetColumns.map((column) => row[column].map(lineText).join('\n')),
    );
    return { content: markdownTable(titles, rows), guarded: 0 };
  },
} as const satisfies TermFormat;
