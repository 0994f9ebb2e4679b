// Small office documents made by code, for the tests.

import { writeZip } from '../../src/container/zip.js';

const w = 'xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wps="wps" xmlns:m="m"';

/** A part of WordprocessingML. */
export const wordPart = (root: string, content: string): string =>
  `<?xml version="1.0"?><w:${root} ${w}>${content}</w:${root}>`;

/** A part of relationships: `type target` a line. */
export const relationships = (lines: readonly string[]): string =>
  `<Relationships>${lines
    .map((line, index) => {
      const [type = '', target = ''] = line.split(' ');
      return `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

const types: readonly (readonly [RegExp, string])[] = [
  [/styles/, 'styles'],
  [/settings/, 'settings'],
  [/footnotes/, 'footnotes'],
  [/endnotes/, 'endnotes'],
  [/header/, 'header'],
  [/footer/, 'footer'],
  [/chart/, 'chart'],
  [/diagrams\/data/, 'diagramData'],
  [/diagrams\/drawing/, 'diagramDrawing'],
];

const styles = wordPart(
  'styles',
  '<w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a3"><w:name w:val="List Bullet"/><w:pPr><w:numPr/></w:pPr></w:style><w:style w:styleId="a2"><w:name w:val="개요"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style><w:style w:type="character" w:styleId="h1"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="h2"><w:basedOn w:val="h1"/></w:style><w:style w:type="paragraph" w:styleId="h3"><w:rPr><w:vanish/></w:rPr></w:style>',
);

/** A DOCX with a body; other parts by their names under `word/`, or from the root with a slash. `main` is the name of the main part. */
export const docxFile = (
  body: string,
  more: Readonly<Record<string, string>> = {},
  main = 'document.xml',
): Uint8Array => {
  const parts: Readonly<Record<string, string>> = { 'styles.xml': styles, ...more };
  const lines = Object.keys(parts).flatMap((name) => {
    if (name.startsWith('/')) return [];
    const type = types.find(([form]) => form.test(name))?.[1];
    return type === undefined ? [] : [`${type} ${name}`];
  });
  return writeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([`officeDocument word/${main}`]),
    [`word/_rels/${main}.rels`]: relationships(lines),
    [`word/${main}`]: wordPart('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name.startsWith('/') ? name.slice(1) : `word/${name}`,
        content,
      ]),
    ),
  });
};

/** A paragraph of a DOCX. */
export const wp = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

/** A run of a DOCX. */
export const wr = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A section of an HWPX. */
export const hwpxSection = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><hs:sec xmlns:hs="s" xmlns:hp="p">${content}</hs:sec>`;

const hwpxHeader =
  '<hh:head xmlns:hh="h"><hh:charPr id="0" height="1000"><hh:spacing hangul="0"/></hh:charPr><hh:charPr id="1" height="1000"><hh:spacing hangul="-5"/></hh:charPr><hh:charPr id="2" height="1000" textColor="#FF0000"/><hh:paraPr id="0"><hh:breakSetting breakLatinWord="KEEP_WORD" breakNonLatinWord="KEEP_WORD"/></hh:paraPr></hh:head>';

/** An HWPX with a section; other files by their names. */
export const hwpxFile = (content: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  writeZip({
    mimetype: 'application/hwp+zip',
    'Contents/header.xml': hwpxHeader,
    'Contents/section0.xml': hwpxSection(content),
    ...more,
  });

/** A text of an HWPX. */
export const ht = (text: string): string => `<hp:t>${text}</hp:t>`;

/** A run of an HWPX. */
export const hr = (content: string, look = 0): string => `<hp:run charPrIDRef="${look}">${content}</hp:run>`;

/** A paragraph of an HWPX, of runs. */
export const hpr = (...runs: readonly string[]): string =>
  `<hp:p id="0">${runs.join('')}<hp:linesegarray><hp:lineseg textpos="0"/></hp:linesegarray></hp:p>`;

/** A paragraph of an HWPX, of one run. */
export const hp = (content: string): string => hpr(hr(content));

/** A table of an HWPX, of one row. */
export const htable = (...cells: readonly string[]): string =>
  `<hp:tbl><hp:tr>${cells.map((cell) => `<hp:tc><hp:subList>${hp(ht(cell))}</hp:subList></hp:tc>`).join('')}</hp:tr></hp:tbl>`;

/** The beginning of an OLE file with the names of its streams. */
export const oleFile = (...streams: readonly string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ]);
