// XLSX: which strings of a workbook are read, in which order, and what is written back.

import { expect, test } from 'vitest';
import { openArchive } from '../../src/container/archive.js';
import { writeZip } from '../../src/container/zip.js';
import { xlsx } from '../../src/document/formats/xlsx/xlsx.js';
import { codedSegments, writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';
import { relationships } from './office-files.js';

const ns = 'xmlns:r="r"';
const sheet = (cells: string): string => `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`;
const shared = (index: number): string => `<c t="s"><v>${index}</v></c>`;

const file = (
  strings: readonly string[],
  sheets: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array =>
  writeZip({
    '_rels/.rels': relationships(['officeDocument xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${ns}><sheets>${sheets.map((_, index) => `<sheet name="표${index}" sheetId="${index + 1}" r:id="rId${index + 2}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      'sharedStrings sharedStrings.xml',
      ...sheets.map((_, index) => `worksheet worksheets/sheet${index + 1}.xml`),
    ]),
    'xl/sharedStrings.xml': `<sst>${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((content, index) => [`xl/worksheets/sheet${index + 1}.xml`, content])),
    ...more,
  });

const t = (text: string): string => `<t>${text}</t>`;

test('strings where a cell first shows them, each once; no results of formulas, no kana over kanji', () => {
  const bytes = file(
    [t('나중'), t('처음'), `${t('豊田')}<rPh sb="0" eb="2"><t>トヨタ</t></rPh>`, t('안 보임')],
    [
      sheet(`${shared(1)}${shared(0)}<c><v>3</v></c><c t="str"><f>A1</f><v>결과</v></c>`),
      sheet(`<c t="inlineStr"><is>${t('제자리')}</is></c>${shared(1)}${shared(2)}`),
    ],
  );
  expect(segmentBytes(xlsx, bytes).segments.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'cell 처음',
    'cell 나중',
    'cell 제자리',
    'cell 豊田',
  ]);
});

test('runs are looks, line breaks are codes, kana go with their kanji', () => {
  const bytes = file(
    [
      `<r><t xml:space="preserve">가장 </t></r><r><rPr><b/></rPr><t>중요한</t></r><r><t xml:space="preserve"> 과제</t></r>`,
      t('첫 줄\n둘째 &amp; 줄'),
      `${t('총무성')}<rPh sb="0" eb="2"><t>ソウムショウ</t></rPh>`,
    ],
    [sheet(shared(0) + shared(1) + shared(2))],
  );
  expect(codedSegments(segmentBytes(xlsx, bytes))).toEqual([
    '가장 {1}중요한{/1} 과제',
    '첫 줄{1=break} 둘째 & 줄',
    '총무성',
  ]);
  const { bytes: written, read } = writeBack(xlsx, bytes, [
    '最も{1}重要な{/1}課題',
    '一行目\n二行目',
    '総務省',
  ]);
  expect(codedSegments(read)).toEqual(['最も{1}重要な{/1}課題', '一行目{1=break}二行目', '総務省']);
  const strings = new TextDecoder().decode(openArchive(written).read('xl/sharedStrings.xml'));
  expect(strings).toContain('<si><t>一行目\n二行目</t></si>');
  expect(strings).not.toContain('rPh');
});

test('a column of a table is called what its header says, unless a formula calls it so', () => {
  const table =
    '<table><tableColumns><tableColumn id="1" name="인구"/><tableColumn id="2" name="비고"/></tableColumns></table>';
  const bytes = file(
    [t('인구'), t('비고')],
    [sheet(`${shared(0)}${shared(1)}<c><f>SUM(표1[인구])</f></c>`)],
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table ../tables/table1.xml']),
      'xl/tables/table1.xml': table,
    },
  );
  const { bytes: written, notes, read } = writeBack(xlsx, bytes, ['人口', '備考']);
  expect(read.segments.map(({ text }) => text)).toEqual(['인구', '備考']);
  expect(notes).toEqual([{ kind: 'source-kept', at: 0, shown: '인구' }]);
  expect(new TextDecoder().decode(openArchive(written).read('xl/tables/table1.xml'))).toBe(
    table.replace('비고', '備考'),
  );
});

test('the source as translation changes nothing', () => {
  const bytes = file([t('인구'), t('비고')], [sheet(shared(0) + shared(1))]);
  expect(writeBack(xlsx, bytes, ['인구', '비고']).bytes).toEqual(bytes);
});

const many = 200_000;

// An argument for each element would fill the stack.
test('a workbook with more cells and formulas than a call takes arguments is read', () => {
  const cells = Array.from({ length: many }, (_, index) => `<c><f>A${index}</f><v>1</v></c>`);
  const bytes = file([t('글자')], [sheet(shared(0) + cells.join(''))]);
  expect(xlsx.read(bytes).text.trim()).toBe('글자');
});

test('a workbook whose cells name strings in no order, and strings it lacks, is read', () => {
  const strings = Array.from({ length: 140_000 }, () => t('가'));
  const cells = Array.from({ length: many }, (_, index) => shared((index * 2_654_435_761) % 140_001));
  expect(xlsx.read(file(strings, [sheet(cells.join(''))])).blocks).toHaveLength(140_000);
});

test('a workbook with more strings than are kept in memory is refused', () => {
  const strings = Array.from({ length: many }, () => t('가'));
  expect(() => xlsx.read(file(strings, [sheet(shared(0))]))).toThrow('document-pieces');
});
