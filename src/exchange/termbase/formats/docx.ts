// DOCX: the glossary as a printable table for Word.

import type { Lang } from '../../../model/language.js';
import { rubyParts } from '../../../text/japanese/ruby.js';
import { styleIds, textWidths, writeDocx } from '../../office/docx-package.js';
import { docxRuby, docxRun, type RunLook } from '../../office/docx-runs.js';
import type { TermFormat } from '../format.js';
import { type PieceKind, type SheetLine, type SheetPiece, sheetRows } from '../sheet/sheet-rows.js';
import { type SheetColumn, sheetColumns, sheetHead } from '../sheet/sheet-words.js';

const noteWidth = 3600;
const koWidth = 3200;
// Column widths in twentieths of a point.
const widths = {
  ko: koWidth,
  ja: textWidths.portrait - koWidth - noteWidth,
  note: noteWidth,
} as const satisfies Record<SheetColumn, number>;

const edges = (['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const)
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`)
  .join('');
// The schema fixes the order of the elements, here and below: Word refuses a file with another order.
const table = `<w:tblPr><w:tblW w:w="${textWidths.portrait}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${sheetColumns
  .map((column) => `<w:gridCol w:w="${widths[column]}"/>`)
  .join('')}</w:tblGrid>`;

const looks = { main: 'bold', avoided: 'struck', plain: 'plain', sign: 'plain' } as const satisfies Record<
  PieceKind,
  RunLook
>;

const pieceRuns = (lang: Lang, { kind, text, reading }: SheetPiece): string => {
  const look = looks[kind];
  if (reading === '') return docxRun(lang, text, look);
  const parts = rubyParts(text, reading);
  if (parts === undefined) return docxRun(lang, `${text}（${reading}）`, look);
  return parts
    .map((part) =>
      part.reading === '' ? docxRun(lang, part.text, look) : docxRuby(part.text, part.reading, look),
    )
    .join('');
};

const style = `<w:pPr><w:pStyle w:val="${styleIds.note}"/></w:pPr>`;
const paragraph = (column: SheetColumn, { lang, pieces }: SheetLine): string =>
  `<w:p>${column === 'note' ? style : ''}${pieces.map((piece) => pieceRuns(lang, piece)).join('')}</w:p>`;

const cell = (column: SheetColumn, content: string, shade = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/>${shade}</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`;

const headCell = (column: SheetColumn): string => {
  const words = sheetHead[column].map(({ lang, text }, index) =>
    docxRun(lang, index === 0 ? text : `・${text}`, 'bold'),
  );
  return cell(
    column,
    `<w:p>${words.join('')}</w:p>`,
    '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>',
  );
};
const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${sheetColumns.map(headCell).join('')}</w:tr>`;

export const docx = {
  id: 'docx',
  extensions: ['docx'],
  write: (concepts, elsewhere = () => undefined) => {
    const rows = sheetRows(concepts, elsewhere).map((row) => {
      const cells = sheetColumns.map((column) =>
        cell(column, row[column].map((line) => paragraph(column, line)).join('')),
      );
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
    });
    // A table must be followed by a paragraph.
    return { content: writeDocx(`<w:tbl>${table}${head}${rows.join('')}</w:tbl><w:p/>`), guarded: 0 };
  },
} as const satisfies TermFormat;
