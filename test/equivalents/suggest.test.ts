// Suggestions as a whole: order, origin, terms of the termbase as parts, and what must never happen.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEquivalents, type Suggester } from '../../src/session/dictionaries/open-equivalents.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { bareSuggester } from './suggester.js';

let suggest: Suggester;
beforeAll(async () => {
  suggest = await bareSuggester();
});

describe('where a suggestion comes from', () => {
  test.each([
    ['지역진흥', 'ja', 'bridge'],
    ['総務省', 'ko', 'bridge'],
    ['디지털', 'ja', 'loan'],
    ['スマートシティ', 'ko', 'loan'],
    ['手続', 'ko', 'table'],
    ['東京', 'ko', 'table'],
  ] as const)('%s to %s is %s', (query, to, how) => {
    expect(suggest(query, to)[0]?.how).toBe(how);
  });

  test.each([
    ['12조 2,000억 원', 'ja', '12兆2,000億ウォン', 'a sum; the currency stays'],
    ['2026년 6월 5일(금)', 'ja', '2026年6月5日（金）', 'a date with its weekday'],
    ['令和8年6月5日', 'ko', '레이와 8년 6월 5일', 'an era stays one'],
    ['제22회', 'ja', '第22回', 'an ordinal'],
    ['500億円', 'ko', '500억 엔', 'yen stay yen'],
    ['2만여 명', 'ja', '2万人余り', 'a little more than'],
  ] as const)('%s to %s is %s: %s', (query, to, text, _reason) => {
    expect(suggest(query, to)[0]).toMatchObject({ text, how: 'number' });
  });

  test.each([
    ['12조 2,000억 원 규모', 'ja', '12兆2,000億ウォン規模', 'a sum in a longer expression'],
    ['500億円規模の予算', 'ko', '500억 엔 규모 예산', 'and the other way round'],
    ['4차 산업혁명', 'ja', '第4次産業革命', 'a number that belongs to a word is left to it'],
  ] as const)('%s to %s is %s: %s', (query, to, text, _reason) => {
    expect(suggest(query, to)[0]?.text).toBe(text);
  });

  test.each([
    ['平成20年代', 'ko', '헤이세이 20년대'],
    ['2010年代', 'ko', '2010년대'],
    ['1990年代', 'ko', '1990년대'],
    ['헤이세이 20년대', 'ja', '平成20年代'],
    ['1990년대', 'ja', '1990年代'],
  ] as const)('%s to %s is only %s, whatever 年代 is elsewhere', async (query, to, text) => {
    const ageGroup = aConcept('test-age-group', [aTerm('ko', '연령대'), aTerm('ja', '年代')]);
    const suggestWithTerm = await openEquivalents({ concepts: [ageGroup] });
    expect(suggestWithTerm(query, to)).toEqual([{ text, how: 'number', score: 0.95 }]);
  });

  test('a Korean word that nothing covers gets no suggestion', () => {
    expect(suggest('뷁쀍', 'ja')).toEqual([]);
  });

  test.each(['', ' ', '\n'])('neither does %j', (query) => {
    expect(suggest(query, 'ja')).toEqual([]);
    expect(suggest(query, 'ko')).toEqual([]);
  });
});

describe('terms of the termbase', () => {
  const concepts = [
    aConcept('test-1', [aTerm('ko', '행정안전부'), aTerm('ja', '行政安全部')]),
    aConcept('test-2', [aTerm('ko', '고향사랑기부제'), aTerm('ja', 'ふるさと愛寄附制度')]),
    aConcept('test-3', [aTerm('ko', '차관'), aTerm('ja', '次官')]),
  ];
  let withTerms: Suggester;
  beforeAll(async () => {
    withTerms = await openEquivalents({ concepts });
  });

  test.each([
    ['행정안전부 차관', 'ja', '行政安全部次官', 'composition'],
    ['고향사랑기부제 활성화', 'ja', 'ふるさと愛寄附制度活性化', 'composition'],
    ['行政安全部次官', 'ko', '행정안전부 차관', 'composition'],
    ['ふるさと愛寄附制度の改善', 'ko', '고향사랑기부제 개선', 'composition'],
    ['ふるさと愛寄附制度改善', 'ko', '고향사랑기부제 개선', 'composition'],
    ['行政安全部長', 'ko', '행정안전부장', 'composition'],
    ['고향사랑기부제', 'ja', 'ふるさと愛寄附制度', 'term'],
  ] as const)('%s → %s %s (%s)', (query, to, text, how) => {
    expect(withTerms(query, to)[0]).toMatchObject({ text, how });
  });
});

describe('for any query', () => {
  const syllables = fc.string({
    unit: fc.constantFrom(...'부성청원국과장관도시군행정지방 の、・ー総務省国の不年率2회AI'),
    maxLength: 40,
  });
  const anything = fc.oneof(
    syllables,
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary' }),
  );

  test('suggestions are distinct, in order, scored from 0 to 1, and within the limit', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('ko', 'ja'),
        fc.integer({ min: 1, max: 10 }),
        (query, to, limit) => {
          const found = suggest(query, to, limit);
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
          expect(found.every(({ score, text }) => score >= 0 && score <= 1 && text !== '')).toBe(true);
          expect(found.map(({ score }) => score)).toEqual(
            found.map(({ score }) => score).sort((a, b) => b - a),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(['ja', 'ko'] as const)('a query of 20,000 characters is answered (%s)', (to) => {
    const part = to === 'ja' ? '지방행정부성청원국과' : '地方行政部省庁院国課';
    expect(suggest(part.repeat(2000), to).length).toBeGreaterThan(0);
  });
});

test('dots inside a loanword hide no term', async () => {
  const withTerm = await openEquivalents({
    concepts: [
      aConcept('test-carbon', [aTerm('ko', '탄소중립'), aTerm('ja', 'カーボンニュートラル')]),
      aConcept('test-skill', [aTerm('ko', '기술'), aTerm('ja', '技術')]),
    ],
  });
  expect(withTerm('カーボン・ニュートラル技術', 'ko')[0]?.text).toBe('탄소중립 기술');
});

test('a word of the memory that is not sure stands behind what covers the query', async () => {
  const recalled = async (strength: number): Promise<readonly string[]> => {
    const withMemory = await openEquivalents({
      recall: () => [{ text: '기본적 인권', how: 'memory', strength }],
    });
    return withMemory('国民主権', 'ko').map(({ text }) => text);
  };
  expect((await recalled(0.93)).slice(0, 2)).toEqual(['국민주권', '기본적 인권']);
  expect((await recalled(1))[0]).toBe('기본적 인권');
});

test('アクセス in a compound is 접근, not the heading of directions for visitors', async () => {
  const withTerms = await openEquivalents({
    concepts: [
      aConcept('test-visit', [aTerm('ko', '오시는 길'), aTerm('ja', 'アクセス')]),
      aConcept('test-reach', [aTerm('ko', '접근'), aTerm('ja', 'アクセス')]),
      aConcept('test-barrier', [aTerm('ko', '장벽'), aTerm('ja', '障壁')]),
    ],
  });
  const texts = withTerms('アクセス障壁', 'ko').map(({ text }) => text);
  expect(texts[0]).toBe('접근 장벽');
  expect(texts.filter((text) => text.includes('오시는'))).toEqual([]);
});
