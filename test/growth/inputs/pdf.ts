// A PDF of pages of forty lines, in a font that says which characters it draws.

import { sentenceKo } from './sentences.js';

const linesOnPage = 40;

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end`;

const stream = (content: string): string => `<< /Length ${content.length} >> stream\n${content}\nendstream`;

const hex = (text: string): string =>
  Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const drawn = (from: number, to: number): string => {
  const lines = Array.from({ length: to - from }, (_, at) => `<${hex(sentenceKo(from + at))}> Tj T*`);
  return `BT /F 9 Tf 14 TL 30 770 Td ${lines.join(' ')} ET`;
};

/** A PDF of so many sentences, one a line. */
export const pdf = (n: number): Uint8Array => {
  const pages = Math.max(1, Math.ceil(n / linesOnPage));
  // Objects 1 to 6 are the catalogue, the pages and the font; two a page follow.
  const pageId = (page: number): number => 7 + 2 * page;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, page) => `${pageId(page)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Batang /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Batang /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R /DW 1000 >>',
    stream(toUnicode),
    '<< /Type /FontDescriptor /FontName /Batang /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  ];
  for (let page = 0; page < pages; page += 1) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${pageId(page) + 1} 0 R >>`,
      stream(drawn(page * linesOnPage, Math.min(n, (page + 1) * linesOnPage))),
    );
  }
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};
