// The text of a finished document: what formulas, fields and note marks show stands in it, in place.

import { expect, test } from 'vitest';
import { codesOf } from '../../src/document/inline-codes.js';
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

const read = (first: string, second: string, place?: readonly number[]): string => {
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
  const document: WorkDocument = {
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
  return translatedText(document, { codesOf: ({ segment }) => codesOf(text, marks, segment) });
};

test('the source shows what its codes show', () => {
  expect(read('', '')).toBe('충족률은 12/30이다. 과제[1]이다.\n3면');
});

test('a translation shows them where they were placed, or at its end', () => {
  expect(read('充足率はである。', '課題である。', [4])).toBe('充足率は12/30である。課題である。[1]\n3면');
});
