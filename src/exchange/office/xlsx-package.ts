// A workbook with one sheet (ECMA-376, SpreadsheetML): A4 landscape, the header on every page, wrapped text in the
// languages' fonts.

import { escapeXml, withoutForbidden } from '../../container/xml.js';
import { writeZip } from '../../container/zip.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The look of the cells of a column. */
export type CellLook = 'ko' | 'ja' | 'plain';

/** A column: its look and its width in characters; a hidden column is for programs. */
export type SheetColumn = { readonly look: CellLook; readonly width: number; readonly hidden?: true };

/** The content of a sheet; the first row is the header. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
};

const font = (name: string, bold = ''): string => `<font>${bold}<sz val="10"/><name val="${name}"/></font>`;
// 49 is the format "text": typed text never becomes a formula, a date or a number.
const format = (fontId: number, fillId: number): string =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FF999999"/></${name}>`;

// In the order of the cell formats below; the format of the header follows.
const looks = ['plain', 'ko', 'ja'] as const satisfies readonly CellLook[];
const styleOf = (look: CellLook): number => looks.indexOf(look) + 1;
const headStyle = looks.length + 1;

const styles = `${declaration}<styleSheet ${main}><fonts count="3">${font('Malgun Gothic')}${font('Yu Gothic')}${font('Malgun Gothic', '<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(0, 0)}${format(0, 0)}${format(1, 0)}${format(2, 2)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const asCode = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The most characters in a cell. */
const mostInCell = 32_767;

/**
 * A cell's text in SpreadsheetML: `_x0007_` for a character that XML cannot contain, and `_x005F_` for a _ that would
 * begin such a code.
 */
const cellText = (text: string): string => {
  const escaped = text.slice(0, mostInCell).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeXml(withoutForbidden(escaped, asCode).replaceAll('\r', '_x000D_'));
};

/** 0 → A, 26 → AA. */
const letter = (column: number): string =>
  (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const cell = (text: string, column: number, row: number, style: number): string =>
  text === ''
    ? `<c r="${letter(column)}${row}" s="${style}"/>`
    : `<c r="${letter(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

/** A sheet name has at most 31 characters, and some characters are forbidden. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:'\p{C}]/gu, ' ')
    .slice(0, 31)
    .trim() || 'Koryu';

const sheetXml = ({ columns, rows }: Sheet): string => {
  const widths = columns
    .map(
      ({ width, hidden }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
    )
    .join('');
  const lines = rows.map((cells, index) => {
    const all = cells.map((text, column) =>
      cell(text, column, index + 1, index === 0 ? headStyle : styleOf(columns[column]?.look ?? 'plain')),
    );
    return `<row r="${index + 1}">${all.join('')}</row>`;
  });
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  // The schema fixes the order of the elements.
  return `${declaration}<worksheet ${main}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${view}<sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData>${lines.join('')}</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
};

/** Returns the bytes of a workbook with one sheet. Equal sheets give equal bytes. */
export const writeXlsx = (sheet: Sheet): Uint8Array => {
  const name = sheetName(sheet.name);
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escapeXml(name)}'!$1:$1</definedName></definedNames>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (all: string): string =>
    `${declaration}<Relationships xmlns="${packaged}/relationships">${all}</Relationships>`;
  return writeZip({
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets>${titles}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
    'xl/styles.xml': styles,
  });
};
