// A form that leads to two different words is reported to the translator as ambiguous: only what cannot be told apart
// without the context may do so, and each such form is listed with its readings.

import { expect, test } from 'vitest';
import { normalForm } from '../../src/text/normalise.js';
import { homographs } from './homographs.js';
import { otherTerms, type Row, rows } from './rows.js';

type Side = 'ko' | 'ja';
const opposite = { ko: 'ja', ja: 'ko' } as const;

/** Every form of a language with the rows it occurs in. */
const formsOf = (side: Side): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const forms = new Set(
      [row[side], ...otherTerms(row[`${side}_other`]).map(({ text }) => text)].map(normalForm),
    );
    for (const form of forms) found.set(form, [...(found.get(form) ?? []), row]);
  }
  return found;
};

/** Forms that lead to different words of the other language, with those words. */
const doubles = (side: Side): Record<string, string> =>
  Object.fromEntries(
    Array.from(
      formsOf(side),
      ([form, of]) => [form, [...new Set(of.map((row) => row[opposite[side]]))].sort()] as const,
    )
      .filter(([, targets]) => targets.length > 1)
      .map(([form, targets]) => [form, targets.join(' | ')]),
  );

const listed = (side: Side): Record<string, string> =>
  Object.fromEntries(
    Object.entries(homographs[side]).map(([form, targets]) => [
      form,
      targets.split(' | ').sort().join(' | '),
    ]),
  );

test.each(['ko', 'ja'] as const)('in %s only the listed homographs have two readings', (side) => {
  expect(doubles(side)).toEqual(listed(side));
});

test('a homograph is marked in every concept that it is the preferred term of', () => {
  const unmarked = (['ko', 'ja'] as const).flatMap((side) =>
    Object.keys(homographs[side]).flatMap((form) =>
      rows
        .filter((row) => normalForm(row[side]) === form && !row.note.startsWith('⚠'))
        .map((row) => row.concept),
    ),
  );
  expect(unmarked).toEqual([]);
});

test('no concept is there twice: the same pair only where each country has an institution of that name', () => {
  const pairs = new Map<string, Row[]>();
  for (const row of rows) {
    // 鹿嶋市 and 鹿島市 are two cities, both 가시마시.
    const pair = `${normalForm(row.ko)} = ${row.ja}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), row]);
  }
  const twice = Array.from(pairs)
    .filter(([, of]) => of.length > 1)
    .filter(
      ([, of]) =>
        of.length > 2 ||
        of
          .map((row) => row.origin)
          .sort()
          .join(' ') !== 'JP KR',
    )
    .map(([pair]) => pair);
  expect(twice).toEqual([]);
});
