// The text of a finished document: what formulas, fields and note marks show stands in it, in place.

import { expect, test } from 'vitest';
import { codesOf } from '../../src/document/inline-codes.js';
import { markdown } from '../../src/exchange/document/formats/markdown.js';
import { text as plain } from '../../src/exchange/document/formats/text.js';
import { translatedText } from '../../src/exchange/document/translated-text.js';
import { documentId } from '../../src/model/ids.js';
import type { InlineMark } from '../../src/model/inline-code.js';
import type { Unit, WorkDocument } from '../../src/model/unit.js';
import { placedCodes } from '../../src/text/coded-text.js';

const text = '충족률은 이다. 과제이다.\n면';
const marks: readonly InlineMark[] = [
  { kind: 'formula', shown: '12/30', start: 5, end: 5 },
  { kind: 'note', shown: '1', start: 11, end: 11 },
  { kind: 'field', shown: '3', start: 15, end: 15 },
];

const unit = (ordinal: number, start: number, end: number, target: string, codes: Unit['codes']): Unit => ({
  segment: { ordinal, start, end, text: text.slice(start, end), kind: 'paragraph', line: 1, lang: 'ko' },
  target,
  state: target === '' ? 'untouched' : 'draft',
  ...(codes && { codes }),
});

const translated = (first: string, second: string, place?: readonly number[]): WorkDocument => {
  const one = unit(0, 0, 8, first, undefined);
  const placed = placedCodes(codesOf(text, marks, one.segment)).map((code, index) => ({
    ...code,
    at: place?.[index] ?? code.at,
  }));
  const units = [
    { ...one, ...(place && { codes: placed }) },
    unit(1, 9, 14, second, undefined),
    unit(2, 15, 16, '', undefined),
  ];
  return {
    id: documentId(1),
    path: '/a.docx',
    name: 'a.docx',
    format: 'docx',
    lang: 'ko',
    to: 'ja',
    text,
    marks,
    units,
    position: 0,
  };
};

const facts = {
  codesOf: ({ segment }: Unit) => codesOf(text, marks, segment),
  placedIn: ({ segment }: Unit) => placedCodes(codesOf(text, marks, segment)),
  termsOf: () => [],
};

const read = (...given: Parameters<typeof translated>): string => translatedText(translated(...given), facts);

test('the source shows what its codes show', () => {
  expect(read('', '')).toBe('충족률은 12/30이다. 과제[1]이다.\n3면');
});

test('a translation shows them where they were placed, or at its end', () => {
  expect(read('充足率はである。', '課題である。', [4])).toBe('充足率は12/30である。課題である。[1]\n3면');
});

test('side by side, both languages show them', () => {
  const document = translated('充足率はである。', '', [4]);
  expect(plain.write(document, 'both', facts)).toBe(
    '충족률은 12/30이다.\n充足率は12/30である。\n\n과제[1]이다.\n\n\n면\n\n',
  );
  expect(markdown.write(document, 'both', facts)).toContain(
    '| 충족률은 12/30이다. | 充足率は12/30である。 |',
  );
});
