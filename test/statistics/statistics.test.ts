// Statistics: the length of texts, bands of matches, repetitions, and the pace of the work.

import { describe, expect, test } from 'vitest';
import { countEojeols, extentOf, sheetsOf } from '../../src/statistics/count-text.js';
import {
  bandOf,
  type CountedSegment,
  charactersLeft,
  countDocument,
} from '../../src/statistics/document-statistics.js';
import { matchShares, stateShares } from '../../src/statistics/shares.js';
import { minutesFor, workDone } from '../../src/statistics/work-done.js';

const segment = (source: string, more: Partial<CountedSegment> = {}): CountedSegment => ({
  source,
  target: '',
  state: 'untouched',
  words: { source: countEojeols(source), target: 0 },
  score: undefined,
  ...more,
});

describe('the length of a text', () => {
  test.each([
    ['행정안전부는 6월 — 개최한다', 3],
    ['', 0],
    ['… ·', 0],
    ['제22회\u3000한·일\n회의', 3],
  ])('eojeols of %j: %i', (text, count) => {
    expect(countEojeols(text)).toBe(count);
  });

  test('characters are code points, line breaks are none', () => {
    expect(extentOf('𠮷野 家\r\n', 2)).toEqual({ characters: 4, withoutSpaces: 3, words: 2 });
  });

  test.each([
    ['ko', 200, 200, 1],
    ['ko', 201, 180, 2],
    ['ja', 900, 400, 1],
    ['ja', 900, 401, 2],
    ['ja', 0, 0, 0],
  ] as const)(
    '%s: %i characters, %i without spaces, are %i sheets',
    (lang, characters, withoutSpaces, sheets) => {
      expect(sheetsOf(lang, { characters, withoutSpaces, words: 0 })).toBe(sheets);
    },
  );
});

describe('a document', () => {
  test.each([
    [101, '101'],
    [100, '100'],
    [99, '95-99'],
    [94, '85-94'],
    [84, '75-84'],
    [74, '50-74'],
    [49, 'none'],
    [undefined, 'none'],
  ] as const)('%s is in the band %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  test('each segment is in one state, and a repetition or in one band', () => {
    const statistics = countDocument([
      segment('감사합니다', { state: 'done', target: 'ありがとう', words: { source: 1, target: 2 } }),
      segment('회의를 연다', { score: 101 }),
      segment('감사합니다', { score: 101 }),
      segment('새 문장', { score: 60, state: 'draft' }),
    ]);
    expect(statistics.source).toEqual({ segments: 4, characters: 20, withoutSpaces: 18, words: 6 });
    expect(statistics.target).toEqual({ characters: 5, withoutSpaces: 5, words: 2 });
    expect(statistics.repetitions).toMatchObject({ segments: 1, withoutSpaces: 5 });
    expect(statistics.bands['101']).toMatchObject({ segments: 1, withoutSpaces: 5 });
    expect(statistics.bands.none.segments).toBe(1);
    expect(charactersLeft(statistics)).toBe(13);
    const segmentsOf = (shares: readonly { readonly amount: { readonly segments: number } }[]) =>
      shares.reduce((all, { amount }) => all + amount.segments, 0);
    expect([segmentsOf(matchShares(statistics)), segmentsOf(stateShares(statistics))]).toEqual([4, 4]);
    expect(stateShares(statistics)[0]).toMatchObject({ key: 'done', percent: 28 });
  });

  test('an empty one has no shares', () => {
    expect(stateShares(countDocument([])).map(({ percent }) => percent)).toEqual([0, 0, 0, 0]);
  });
});

describe('the work of some days', () => {
  const at = (day: number, minute: number): string =>
    new Date(Date.UTC(2026, 5, day, 9, minute)).toISOString();
  const dayOf = (moment: string): string => moment.slice(0, 10);
  const days = ['2026-06-07', '2026-06-08'];
  const source = '가나다라마바사아자차';

  test('a segment counts once a day, and the pace leaves pauses out', () => {
    const today = [0, 1, 2, 3, 4, 30, 31].map((minute, row) => ({ at: at(8, minute), row, source }));
    const again = { at: at(8, 32), row: 6, source: `${source}카` };
    const done = workDone([{ at: at(7, 0), row: 99, source }, ...today, again], days, dayOf);
    expect(done.days).toEqual([
      { day: '2026-06-07', segments: 1, characters: 10 },
      { day: '2026-06-08', segments: 7, characters: 71 },
    ]);
    // Five steps of a minute each: the half hour between is no work, nor is the second look at the same segment.
    expect(done).toMatchObject({ pace: 600, paceOfToday: true });
    expect(minutesFor(1000, done.pace)).toBe(100);
  });

  test('the pace of the week where today has too little; of what comes at once there is none', () => {
    const before = [0, 1, 2, 3, 4, 5].map((minute, row) => ({ at: at(7, minute), row, source }));
    expect(workDone([...before, { at: at(8, 0), row: 9, source }], days, dayOf)).toMatchObject({
      pace: 600,
      paceOfToday: false,
    });
    const atOnce = Array.from({ length: 20 }, (_, row) => ({ at: at(8, 0), row, source }));
    expect(workDone(atOnce, days, dayOf).pace).toBeUndefined();
    expect(minutesFor(10, undefined)).toBeUndefined();
  });
});
