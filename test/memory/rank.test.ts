import { describe, expect, test } from 'vitest';
import { rankPairs } from '../../src/memory/rank.js';
import type { Lang } from '../../src/model/language.js';
import type { Match } from '../../src/model/match.js';
import type { MemoryPair } from '../../src/model/memory-match.js';
import { aConcept, aTerm } from '../helpers/concepts.js';

const aPair = (ko: string, ja: string, more: Partial<MemoryPair> = {}): MemoryPair => ({
  ko,
  ja,
  from: 'ko',
  document: '',
  meeting: '',
  translator: '',
  at: '',
  before: '',
  after: '',
  ...more,
});

const best = (lang: Lang, text: string, pair: MemoryPair) =>
  rankPairs({ text, lang, limit: 1, least: 1 }, [pair])[0];

describe('where only numbers differ, the proposal has the segment’s own, in the notation of the translation', () => {
  const rows: readonly (readonly [Lang, string, string, string, string])[] = [
    [
      'ko',
      '5년간 3조 원을 지원한다.',
      '3년간 5조 원을 지원한다.',
      '3年間で5兆ウォンを支援する。',
      '5年間で3兆ウォンを支援する。',
    ],
    [
      'ko',
      '2025년도 예산을 확정하였다.',
      '2024년도 예산을 확정하였다.',
      '令和6年度予算を確定した。',
      '令和7年度予算を確定した。',
    ],
    ['ko', '6월 9일에 개최한다.', '6월 5일에 개최한다.', '６月５日に開催する。', '６月９日に開催する。'],
    [
      'ko',
      '제23회 회의를 개최한다.',
      '제22회 회의를 개최한다.',
      '第22回会議を開催する。',
      '第23回会議を開催する。',
    ],
    [
      'ko',
      '1만 2,000명이 참석하였다.',
      '1,500명이 참석하였다.',
      '1,500人が出席した。',
      '12,000人が出席した。',
    ],
    [
      'ja',
      '令和8年6月5日に開催する。',
      '2025年6月5日に開催する。',
      '2025년 6월 5일에 개최한다.',
      '2026년 6월 5일에 개최한다.',
    ],
    [
      'ja',
      '2026年6月5日に開催する。',
      '2025年4月1日に開催する。',
      '2025. 4. 1.에 개최한다.',
      '2026. 6. 5.에 개최한다.',
    ],
  ];
  test.each(rows)('%s: %s (memory: %s = %s) → %s', (lang, text, source, target, expected) => {
    const pair = lang === 'ko' ? aPair(source, target) : aPair(target, source, { from: 'ja' });
    const match = best(lang, text, pair);
    expect(match?.target).toBe(expected);
    expect(match?.score).toBeLessThan(95);
    for (const { kind, substituted } of match?.differences ?? []) {
      if (kind === 'form') continue;
      expect(match?.target.slice(substituted?.span.start, substituted?.span.end)).toBe(substituted?.to);
    }
  });

  const untouched: readonly (readonly [string, string, string, string])[] = [
    ['a sentence denies', '5조 원을 확정하지 않았다.', '3조 원을 확정하였다.', '3兆ウォンを確定した。'],
    [
      'the translation has another number',
      '5조 원을 지원한다.',
      '3조 원을 지원한다.',
      '4兆ウォンを支援する。',
    ],
    [
      'the translation has it twice',
      '5조 원을 지원한다.',
      '3조 원을 지원한다.',
      '3兆ウォン、合計3兆ウォンを支援する。',
    ],
    ['the segment says one number less', '지원한다.', '3조 원을 지원한다.', '3兆ウォンを支援する。'],
  ];
  test.each(untouched)('but not where %s', (_, text, source, target) => {
    const match = best('ko', text, aPair(source, target));
    expect(match?.target).toBe(target);
    expect(match?.differences.some(({ substituted }) => substituted !== undefined)).toBe(false);
  });
});

