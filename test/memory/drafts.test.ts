import { describe, expect, test } from 'vitest';
import { draftFrom, draftFromGlossary } from '../../src/memory/drafts.js';
import { rankPairs } from '../../src/memory/rank.js';
import type { Concept } from '../../src/model/concept.js';
import type { Lang } from '../../src/model/language.js';
import type { Match } from '../../src/model/match.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { memoryPair } from '../helpers/memory-pairs.js';

const term = (ko: string, ja: string, more: Partial<Concept> = {}): Concept =>
  aConcept(ko, [aTerm('ko', ko), aTerm('ja', ja)], { equivalence: 'exact', ...more });
const concepts = [
  term('서울', 'ソウル'),
  term('부산', '釜山'),
  term('대구', '大邱'),
  term('행정안전부', '行政安全部'),
  term('고향사랑기부제', '故郷愛寄付制度', { equivalence: 'functional' }),
];
const termsOf = (text: string, lang: Lang): readonly Match[] =>
  concepts.flatMap((concept) => {
    const own = concept.terms.find((one) => one.lang === lang);
    const start = own === undefined ? -1 : text.indexOf(own.text);
    if (own === undefined || start < 0) return [];
    const end = start + own.text.length;
    return [
      { start, end, verdict: 'exact', surface: own.text, senses: [{ concept, term: own }], nested: false },
    ];
  });

describe('a draft from the memory: the same, then what was put right, then the nearest', () => {
  type Row = readonly [Lang, string, readonly (readonly [string, string])[], string | undefined];
  const rows: readonly Row[] = [
    // Language, the segment, pairs of source and translation, the draft with its origin and whether it scores 100.
    ['ko', '회의를 개최한다.', [['회의를 개최한다.', '会議を開催する。']], 'memory 会議を開催する。'],
    [
      'ko',
      '제23회 회의를 개최한다.',
      [['제22회 회의를 개최한다.', '第22回会議を開催する。']],
      'repaired 第23回会議を開催する。',
    ],
    [
      'ko',
      '대구에서 회의를 개최한다.',
      [['부산에서 회의를 개최한다.', '釜山で会議を開催する。']],
      'repaired 大邱で会議を開催する。',
    ],
    [
      'ko',
      '6월 9일 대구에서 회의를 개최한다.',
      [['6월 5일 부산에서 회의를 개최한다.', '6月5日に釜山で会議を開催する。']],
      'repaired 6月9日に大邱で会議を開催する。',
    ],
    // The particle follows the new word: 부산은, 대구는.
    [
      'ja',
      '大邱は会議を開催する都市である。',
      [['釜山は会議を開催する都市である。', '부산은 회의를 개최하는 도시이다.']],
      'repaired 대구는 회의를 개최하는 도시이다.',
    ],
    // The old term has no certain place: it stays, and the date is put right.
    [
      'ko',
      '6월 9일 대구에서 회의를 개최한다.',
      [['6월 5일 부산에서 회의를 개최한다.', '6月5日に釜山市と釜山で会議を開催する。']],
      'fuzzy 6月9日に釜山市と釜山で会議を開催する。',
    ],
    // Another word differs too.
    [
      'ko',
      '제23회 회의를 크게 개최한다.',
      [['제22회 회의를 작게 개최한다.', '第22回会議を小さく開催する。']],
      'fuzzy 第23回会議を小さく開催する。',
    ],
    // What was put right comes before what is nearer by its score.
    [
      'ko',
      '대구에서 제23회 회의를 개최한다.',
      [
        ['부산에서 제22회 회의를 개최한다.', '釜山で第22回会議を開催する。'],
        ['서울에서 제23회 회의를 개최했다.', 'ソウルで第23回会議を開催した。'],
      ],
      'repaired 大邱で第23回会議を開催する。',
    ],
    ['ko', '전혀 다른 문장이다.', [['회의를 개최한다.', '会議を開催する。']], undefined],
  ];
  test.each(rows)('%s %s', (lang, text, pairs, expected) => {
    const matches = rankPairs(
      { text, lang, limit: 5, least: 50 },
      pairs.map(([source, target]) => memoryPair(lang, source, target)),
      (one) => termsOf(one, lang),
    );
    const draft = draftFrom(matches, 60);
    expect(draft && `${draft.origin.kind} ${draft.target}`).toBe(expected);
    // A lower score than is asked for becomes no draft.
    if (draft !== undefined) expect(draftFrom(matches, draft.origin.score + 30)).toBeUndefined();
  });
});

describe('a draft from terms and numbers alone', () => {
  const rows: readonly (readonly [Lang, string, string | undefined])[] = [
    ['ko', '행정안전부', '行政安全部'],
    ['ko', '(행정안전부)', '(行政安全部)'],
    ['ja', '行政安全部', '행정안전부'],
    ['ko', '서울·부산', 'ソウル·釜山'],
    ['ko', '1,500명', '1,500人'],
    ['ko', '2026년 6월 5일', '2026年6月5日'],
    // Words beside, a term that is no exact counterpart, a space that is grammar.
    ['ko', '행정안전부 장관', undefined],
    ['ko', '고향사랑기부제', undefined],
    ['ko', '서울 부산', undefined],
    ['ko', '서울에서', undefined],
    ['ko', '', undefined],
    ['ko', '—', undefined],
  ];
  test.each(rows)('%s %j', (lang, text, expected) => {
    expect(draftFromGlossary(text, lang, termsOf(text, lang))?.target).toBe(expected);
  });
});
