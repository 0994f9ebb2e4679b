// A sheet as a table: cells in their columns, shared strings, strings of their own, no readings.

import { expect, test } from 'vitest';
import { writeZip } from '../../src/container/zip.js';
import { readSheetTable } from '../../src/document/office/sheet-table.js';
import { participantsIn } from '../../src/exchange/participant-table.js';
import { relationships } from './office-files.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = (rows: string, strings: string): Uint8Array =>
  writeZip({
    '_rels/.rels': relationships(['officeDocument xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="b" sheetId="7" r:id="rId2"/><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      'worksheet worksheets/sheet1.xml',
      'worksheet worksheets/sheet2.xml',
      'sharedStrings sharedStrings.xml',
    ]),
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });

test('the first sheet of the workbook is read, empty cells keep their columns', () => {
  const bytes = workbook(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>ja</t></is></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c t="str"><v>x</v></c></row>',
    '<si><t>ko</t></si><si><r><t>한 </t></r><r><t>도윤</t></r></si><si><t>早瀬</t><rPh sb="0" eb="2"><t>ハヤセ</t></rPh></si>',
  );
  const table = readSheetTable(bytes);
  expect(table).toEqual([
    ['ko', '', 'ja'],
    ['한 도윤', '', '早瀬', 'x'],
  ]);
  expect(participantsIn(table)).toEqual([
    { name: { ko: '한 도윤', ja: '早瀬' }, office: { ko: '', ja: '' } },
  ]);
});

test('a sheet without rows is an empty table; a column far out is none', () => {
  expect(readSheetTable(workbook('', ''))).toEqual([]);
  expect(readSheetTable(workbook('<row><c r="XFD1"><v>1</v></c><c r="B1"><v>2</v></c></row>', ''))).toEqual([
    ['', '2'],
  ]);
});

test('bytes that are no workbook are a Problem', () => {
  expect(() => readSheetTable(new Uint8Array([0x50, 0x4b, 3, 4]))).toThrow(
    expect.objectContaining({ code: 'archive-damaged' }),
  );
});