describe('what can be put right is, and what cannot is told by having nothing put in', () => {
  const rows: readonly (readonly [string, string, string, string, string, string])[] = [
    [
      'a place differs, too',
      '6월 9일 대구에서 개최한다.',
      '6월 8일 부산에서 개최한다.',
      '6月8日に釜山で開催する。',
      '6月9日に釜山で開催する。',
      '대구',
    ],
    [
      'one number can be placed, the other is not in the translation',
      '6월 9일 제23회 회의를 연다.',
      '6월 8일 제22회 회의를 연다.',
      '6月8日に会議を開く。',
      '6月9日に会議を開く。',
      '제23회',
    ],
    [
      'approximations keep the word of the translation',
      '250여 명이 대구에서 참석하였다.',
      '200여 명이 부산에서 참석하였다.',
      '約200人が釜山で出席した。',
      '約250人が釜山で出席した。',
      '대구',
    ],
    [
      'an approximation behind a word in kanji',
      '담당자 250여 명이 대구에서 참석하였다.',
      '담당자 200여 명이 부산에서 참석하였다.',
      '担当者約200人が釜山で出席した。',
      '担当者約250人が釜山で出席した。',
      '대구',
    ],
  ];
  test.each(rows)('%s', (_, text, source, target, expected, left) => {
    const match = best('ko', text, aPair(source, target));
    expect(match?.target).toBe(expected);
    const open = match?.differences.filter(
      ({ kind, substituted }) => kind !== 'form' && substituted === undefined,
    );
    expect(open?.map((one) => one.source).join()).toContain(left);
  });
});

describe('101', () => {
  const pair = aPair('감사합니다.', 'ありがとうございます。', { before: '이상입니다.', after: '' });
  const score = (before: string, after: string, one = pair): number | undefined =>
    rankPairs({ text: '감사합니다.', lang: 'ko', limit: 1, before, after }, [one])[0]?.score;
  test('is for the same segment between the same neighbours', () =>
    expect(score('이상 입니다.', '')).toBe(101));
  test('is not given with another neighbour', () => expect(score('끝입니다.', '')).toBe(100));
  test('is not given where nothing is known of the neighbours', () =>
    expect(score('', '', { ...pair, before: '' })).toBe(100));
});

describe('terms', () => {
  const ministry = aConcept('org', [
    aTerm('ko', '행정안전부'),
    aTerm('ko', '행안부', { type: 'abbreviation' }),
  ]);
  const other = aConcept('other', [aTerm('ko', '국토교통부')]);
  const terms = (text: string): readonly Match[] =>
    [ministry, other].flatMap((concept) =>
      concept.terms.flatMap((term): Match[] => {
        const start = text.indexOf(term.text);
        const end = start + term.text.length;
        const match = {
          surface: term.text,
          verdict: 'particle',
          senses: [{ concept, term }],
          nested: false,
        } as const;
        return start < 0 ? [] : [{ ...match, start, end }];
      }),
    );
  const compare = (a: string, b: string) =>
    rankPairs({ text: a, lang: 'ko', limit: 1, least: 1 }, [aPair(b, '')], terms)[0];
  test('of one concept say the same', () => {
    const match = compare('행안부는 예산을 확정하였다.', '행정안전부는 예산을 확정하였다.');
    expect(match?.score).toBeGreaterThanOrEqual(90);
    expect(match?.differences).toMatchObject([{ kind: 'form', source: '행안부', memory: '행정안전부' }]);
  });
  test('of two concepts do not', () => {
    const match = compare('국토교통부는 예산을 확정하였다.', '행정안전부는 예산을 확정하였다.');
    expect(match?.score).toBeLessThan(95);
    expect(match?.differences).toMatchObject([{ kind: 'term', source: '국토교통부', memory: '행정안전부' }]);
  });
});

test('the same proposal from several pairs is made once, and the better one first', () => {
  const pairs = [
    aPair('예산을 확정하였다.', '予算を確定した。', { at: '2025', document: 'old' }),
    aPair('예산을 확정하였다.', '予算を確定した。', { at: '2026', document: 'new' }),
    aPair('예산을 확정한다.', '予算を確定する。'),
  ];
  const matches = rankPairs({ text: '예산을 확정하였다.', lang: 'ko', limit: 5 }, pairs);
  expect(matches).toMatchObject([{ score: 100, document: 'new' }, { target: '予算を確定する。' }]);
});
