// Small PDFs that unpack or draw more than any paper does: refused before they fill the memory.

import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdf } from '../../src/document/formats/pdf/pdf.js';

type Made = { readonly content: Buffer; readonly filter: string; readonly pages: number };

/** A PDF that draws one content on each page. */
const made = ({ content, filter, pages }: Made): Uint8Array => {
  const numbers = Array.from({ length: pages }, (_, index) => index + 5);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`,
    `<<${filter}/Length ${content.length}>>stream\n${content.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...numbers.map(
      () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>',
    ),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer<</Root 1 0 R>>\n%%EOF`, 'latin1');
};

const drawing = (text: string, pages = 1): Uint8Array =>
  made({ content: Buffer.from(`BT /F 10 Tf 50 700 Td ${text} ET`), filter: '', pages });

const packed = (bytes: number): Buffer => deflateSync(Buffer.alloc(bytes, ' '));

test('one string of 100,001 letters: refused by its page', async () => {
  const refused = pdf.read(drawing(`(${'a'.repeat(100_001)}) Tj`));
  await expect(refused).rejects.toMatchObject({ code: 'pdf-operations', values: { page: 1 } });
});

test('many short strings with as many letters: refused by their page', async () => {
  const refused = pdf.read(drawing('(abcdefghijabcdefghijabcdefghij) Tj '.repeat(3400)));
  await expect(refused).rejects.toMatchObject({ code: 'pdf-operations', values: { page: 1 } });
});

test('21 pages of 50,000 letters: refused by the page that is too much', async () => {
  const refused = pdf.read(drawing(`(${'a'.repeat(50_000)}) Tj`, 21));
  await expect(refused).rejects.toMatchObject({ code: 'pdf-operations', values: { page: 21 } });
}, 60_000);

test('a page just below the limits is read, in lines as in one string', async () => {
  const one = await pdf.read(drawing(`(${'a'.repeat(99_999)}) Tj`));
  expect(one.text.trim()).toBe('a'.repeat(99_999));
  const line = '(abcdefghij) Tj 0 -9 Td ';
  const many = await pdf.read(drawing(line.repeat(9999)));
  expect(many.text.match(/abcdefghij/g)).toHaveLength(9999);
}, 60_000);

test('2,001 pages: refused with the limit', async () => {
  const refused = pdf.read(drawing('(a) Tj', 2001));
  await expect(refused).rejects.toMatchObject({ code: 'pdf-pages', values: { most: 2000 } });
});

test.each([
  { content: packed(65 << 20), filter: '/Filter/FlateDecode' },
  { content: deflateSync(packed(65 << 20)), filter: '/Filter[/FlateDecode /FlateDecode]' },
])('a stream of 65 MB, packed as $filter: not unpacked', async ({ content, filter }) => {
  const refused = pdf.read(made({ content, filter, pages: 1 }));
  await expect(refused).rejects.toMatchObject({ code: 'archive-too-large' });
});

test('a packed page of text is read', async () => {
  const content = deflateSync(Buffer.from('BT /F 10 Tf 50 700 Td (Tokyo) Tj ET'));
  const { text } = await pdf.read(made({ content, filter: '/Filter/FlateDecode', pages: 1 }));
  expect(text).toContain('Tokyo');
});
