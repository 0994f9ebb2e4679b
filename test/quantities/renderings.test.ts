// What one key puts in for a number or a date of the source.

import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { parseQuantities } from '../../src/quantities/parse-quantities.js';
import { renderings } from '../../src/quantities/write/renderings.js';

const all = (text: string, from: Lang): readonly string[] =>
  parseQuantities(text, from).map((one) => renderings(one, text, from).join(' | '));

describe('renderings', () => {
  it.each<[string, Lang, string, readonly string[]]>([
    ['an ordinal', 'ko', '제22회 교류회의', ['第22回']],
    ['a date, by the year of each calendar', 'ko', '2026년 6월 5일', ['2026年6月5日 | 令和8年6月5日']],
    [
      'a date in dots, which Japanese has not',
      'ko',
      '2026. 6. 5.(금)',
      ['2026年6月5日（金） | 令和8年6月5日（金）'],
    ],
    ['a date without its year', 'ko', '6월 8일(월)', ['6月8日（月）']],
    ['a range of dates', 'ko', '2026년 6월 8일~10일', ['2026年6月8日～10日 | 令和8年6月8日～10日']],
    ['a sum in magnitudes', 'ko', '1조 2,000억 원', ['1兆2,000億ウォン']],
    ['a count in digits stays in digits', 'ko', '23,456명', ['23,456人']],
    ['a count about which', 'ko', '약 200명', ['約200人']],
    ['a share', 'ko', '3.5%', ['3.5%']],
    ['a time of day as it is told', 'ko', '오후 2시', ['午後2時']],
    ['a time of day in digits', 'ko', '14:30', ['14:30']],
    ['an era', 'ja', '令和8年度', ['2026년도 | 레이와 8년도']],
    ['a date, in words or in dots', 'ja', '2026年6月5日', ['2026년 6월 5일 | 2026. 6. 5.']],
    ['yen stay yen', 'ja', '3,000万円', ['3,000만 엔']],
    ['an ordinal', 'ja', '第22回', ['제22회']],
    ['a bare number in a name', 'ja', 'デジタル民主主義2030で採用', ['2030']],
    ['a bare number of full width', 'ko', '서식 １２３４５', ['12345']],
    ['a bare number that was grouped', 'ko', '모두 12,345', ['12,345']],
  ])('%s (%s): %s', (_, from, text, expected) => {
    expect(all(text, from)).toEqual(expected);
  });
});
