// The sample is what the statistics need, and the rates are Wilson's.

import { expect, test } from 'vitest';
import { audits, drawSample, rate, sampleSheet } from './audits.js';
import { files, rows } from './rows.js';

test.each([
  [0, 100, '0.0 % [0.0–3.7]'],
  [2, 100, '2.0 % [0.6–7.0]'],
  [18, 400, '4.5 % [2.9–7.0]'],
  [50, 50, '100.0 % [92.9–100.0]'],
])('%d of %d is %s', (hits, n, shown) => expect(rate(hits, n)).toBe(shown));

test('a sample has the size asked for, no row twice, and its share of every domain', () => {
  const sample = drawSample(400, 7);
  expect(sample.length).toBe(400);
  expect(new Set(sample).size).toBe(400);
  for (const { domain, rows: all } of files) {
    const share = (400 * all.length) / rows.length;
    const drawn = sample.filter((row) => row.domain === domain).length;
    expect(Math.abs(drawn - share)).toBeLessThan(1);
  }
});

test('a seed draws the same rows again, another one others', () => {
  expect(drawSample(50, 1)).toEqual(drawSample(50, 1));
  expect(drawSample(50, 2)).not.toEqual(drawSample(50, 1));
});

test('a sheet has one line a row, whatever stands in its cells', () => {
  expect(sampleSheet(drawSample(30, 3)).split('\n')).toHaveLength(31);
});

test('every verdict kept is about a concept that there is, and says what is wrong unless nothing is', () => {
  const ids = new Set(rows.map(({ concept }) => concept));
  for (const { verdicts } of audits()) {
    expect(verdicts.filter(({ concept }) => !ids.has(concept))).toEqual([]);
    expect(verdicts.filter(({ verdict, what }) => verdict !== 'correct' && what === '')).toEqual([]);
  }
});
