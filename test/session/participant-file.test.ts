// Lists of participants from files: a workbook like a CSV, whatever the file is called.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeZip } from '../../src/container/zip.js';
import { readParticipantFile } from '../../src/session/tasks/participant-files.js';
import { relationships } from '../document/office-files.js';
import { aFolder } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
});
afterEach(() => remove());

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const workbook = (rows: string, strings: string): Uint8Array =>
  writeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(['officeDocument xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      'worksheet worksheets/sheet1.xml',
      'sharedStrings sharedStrings.xml',
    ]),
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });

test('a workbook: its columns by their names, empty rows and readings left out', async () => {
  const file = join(folder, '명단');
  await writeFile(
    file,
    workbook(
      '<row r="2"/><row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>JA</t></is></c></row>' +
        '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>7</v></c><c r="C4" t="s"><v>2</v></c></row>',
      '<si><t>ko</t></si><si><r><t>한 </t></r><r><t>도윤</t></r></si><si><t>早瀬</t><rPh sb="0" eb="2"><t>ハヤセ</t></rPh></si>',
    ),
  );
  expect(await readParticipantFile(file)).toEqual([
    { name: { ko: '한 도윤', ja: '早瀬' }, office: { ko: '', ja: '' } },
  ]);
});

test('a workbook without the columns, and one that is damaged, are Problems', async () => {
  const file = join(folder, 'x.xlsx');
  await writeFile(file, workbook('', ''));
  await expect(readParticipantFile(file)).rejects.toMatchObject({ code: 'participant-columns' });
  await writeFile(file, workbook('<row><c><v>1</v></c></row>', '').subarray(0, 400));
  await expect(readParticipantFile(file)).rejects.toHaveProperty('code');
});
