// DOCX: a table for reviewers on A4 landscape; `koryu document import-review` reads it back.

import type { Lang } from '../../../model/language.js';
import { textWidths, writeDocx } from '../../office/docx-package.js';
import { docxRun, type RunLook } from '../../office/docx-runs.js';
import type { DocumentFormat } from '../format.js';
import {
  columnLang,
  columnsFor,
  type SideColumn,
  type SideRow,
  sideHead,
  sideRows,
} from '../side-by-side.js';

const textWidth = textWidths.landscape;
// Column widths in twentieths of a point.
const narrow = { number: 900, state: 1500, comment: 2800 } as const;
const wide = (textWidth - narrow.number - narrow.state - narrow.comment) / 2;
const widths: Readonly<Record<SideColumn, number>> = { ...narrow, source: wide, target: wide };

const edges = (['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const)
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`)
  .join('');

const lines = (lang: Lang, text: string, look: RunLook): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .split('\t')
        .map((piece) => (piece === '' ? '' : docxRun(lang, piece, look)))
        .join('<w:r><w:tab/></w:r>'),
    )
    .join('<w:r><w:br/></w:r>');

const cell = (width: number, content: string, shade = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr><w:p>${content}</w:p></w:tc>`;

/** A bookmark stores the row's number and hash; programs keep bookmarks, people do not see them. */
const marked = ({ number, hash }: SideRow, content: string): string =>
  `<w:bookmarkStart w:id="${number}" w:name="koryu_${number}_${hash}"/>${content}<w:bookmarkEnd w:id="${number}"/>`;

const shade = '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>';

export const docx = {
  id: 'docx',
  extension: 'docx',
  usual: 'both',
  write: (document, side, facts) => {
    const columns = columnsFor(side);
    const head = sideHead(document);
    const widthOf = (column: SideColumn): number => (side === 'target' ? textWidth : widths[column]);
    const grid = columns.map((column) => `<w:gridCol w:w="${widthOf(column)}"/>`).join('');
    // The schema fixes the order of the elements: Word refuses a file with another order.
    const table = `<w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
    const headCells = columns.map((column) =>
      cell(widthOf(column), docxRun(columnLang(column, document), head[column], 'bold'), shade),
    );
    const rows = sideRows(document, facts).map((row) => {
      const cells = columns.map((column, index) => {
        const content = lines(columnLang(column, document), row[column], 'plain');
        return cell(widthOf(column), index === 0 ? marked(row, content) : content);
      });
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
    });
    const headRow = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headCells.join('')}</w:tr>`;
    const title = `<w:p>${docxRun(document.lang, document.name, 'bold')}</w:p>`;
    // A table must be followed by a paragraph.
    return writeDocx(`${title}<w:tbl>${table}${headRow}${rows.join('')}</w:tbl><w:p/>`, 'landscape');
  },
} as const satisfies DocumentFormat;
