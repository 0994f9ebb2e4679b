import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TermStore } from '../../src/store/termbase/term-store.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

// Always among them: it is rare, and the beginning of a decomposed syllable says little.
const decomposed = '강원'.normalize('NFD');
const forms = [
  '지방창생',
  '한ㆍ일',
  '한국',
  '행안부',
  '강원'.normalize('NFD'),
  '도',
  '2026년 회의',
  'AI 기본법',
];

let terms: TermStore;
let tidy: () => Promise<void>;
beforeAll(async () => {
  const { folder, remove } = await aFolder();
  const concepts = forms.map((text, at) =>
    aConcept(`c-${at}`, [aTerm('ko', text), aTerm('ja', `用語${at}`)]),
  );
  const termbase = await aTermbase(`${folder}/koryu.db`, concepts);
  terms = await termbase.terms();
  tidy = async () => {
    termbase.close();
    await remove();
  };
});
afterAll(() => tidy());

describe('the written forms that a short text may hold', () => {
  test.each([
    ['its own words', '지방창생을 추진', ['지방창생']],
    ['after a particle of another', '논의한국', ['한국']],
    ['another middle dot in the text', '한·일 간', ['한ㆍ일', '한국']],
    ['a term that was written decomposed', '강원도', ['도']],
    ['a decomposed text', '행안부'.normalize('NFD'), ['행안부']],
    ['a digit at the start', '제2026년', ['2026년 회의']],
    ['Latin letters', 'AI를', ['AI 기본법']],
    ['nothing', '', []],
    ['only signs', '…, (?)', []],
  ])('%s', (_, within, expected) => {
    expect(new Set(terms.texts('ko', within))).toEqual(new Set([...expected, decomposed]));
  });

  test('the other language stays away', () => expect(terms.texts('ja', '지방창생')).toEqual([]));

  test('a long text is given all of them', () => {
    const long = String.fromCharCode(...Array.from({ length: 500 }, (__, at) => 0xac00 + 7 * at));
    expect(terms.texts('ko', long)).toHaveLength(forms.length);
    expect(terms.texts('ko')).toHaveLength(forms.length);
  });
});
