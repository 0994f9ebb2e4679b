// Numbers, dates, money and units: what a translator would write on the other side.

import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { parseQuantities } from '../../src/quantities/parse-quantities.js';
import type { QuantityValue } from '../../src/quantities/quantity.js';
import { sameQuantity } from '../../src/quantities/same-quantity.js';
import { writeQuantity } from '../../src/quantities/write/write-quantity.js';
import { differing, quiet, table } from './table.js';

const only = (text: string, lang: Lang): QuantityValue => {
  const [first] = parseQuantities(text, lang);
  if (first === undefined) throw new Error(`nothing read in ${text}`);
  return first.value;
};

const lines = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('##'));

const rows = lines(table).map((line) => {
  const [, ko = '', arrow = '', ja = ''] = /^(.+?) ([=<>~]) (.+?)(?: # .*)?$/.exec(line) ?? [];
  return { line, ko, arrow, ja };
});

describe('the two languages', () => {
  it('has at least 200 rows', () => expect(rows.length).toBeGreaterThanOrEqual(200));

  it.each(rows)('$line', ({ ko, arrow, ja }) => {
    const [korean, japanese] = [only(ko, 'ko'), only(ja, 'ja')];
    expect(sameQuantity(korean, japanese)).toBe('same');
    expect(sameQuantity(japanese, korean)).toBe('same');
    if (arrow === '=' || arrow === '>') expect(writeQuantity(korean, 'ja')).toBe(ja);
    if (arrow === '=' || arrow === '<') expect(writeQuantity(japanese, 'ko')).toBe(ko);
  });
});

describe('what differs', () => {
  it.each(lines(differing))('%s', (line) => {
    const [ko = '', ja = '', difference] = line.split('|').map((part) => part.trim());
    expect(sameQuantity(only(ko, 'ko'), only(ja, 'ja'))).toBe(difference);
  });
});

describe.each(['ko', 'ja'] as const)('what is no quantity (%s)', (lang) => {
  it.each(lines(quiet[lang]))('%s', (line) => {
    const [text = '', found = ''] = line.split(' |');
    const read = parseQuantities(text, lang).map(({ start, end }) => text.slice(start, end));
    expect(read.join(', ')).toBe(found.trim());
  });
});
