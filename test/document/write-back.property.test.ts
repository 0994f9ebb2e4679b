// What holds whatever a paragraph is made of and wherever the translator puts its codes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docx } from '../../src/document/formats/docx/docx.js';
import { codesOf } from '../../src/document/inline-codes.js';
import type { CodedText, InlineCode, PlacedCode } from '../../src/model/inline-code.js';
import { placedCodes } from '../../src/text/coded-text.js';
import { segmentBytes } from './marked-segments.js';
import { docxFile, wp, wr } from './office-files.js';

const looks = ['', '<w:b/>', '<w:color w:val="FF0000"/>'] as const;
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';

const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom('지방', '창생', '과', '&amp;', 'DX '), fc.constantFrom(...looks))
      .map(([text, look]) => wr(text, look)),
  },
  { weight: 1, arbitrary: fc.constant(note) },
  { weight: 1, arbitrary: fc.constantFrom('다').map((text) => `<w:hyperlink>${wr(text)}</w:hyperlink>`) },
);
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => wp(wr('가') + pieces.join('') + wr('이다')));

/** The codes in another order, each with its own words; `order` sorts them. */
const translationOf = (codes: readonly InlineCode[], order: readonly number[]): CodedText => {
  const sorted = codes
    .map((code, index) => ({ code, key: order[index] ?? index }))
    .sort((a, b) => a.key - b.key);
  let text = '訳';
  const placed: PlacedCode[] = [];
  for (const {
    code: { number, paired },
  } of sorted) {
    if (paired) {
      placed.push({ number, side: 'open', at: text.length });
      text += `語${number}`;
      placed.push({ number, side: 'close', at: text.length });
    } else placed.push({ number, side: 'single', at: text.length });
    text += '文';
  }
  return { text, codes: placed };
};

test('a written paragraph reads as its translation, with as many notes and links as before', () => {
  fc.assert(
    fc.property(paragraph, fc.array(fc.nat(100), { maxLength: 20 }), (body, order) => {
      const bytes = docxFile(body);
      const { text, marks = [], segments } = segmentBytes(docx, bytes);
      const [segment] = segments;
      if (segment === undefined || segments.length > 1) return;
      const codes = codesOf(text, marks, segment);
      const target = translationOf(codes, order);
      const targets = [{ start: segment.start, end: segment.end, target }];
      const written = docx.write(bytes, { from: 'ko', to: 'ja', text, targets });
      const read = segmentBytes(docx, written.bytes);
      expect(read.text).toBe(`${target.text}\n`);
      expect(written.notes).toEqual([]);
      const kinds = (all: readonly InlineCode[]): readonly string[] =>
        all
          .map(({ kind }) => kind)
          .filter((kind) => kind !== 'look')
          .sort();
      const [again] = read.segments;
      const now = again === undefined ? [] : codesOf(read.text, read.marks ?? [], again);
      expect(kinds(now)).toEqual(kinds(codes));
      // The same once more: what was written can be written again.
      expect(placedCodes(now).length).toBeGreaterThanOrEqual(kinds(codes).length);
    }),
    { numRuns: 300 },
  );
});
