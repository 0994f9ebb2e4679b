import { describe, expect, test } from 'vitest';
import type { Concept, Term } from '../../src/model/concept.js';
import { mergeShipped } from '../../src/store/termbase/merge-shipped.js';
import { mergeTerms } from '../../src/store/termbase/merge-terms.js';
import { aConcept, aTerm } from '../helpers/concepts.js';

const pair = [aTerm('ko', '총무성'), aTerm('ja', '総務省')];
const base = aConcept('c', pair, { note: '옛 참고', source: '법', validFrom: '2001' });
const noted = (note: string): Concept => ({ ...base, note });
const moved: Concept = { ...base, domain: 'other' };

describe('a concept', () => {
  test.each<
    readonly [
      string,
      Concept | undefined,
      Concept | undefined,
      Concept | undefined,
      Concept | undefined,
      readonly string[],
    ]
  >([
    ['new, and the user has nothing of that name', undefined, base, undefined, base, []],
    ['new, but the user had made the same', undefined, base, base, base, []],
    ['new, but the user has another of that name', undefined, base, noted('내 것'), noted('내 것'), ['note']],
    ['gone, and untouched', base, undefined, base, undefined, []],
    ['gone, but changed by the user', base, undefined, noted('내 것'), noted('내 것'), []],
    ['gone, and removed by the user', base, undefined, undefined, undefined, []],
    ['changed, but removed by the user', base, noted('새 참고'), undefined, undefined, []],
    ['as before, and removed by the user', base, base, undefined, undefined, []],
    ['changed, and untouched', base, noted('새 참고'), base, noted('새 참고'), []],
    ['as before, but changed by the user', base, base, noted('내 것'), noted('내 것'), []],
    ['changed as the user had changed it', base, noted('새 참고'), noted('새 참고'), noted('새 참고'), []],
    [
      'changed where the user changed it too',
      base,
      noted('새 참고'),
      noted('내 것'),
      noted('내 것'),
      ['note'],
    ],
    [
      'changed elsewhere than the user',
      base,
      moved,
      noted('내 것'),
      { ...noted('내 것'), domain: 'other' },
      [],
    ],
    [
      'a definition in one language is no definition in the other',
      base,
      { ...base, definition: { ko: '정의', ja: '定義' } },
      { ...base, definition: { ko: '내 정의', ja: '' } },
      { ...base, definition: { ko: '내 정의', ja: '定義' } },
      ['definition-ko'],
    ],
    [
      'a validity is one: a new end could lie before the user’s beginning',
      base,
      { ...base, validTo: '2010' },
      { ...base, validFrom: '2015' },
      { ...base, validFrom: '2015' },
      ['validity'],
    ],
    ['emptied by the user is changed by the user', base, noted('새 참고'), noted(''), noted(''), ['note']],
    [
      'terms of one language do not hinder those of the other',
      base,
      {
        ...base,
        terms: [
          aTerm('ko', '총무성', { hanja: '總務省' }),
          aTerm('ja', '総務省', { reading: 'そうむしょう' }),
        ],
      },
      { ...base, terms: [aTerm('ko', '총무성', { hanja: '내 것' }), aTerm('ja', '総務省')] },
      {
        ...base,
        terms: [
          aTerm('ko', '총무성', { hanja: '내 것' }),
          aTerm('ja', '総務省', { reading: 'そうむしょう' }),
        ],
      },
      ['terms-ko'],
    ],
  ])('%s', (_, before, now, user, concept, kept) => {
    expect(mergeShipped(before, now, user)).toEqual({ concept, kept });
  });
});

/** Terms as words: `가` preferred, `(나)` admitted, `-다` superseded, `!라` deprecated; `=x` is its hanja. */
const terms = (line: string): readonly Term[] =>
  line
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [, mark = '', text = '', hanja = ''] = /^([(!-]?)([가-힣]+)\)?=?(.*)$/u.exec(word) ?? [];
      const status = { '': 'preferred', '(': 'admitted', '-': 'superseded', '!': 'deprecated' }[mark];
      return aTerm('ko', text, { status: status as Term['status'], hanja });
    });
const written = (list: readonly Term[]): string =>
  list
    .map(({ text, status, hanja }) => {
      const word = status === 'admitted' ? `(${text})` : { superseded: '-', deprecated: '!' }[String(status)];
      return `${word?.startsWith('(') ? word : `${word ?? ''}${text}`}${hanja === '' ? '' : `=${hanja}`}`;
    })
    .join(' ');

describe('terms', () => {
  test.each<readonly [string, string, string, string, boolean, string]>([
    ['가', '가 (나)', '가', '가 (나)', false, 'a new one comes in'],
    ['가 (나)', '가', '가 (나)', '가', false, 'one that left goes'],
    ['가', '가 (나)', '가 (다)', '가 (다) (나)', false, 'the user’s own stays beside a new one'],
    ['가 (나)', '가', '가 (나) (다)', '가 (다)', false, 'one that left goes, the user’s own stays'],
    ['가 (나)', '가', '가 !나', '가 !나', false, 'one that left stays where the user changed it'],
    ['가 (나)', '가 (나) (다)', '가', '가 (다)', false, 'one that the user removed stays removed'],
    ['가 (나)', '가 -나', '가 !나', '가 !나', true, 'the user’s standing goes before ours'],
    ['가 (나)', '가 -나', '가=x (나)', '가=x -나', false, 'the user’s hanja, our standing'],
    ['가', '나 -가', '가 (다)', '-가 (다) 나', false, 'another is preferred now'],
    ['가 (나)', '가=x (나)', '나 (가)', '나 (가)=x', false, 'the user prefers another: it stays so'],
    ['가 (나)', '다 (가) (나)', '나 (가)', '나 (가) (다)', true, 'both prefer another: the user’s'],
    [
      '가 (나)',
      '나 -가',
      '가 !나',
      '가 !나',
      true,
      'the user refuses what is preferred now: nothing is taken',
    ],
    [
      '가 (나)',
      '나',
      '가 (다)',
      '가 (다)',
      true,
      'the user had removed what is preferred now: nothing is taken',
    ],
    ['', '가', '', '가', false, 'a language that had none gets one'],
    ['가', '가 (나)', '', '', true, 'the user emptied a language: it stays empty'],
  ])('before %s, now %s, user %s: %s (%s) %s', (before, now, user, expected, kept, _) => {
    const merged = mergeTerms(terms(before), terms(now), terms(user));
    expect({ terms: written(merged.terms), kept: merged.kept }).toEqual({ terms: expected, kept });
  });
});
