// Numbers in kanji, there and back.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  readKanjiNumber,
  writeKanjiDigits,
  writeKanjiNumber,
} from '../../src/text/japanese/kanji-numerals.js';

describe('a number in kanji', () => {
  test.each([
    ['四', 4],
    ['十', 10],
    ['十二', 12],
    ['二十二', 22],
    ['百', 100],
    ['百一', 101],
    ['千九百八十八', 1988],
    ['二〇二六', 2026],
    ['十十', Number.NaN],
    ['二二十', Number.NaN],
  ])('%s is read as %i', (text, value) => expect(readKanjiNumber(text)).toBe(value));

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat(9999), (value) => {
        expect(readKanjiNumber(writeKanjiNumber(value))).toBe(value);
        expect(readKanjiNumber(writeKanjiDigits(String(value)))).toBe(value);
      }),
    );
  });
});
