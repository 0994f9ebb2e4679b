// The beginning of a long document, which is shown before the rest is read.

import { expect, test } from 'vitest';
import { docx } from '../../src/document/formats/docx/docx.js';
import { hwpx } from '../../src/document/formats/hwpx/hwpx.js';
import { cutBehind } from '../../src/document/office/beginning.js';
import { segmentReadDocument } from '../../src/document/segment-document.js';
import { docxFile, hwpxFile } from './office-files.js';

const sentence = (index: number): string => `제${index}회 회의를 도쿄에서 개최하였다.`;
const paragraphs = (count: number, one: (text: string, index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(sentence(index + 1), index)).join('');

const word = (count: number): Uint8Array =>
  docxFile(
    paragraphs(
      count,
      (text, index) =>
        `<w:p><w:pPr><w:pStyle w:val="${index % 9 === 0 ? 'a1' : 'a0'}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
    ),
  );
const hangul = (count: number): Uint8Array =>
  hwpxFile(paragraphs(count, (text) => `<hp:p><hp:run><hp:t>${text}</hp:t></hp:run></hp:p>`));

test.each([
  { format: docx, long: word(12_000), short: word(20) },
  { format: hwpx, long: hangul(20_000), short: hangul(20) },
])('the beginning of a long $format.id is that of the whole document', ({ format, long, short }) => {
  const beginning = format.beginning(long);
  if (beginning === undefined) throw new Error('no beginning');
  const first = segmentReadDocument(format.id, beginning).segments;
  const all = segmentReadDocument(format.id, format.read(long)).segments;
  expect(first.length).toBeGreaterThan(500);
  expect(first.length).toBeLessThan(all.length / 2);
  expect(first).toEqual(all.slice(0, first.length));
  expect(format.beginning(short)).toBeUndefined();
});

test('XML is cut behind a paragraph, and what is open there is closed', () => {
  expect(cutBehind('<w:a><w:t b="1"><w:p>회의</w:p><w:br/><w:p>안건', 'p')).toBe(
    '<w:a><w:t b="1"><w:p>회의</w:p></w:t></w:a>',
  );
  expect(cutBehind('<w:a><w:pPr></w:pPr>', 'p')).toBeUndefined();
  expect(cutBehind('<w:a><!-- <w:b> --><w:p>회의</w:p>', 'p')).toBeUndefined();
});
