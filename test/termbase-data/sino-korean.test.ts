// The Hanja of the shipped glossary are the Hanja of its Korean terms: they read as them, and in Korean forms.

import { describe, expect, test } from 'vitest';
import { hanjaExceptions, koreanForms } from './hanja-exceptions.js';
import { modernForms } from './modern-forms.js';
import { rows } from './rows.js';
import { initialForm, misreading } from './sino-korean.js';

describe('the reading itself', () => {
  test.each([
    ['行政安全部', '행정안전부', true],
    ['雇用勞動部', '고용노동부', true],
    ['雇用勞動部', '고용로동부', true],
    ['勞動組合', '로동조합', false],
    ['出産率', '출산율', true],
    ['出産率', '출산률', false],
    ['執行率', '집행률', true],
    ['執行率', '집행율', false],
    ['故鄕사랑寄附制', '고향사랑기부제', true],
    ['故鄕사랑寄付制', '고향사랑기부재', false],
    ['表敬訪問', '예방', false],
  ])('%s as %s', (hanja, hangul, right) => {
    expect(misreading(hanja, hangul) === undefined).toBe(right);
  });

  test.each([
    ['녀', '여'],
    ['료', '요'],
    ['락', '낙'],
    ['뢰', '뇌'],
    ['인', '인'],
    ['니', '이'],
  ])('at the beginning %s is %s', (reading, initial) => expect(initialForm(reading)).toBe(initial));
});

const written = rows.filter((row) => row.ko_hanja !== '');

test('most Korean terms have Hanja', () => {
  expect(written.length).toBeGreaterThan(0.8 * rows.length);
});

test('the Hanja read as the term', () => {
  const wrong = written.flatMap((row) => {
    const fault = misreading(row.ko_hanja, row.ko);
    return fault === undefined || row.concept in hanjaExceptions
      ? []
      : [`${row.concept}: ${row.ko} ${row.ko_hanja}: ${fault}`];
  });
  expect(wrong).toEqual([]);
});

test('no exception is listed in vain', () => {
  const needed = new Set(
    written.filter((row) => misreading(row.ko_hanja, row.ko) !== undefined).map((row) => row.concept),
  );
  expect(Object.keys(hanjaExceptions).filter((concept) => !needed.has(concept))).toEqual([]);
});

test('the Hanja stand in their Korean forms, not in today’s Japanese ones', () => {
  const japanese = written.flatMap((row) =>
    Array.from(row.ko_hanja)
      .filter((character) => modernForms.has(character) && !koreanForms.has(character))
      .map((character) => `${row.concept}: ${row.ko_hanja} ${character}`),
  );
  expect(japanese).toEqual([]);
});
