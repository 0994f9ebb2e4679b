// Japanese fonts that are neither embedded nor described (ISO 32000-1 wants a descriptor): PDF.js cannot read their text,
// which must not be lost in silence or come out as Latin letters.

import { expect, test } from 'vitest';
import { pdf } from '../../src/document/formats/pdf/pdf.js';

/** A PDF of one page with Helvetica as F1 and a font with these entries as F2. */
const withFont = (encoding: string, descendant: string, content: string): Uint8Array => {
  const info = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Type/Font/Subtype/Type0/BaseFont/HeiseiMin-W3/Encoding/${encoding}/DescendantFonts[<</Type/Font${descendant}${info}>>]>>`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer<</Root 1 0 R>>\n%%EOF`, 'latin1');
};

const nameless = '/Subtype/CIDFontType0';
const named = '/Subtype/CIDFontType2/BaseFont/HeiseiMin-W3';
const latin = (text: string, y: number) => `BT /F1 20 Tf 50 ${y} Td (${text}) Tj ET `;
const other = (hex: string) => `BT /F2 20 Tf 50 600 Td <${hex}> Tj ET `;
// 日本語テスト in Shift_JIS.
const japanese = '93fa967b8cea836583588367';

test.each([
  ['a font that PDF.js refuses', withFont('H', nameless, other('24222424'))],
  ['a font that PDF.js takes for Latin', withFont('90ms-RKSJ-H', named, other(japanese))],
])('%s: the file is refused by its fonts', async (_, bytes) => {
  await expect(pdf.read(bytes)).rejects.toMatchObject({ code: 'document-nameless-glyphs' });
});

test.each([
  [
    'a font that PDF.js refuses',
    withFont('H', nameless, latin('Seoul and Tokyo met.', 700) + other('24222424')),
  ],
  [
    'a font that PDF.js takes for Latin',
    withFont(
      '90ms-RKSJ-H',
      named,
      latin('The governors of Seoul and Tokyo met again.', 700) + other(japanese),
    ),
  ],
])('%s: among other text its place shows', async (_, bytes) => {
  const { text } = await pdf.read(bytes);
  expect(text.replace(/\ufffd[\s\ufffd]*/g, '\ufffd')).toMatch(/met(?: again)?\.\s\ufffd$/);
});

test('a Latin font without a file stays what it is', async () => {
  expect(
    (
      await pdf.read(
        withFont('H', nameless, latin('caf\u00e9 \u201cmet\u201d'.replace(/[\u201c\u201d]/g, '"'), 700)),
      )
    ).text,
  ).toContain('caf\u00e9 "met"');
});
