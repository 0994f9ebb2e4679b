// Tables of unclosed quotation marks are refused early; speech in quotation marks is read.

import { expect, it } from 'vitest';
import { readDelimited } from '../../src/container/delimited.js';
import { readLooseTable } from '../../src/container/loose-table.js';
import { tsv } from '../../src/exchange/bilingual/formats/tsv.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = expect.objectContaining({ code: 'table-unreadable', values: { line: 2 } });

it.each([
  ['a cell at the start', '"가,나\n'],
  ['a cell at the end', '가,"나\n'],
  ['doubled marks', '가,"나""\n'],
])('300,000 rows with an unclosed quotation mark in %s', (_, row) => {
  const text = `ko,ja\n${row.repeat(300_000)}`;
  expect(() => readLooseTable(text, ',')).toThrow(refusal);
  expect(() => readDelimited(bytes(text))).toThrow(refusal);
});

it('speech that goes on in the next row is read', () => {
  const text = `ko,ja\n${'"안녕,はい\n안녕,はい\n안녕,はい\n'.repeat(2000)}`;
  expect(readLooseTable(text, ',')).toHaveLength(6001);
});

it('quoted text of several lines is read', () => {
  const text = `ko,ja\n${'"가\n나","あ\nい"\n'.repeat(3000)}`;
  expect(readLooseTable(text, ',')).toHaveLength(3001);
  expect(readDelimited(bytes(text))).toHaveLength(3001);
});

it('a table of more than 100,000 rows is not checked', () => {
  const read = (rows: number): unknown => tsv.read(bytes(`ko,ja\n${'가,あ\n'.repeat(rows)}`)).pairs.length;
  expect(read(100_000)).toBe(100_000);
  expect(() => read(100_001)).toThrow(
    expect.objectContaining({ code: 'table-too-long', values: { most: 100_000 } }),
  );
});
