// What earlier translations of a term have in common: the statistic by its author's own numbers, the stretches that may
// be a term, and what comes out of a small memory.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collocates } from '../../src/memory/co-occurrence.js';
import { expressionsOf } from '../../src/memory/expressions.js';
import { logLikelihood } from '../../src/memory/log-likelihood.js';

describe('the log-likelihood ratio, as in table 2 of Dunning (1993): words that stand side by side', () => {
  it.each([
    ['the swiss', 110, 2442, 111, 29114, 270.72],
    ['can be', 29, 13, 123, 31612, 263.9],
    ['previous year', 31, 23, 139, 31584, 256.84],
    ['mineral water', 10, 0, 3, 31764, 167.23],
  ])('%s: %d %d %d %d → %d', (_, both, firstAlone, secondAlone, neither, expected) => {
    const all = both + firstAlone + secondAlone + neither;
    const ratio = logLikelihood({ both, first: both + firstAlone, second: both + secondAlone, all });
    expect(ratio).toBeCloseTo(expected, 2);
  });

  it('is 0 where the events are independent or avoid each other, and grows with the evidence', () => {
    expect(logLikelihood({ both: 10, first: 100, second: 100, all: 1000 })).toBe(0);
    expect(logLikelihood({ both: 0, first: 100, second: 100, all: 1000 })).toBe(0);
    const counts = fc.record({
      both: fc.integer({ min: 1, max: 50 }),
      all: fc.integer({ min: 200, max: 9999 }),
    });
    fc.assert(
      fc.property(counts, ({ both, all }) => {
        const once = logLikelihood({ both, first: both, second: both, all });
        expect(
          logLikelihood({ both: 2 * both, first: 2 * both, second: 2 * both, all: 2 * all }),
        ).toBeGreaterThan(once);
        expect(logLikelihood({ both, first: both + 5, second: both, all })).toBeLessThan(once);
      }),
    );
  });
});

describe('what may be a term', () => {
  it.each([
    ['ja', '地域おこし協力隊を派遣する。', '地域おこし協力隊', 'hiragana inside'],
    ['ja', 'ふるさと納税を推進した。', 'ふるさと納税', 'hiragana at the head'],
    ['ja', '市のまちづくり交付金', 'まちづくり交付金', 'の is passed over'],
    ['ja', 'デジタル田園都市国家構想に基づき', 'デジタル田園都市国家構想', 'two scripts'],
    ['ja', '地方創生推進本部', '地方創生', 'a part of a compound'],
    ['ko', '고향사랑기부제는 올해 시작되었다.', '고향사랑기부제', 'without 는'],
    ['ko', '인구감소지역 지원 특별법을 제정하였다.', '인구감소지역 지원 특별법', 'several words'],
    ['ko', '지방재정의 건전성을 높인다.', '지방재정의 건전성', '의 inside'],
    ['ko', '국무회의에서 의결하였다.', '국무회의', '회의 keeps its 의'],
    ['ko', '국가 균형발전', '국가 균형발전', '국가 keeps its 가'],
  ] as const)('%s %s → %s: %s', (lang, text, expected, _reason) => {
    expect([...expressionsOf(text, lang)]).toContain(expected);
  });

  it.each([
    ['ja', '予算を執行する。', '予算を執行', 'a particle between'],
    ['ja', '国及び地方公共団体', '国及び地方', 'a conjunction between'],
    ['ja', '法律に関する事項', '法律に関する事項', 'words of grammar'],
    ['ko', '예산을 집행한다.', '예산을 집행', 'a particle between'],
    ['ko', '시행하고, 제도', '시행하고, 제도', 'a comma between'],
  ] as const)('not: %s %s → %s: %s', (lang, text, wrong, _reason) => {
    expect([...expressionsOf(text, lang)]).not.toContain(wrong);
  });

  it('any text is read, and every stretch is one of its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('ko', 'ja' as const),
        (text, lang) => {
          for (const one of expressionsOf(text, lang)) expect(one.length).toBeGreaterThan(1);
        },
      ),
    );
  });
});

const usual = [
  '国と地方の協力を強化する。',
  '予算を確定した。',
  '地方創生の取組を推進する。',
  '住民の意見を聴く会議を開催した。',
  '災害対策を強化する予定である。',
  '総務省は地方財政計画を公表した。',
  '会議では意見を交換した。',
  '各国の制度を比較する。',
  '来年度の予算を編成する。',
  '住民の参加を促進する。',
];

describe('what belongs to a term', () => {
  it.each([
    [
      'the expression that all have, at its full length',
      [
        '故郷愛寄付制を導入した。',
        '昨年、故郷愛寄付制の予算を確定した。',
        '故郷愛寄付制は地方創生に資する。',
      ],
      '故郷愛寄付制',
    ],
    [
      'not what is usual anyway, though it stands in all of them',
      [
        '地域おこし協力隊の予算を確定した。',
        '地域おこし協力隊の予算を編成する。',
        '予算は地域おこし協力隊に充てる。',
      ],
      '地域おこし協力隊',
    ],
    [
      'nor what only some have',
      ['広域連合を設立した。', '広域連合と協議した。', '設立した広域連合'],
      '広域連合',
    ],
  ])('%s', (_, targets, expected) => {
    const sample = [...usual, ...targets];
    const found = collocates({ targets, lang: 'ja', sample, size: sample.length });
    expect(found[0]?.text).toBe(expected);
    expect(found.every(({ strength }) => strength > 0 && strength <= 1)).toBe(true);
  });

  it('one segment says nothing, and neither does the same one twice', () => {
    const once = '故郷愛寄付制を導入した。';
    expect(collocates({ targets: [once, once], lang: 'ja', sample: usual, size: 500 })).toEqual([]);
  });

  it('two segments that share only what is usual say nothing', () => {
    const targets = ['予算を確定した。', '予算を編成する。'];
    expect(collocates({ targets, lang: 'ja', sample: usual, size: usual.length })).toEqual([]);
  });
});
