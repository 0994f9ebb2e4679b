// Documents of office programs.

import { deflateSync, zipSync } from 'fflate';
import { hwp3File } from '../../helpers/hwp3-file.js';
import { oleFile } from '../../helpers/ole-file.js';
import { sentenceJa, sentenceKo, times } from './sentences.js';

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), {
    level: 3,
  });

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships>${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const word = (body: string): Uint8Array =>
  zip({
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A sheet of texts. */
export const workbook = (rows: Iterable<readonly string[]>): Uint8Array => {
  const shared: string[] = [];
  let sheet = '';
  let at = 0;
  for (const row of rows) {
    at += 1;
    const cells = row.map((text, column) => {
      const name = `${String.fromCharCode(65 + column)}${at}`;
      return `<c r="${name}" t="s"><v>${shared.push(`<si><t>${text}</t></si>`) - 1}</v></c>`;
    });
    sheet += `<row r="${at}">${cells.join('')}</row>`;
  }
  return zip({
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${shared.join('')}</sst>`,
  });
};

const rowsOf = (n: number, make: (at: number) => readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: n }, (_, at) => make(at));

const record = (tag: number, level: number, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32LE((tag | (level << 10) | (data.length << 20)) >>> 0);
  return Buffer.concat([head, data]);
};

const hwp = (n: number): Uint8Array => {
  const header = Buffer.alloc(256);
  header.write('HWP Document File');
  header[36] = 1;
  const lines = Array.from({ length: n }, (_, at) => [
    record(66, 0, new Uint8Array(22)),
    record(67, 1, Buffer.from(`${sentenceKo(at)}\r`, 'utf16le')),
  ]);
  return oleFile({
    FileHeader: header,
    'BodyText/Section0': deflateSync(Buffer.concat(lines.flat()), { level: 3 }),
  });
};

export const packages = {
  docx: (n: number) => word(times(n, (at) => paragraph(sentenceKo(at)))),
  'table.docx': (n: number) =>
    word(
      `<w:tbl>${times(n, (at) => `<w:tr><w:tc>${paragraph(sentenceKo(at))}</w:tc><w:tc>${paragraph(String(at))}</w:tc></w:tr>`)}</w:tbl>`,
    ),
  /** Source and translation in two columns. */
  'pairs.docx': (n: number) =>
    word(
      `<w:tbl>${times(n + 1, (at) => `<w:tr><w:tc>${paragraph(at === 0 ? '원문' : sentenceKo(at))}</w:tc><w:tc>${paragraph(at === 0 ? '번역' : sentenceJa(at))}</w:tc></w:tr>`)}</w:tbl>`,
    ),
  hwpx: (n: number) =>
    zip({
      mimetype: 'application/hwp+zip',
      'Contents/header.xml': '<head/>',
      'Contents/section0.xml': `<sec>${times(n, (at) => `<p><run><t>${sentenceKo(at)}</t></run></p>`)}</sec>`,
    }),
  hwp,
  '3.hwp': (n: number) => hwp3File(Array.from({ length: n }, (_, at) => sentenceKo(at))),
  odt: (n: number) =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<d><body><text:text>${times(n, (at) => `<text:p>${sentenceKo(at)}</text:p>`)}</text:text></body></d>`,
    }),
  pptx: (n: number) =>
    zip({
      '_rels/.rels': relations(['officeDocument', 'ppt/presentation.xml']),
      'ppt/presentation.xml':
        '<p:presentation xmlns:r="r"><p:sldIdLst><p:sldId r:id="rId1"/></p:sldIdLst></p:presentation>',
      'ppt/_rels/presentation.xml.rels': relations(['slide', 'slides/slide1.xml']),
      'ppt/slides/slide1.xml': `<p:sld><p:txBody>${times(n, (at) => `<a:p><a:r><a:t>${sentenceKo(at)}</a:t></a:r></a:p>`)}</p:txBody></p:sld>`,
    }),
  xlsx: (n: number) => workbook(rowsOf(n, (at) => [sentenceKo(at), String(at)])),
  'pairs.xlsx': (n: number) =>
    workbook([['원문', '번역'], ...rowsOf(n, (at) => [sentenceKo(at), sentenceJa(at)])]),
} as const;
