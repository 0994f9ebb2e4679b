// Words that come and go while the program runs.

import { describe, expect, test } from 'vitest';
import { termWord } from '../../src/analysis/term-words.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { UserLexicon, type UserWord } from '../../src/morphology/user-lexicon.js';
import { cutOf, plain, withTerms } from '../analysis/dictionaries.js';

const word = (surface: string): UserWord => ({ surface, left: 0, right: 0, cost: 0, features: 'x' });

const found = (lexicon: UserLexicon, text: string): string[] => {
  const surfaces: string[] = [];
  for (let at = 0; at < text.length; at++) {
    lexicon.prefixes(text, at, (id, end) => {
      expect(text.slice(at, end)).toBe(lexicon.word(id).surface);
      surfaces.push(lexicon.word(id).surface);
    });
  }
  return surfaces;
};

describe('a user lexicon', () => {
  const lexicon = new UserLexicon();
  for (const surface of ['지방', '지방자치', '자치', '치', '']) lexicon.add(word(surface));

  test('finds every word, shorter ones first', () => {
    expect(found(lexicon, '지방자치')).toEqual(['지방', '지방자치', '자치', '치']);
    expect(lexicon.size).toBe(4);
  });

  test('forgets a word, keeps those that share its beginning, and takes it back', () => {
    lexicon.remove('지방');
    lexicon.remove('없는말');
    expect(found(lexicon, '지방자치')).toEqual(['지방자치', '자치', '치']);
    lexicon.add(word('지방'));
    expect(found(lexicon, '지방자치')).toEqual(['지방', '지방자치', '자치', '치']);
  });

  test('keeps several words of one surface, the newest first', () => {
    lexicon.add({ ...word('치'), cost: 7 });
    const costs: number[] = [];
    lexicon.prefixes('치', 0, (id) => costs.push(lexicon.word(id).cost));
    expect(costs).toEqual([7, 0]);
  });

  test('says so when asked for a word it never had', () => {
    expect(() => lexicon.word(99)).toThrow(RangeError);
  });
});

test('a thousand words of one surface: what outgrows the room it has moves, and the cheapest word wins', () => {
  const { left, right } = plain.ko.dictionary.noun;
  const words = Array.from({ length: 1000 }, (_, i) => ({
    ...word('지방창생'),
    left,
    right,
    cost: 2000 - i,
    features: `${i}`,
  }));
  const lexicon = new UserLexicon();
  for (const one of words) lexicon.add(one);
  const tokenizer = new Tokenizer(plain.ko.dictionary, lexicon);
  const text = '지방창생과 지방창생을';
  const terms = tokenizer.tokenize(text).filter(({ origin }) => origin === 'term');
  expect(terms.map(({ surface, featureString }) => [surface, featureString])).toEqual([
    ['지방창생', '999'],
    ['지방창생', '999'],
  ]);
});

test('adding and removing take effect at once', () => {
  const tokenizer = withTerms('ko', []);
  const before = cutOf(tokenizer, '고향사랑기부제를');
  const term = termWord('고향사랑기부제', plain.ko);
  if (term === undefined) throw new TypeError('a term was expected');
  tokenizer.lexicon?.add(term);
  expect(cutOf(tokenizer, '고향사랑기부제를')).toBe('고향사랑기부제|를');
  tokenizer.lexicon?.remove('고향사랑기부제');
  expect(cutOf(tokenizer, '고향사랑기부제를')).toBe(before);
});

test('100,000 terms are told apart', () => {
  const stems = ['지역', '地方', '행정', '자치', 'センター', '위원회', '交流', '지원'];
  const terms = Array.from({ length: 100_000 }, (_, i) => {
    const digits = String.fromCharCode(0xac00 + (i % 997), 0xac00 + Math.floor(i / 997));
    return `${stems[i % 8]}${digits}${stems[Math.floor(i / 8) % 8]}`;
  });
  expect(new Set(terms).size).toBe(100_000);
  const tokenizer = withTerms('ko', terms);
  for (const at of [0, 50_000, 99_999]) expect(tokenizer.tokenize(terms[at] ?? '')).toHaveLength(1);
});
