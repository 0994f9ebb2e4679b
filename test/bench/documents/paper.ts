// Content of the long documents: each page has a heading, paragraphs with bold text, a note and a table; each tenth page a picture.

import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { escapeXml } from '../../../src/container/xml.js';

/** With the table, the heading and the note some 46 lines of 40 letters. */
const perPage = 15;

/** A page of A4. */
export type Page = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly note: string;
  readonly table: readonly (readonly string[])[];
  /** A PNG. */
  readonly picture: Uint8Array | undefined;
};

const sentencesOf = (): ((index: number) => string) => {
  const sample = readFileSync('data/samples/press-release-ko.md', 'utf8');
  const sentences = sample.match(/[^\n.]+다\./gu) ?? [];
  return (index) => sentences[index % sentences.length]?.trim() ?? '';
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
};

/** A picture of noise, which no archive can compress: some 30 kB. */
const noise = (seed: number): Uint8Array => {
  const side = 100;
  const raw = Buffer.alloc(side * (side * 3 + 1));
  let value = seed + 1;
  for (let at = 0; at < raw.length; at += 1) {
    value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
    raw[at] = at % (side * 3 + 1) === 0 ? 0 : value >> 16;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(raw)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
};

/** Pages whose paragraphs and cells are numbered, so that no two are the same. */
export const pagesOf = (count: number): readonly Page[] => {
  const sentence = sentencesOf();
  return Array.from({ length: count }, (_, page) => ({
    heading: `제${page + 1}장 지방자치단체 협력 과제 ${page + 1}`,
    paragraphs: Array.from({ length: perPage }, (_paragraph, index) => {
      const at = page * perPage + index;
      return `${at + 1}번째로 ${sentence(at)} ${sentence(at + 1)}`;
    }),
    note: `「지방자치법」 제${(page % 200) + 1}조에 따른다.`,
    table: [0, 1, 2].map((row) => [
      `구분 ${page + 1}-${row + 1}`,
      `${(page * 37 + row * 11) % 900}억 원`,
      `${sentence(page + row).slice(0, 24)} ${page + 1}`,
      row === 0 ? '비고' : `제${page + 1}호`,
    ]),
    picture: page % 10 === 9 ? noise(page) : undefined,
  }));
};

const namespaces = ['office', 'text', 'table', 'draw', 'presentation', 'style', 'fo', 'svg']
  .map((name) => {
    const uri = { draw: 'drawing', fo: 'xsl-fo-compatible', svg: 'svg-compatible' }[name] ?? name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${uri}:1.0"`;
  })
  .join(' ');

const bold =
  '<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style></office:automatic-styles>';

const flat = (kind: 'text' | 'spreadsheet' | 'presentation', body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.${kind}">${bold}<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`;

const p = (text: string, more = ''): string =>
  `<text:p><text:span text:style-name="B">${escapeXml(text.slice(0, 9))}</text:span>${escapeXml(text.slice(9))}${more}</text:p>`;
const plain = (text: string): string => `<text:p>${escapeXml(text)}</text:p>`;
const cell = (text: string): string =>
  `<table:table-cell office:value-type="string">${plain(text)}</table:table-cell>`;
const rows = (table: readonly (readonly string[])[]): string =>
  table.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
const note = (text: string): string =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${plain(text)}</text:note-body></text:note>`;
const image = (png: Uint8Array): string =>
  `<text:p><draw:frame text:anchor-type="as-char" svg:width="8cm" svg:height="8cm"><draw:image><office:binary-data>${Buffer.from(png).toString('base64')}</office:binary-data></draw:image></draw:frame></text:p>`;

/** A flat OpenDocument text. */
export const flatText = (pages: readonly Page[]): string =>
  flat(
    'text',
    pages
      .map(({ heading, paragraphs, note: noted, table, picture }) => {
        const [first = '', ...others] = paragraphs;
        const grid = `<table:table><table:table-column table:number-columns-repeated="4"/>${rows(table)}</table:table>`;
        return `<text:h text:outline-level="1">${heading}</text:h>${p(first, note(noted))}${others.map((one) => p(one)).join('')}${grid}${picture === undefined ? '' : image(picture)}`;
      })
      .join(''),
  );

/** A flat OpenDocument spreadsheet: a row a paragraph and the tables. */
export const flatSheet = (pages: readonly Page[]): string =>
  flat(
    'spreadsheet',
    `<table:table table:name="과제">${pages
      .map(({ paragraphs, table }) => rows([...paragraphs.map((one) => [one]), ...table]))
      .join('')}</table:table>`,
  );

const frame = (y: number, content: string): string =>
  `<draw:frame svg:width="24cm" svg:height="3cm" svg:x="1cm" svg:y="${y}cm"><draw:text-box>${content}</draw:text-box></draw:frame>`;

/** A flat OpenDocument presentation: a slide a page, with its speaker's notes. */
export const flatSlides = (pages: readonly Page[]): string =>
  flat(
    'presentation',
    pages
      .map(({ heading, paragraphs, note: noted }) => {
        const notes = `<presentation:notes><draw:frame presentation:class="notes" svg:width="15cm" svg:height="9cm" svg:x="2cm" svg:y="12cm"><draw:text-box>${plain(noted)}</draw:text-box></draw:frame></presentation:notes>`;
        return `<draw:page>${frame(1, plain(heading))}${frame(
          5,
          paragraphs
            .slice(0, 4)
            .map((one) => p(one))
            .join(''),
        )}${notes}</draw:page>`;
      })
      .join(''),
  );

/** A Markdown text. */
export const markdown = (pages: readonly Page[]): string =>
  pages
    .map(({ heading, paragraphs, note: noted, table }) => {
      const [head = [], ...others] = table.map((row) => `| ${row.join(' | ')} |`);
      const grid = [head, '| --- | --- | --- | --- |', ...others].join('\n');
      const items = paragraphs.map((one) => `- **${one.slice(0, 9)}**${one.slice(9)}`);
      return [`# ${heading}`, ...items, noted, grid].join('\n\n');
    })
    .join('\n\n');

/** A text without any marks. */
export const plainText = (pages: readonly Page[]): string =>
  pages
    .flatMap(({ heading, paragraphs, note: noted, table }) => [
      heading,
      ...paragraphs,
      noted,
      ...table.map((row) => row.join('\t')),
    ])
    .join('\n\n');
