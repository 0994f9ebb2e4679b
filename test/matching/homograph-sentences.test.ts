// Which sense of a homograph comes first with the shipped glossary: for Korean five sentences for each of sixty words and more,
// and one or two for each sense of several hundred others; for Japanese the words that Korean renders in several ways.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Lang, otherLang } from '../../src/model/language.js';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { targetTerms } from '../../src/text/counterparts.js';

const rowsOf = (name: string): readonly string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const rows = { ko: rowsOf('homographs.tsv'), ja: rowsOf('homographs-ja.tsv') } as const;

const matcher = await openMatcher(await loadSeed(), () => {});

/** The first equivalents of the first sense, wherever the word stands in the sentence: also inside a longer term. */
const firstOf = (word: string, sentence: string, lang: Lang): readonly string[] =>
  matcher
    .match(sentence, lang)
    .matches.filter(({ surface, nested }) => surface === word || (!nested && surface.includes(word)))
    .flatMap(({ senses: [sense] }) => targetTerms(sense, otherLang(lang)).slice(0, 1))
    .map(({ text }) => text);

const countOf = (lang: Lang): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const [word = ''] of rows[lang]) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

test('the Korean table has five sentences for each of sixty words, and hundreds of other words', () => {
  const words = countOf('ko');
  expect([...words.values()].filter((count) => count >= 5).length).toBeGreaterThanOrEqual(60);
  expect(words.size).toBeGreaterThanOrEqual(300);
});

test('the Japanese table has two hundred sentences, and every word stands in its sentence', () => {
  expect(rows.ja.length).toBeGreaterThanOrEqual(200);
  expect(countOf('ja').size).toBeGreaterThanOrEqual(80);
  expect(rows.ja.filter(([word = '', , sentence = '']) => !sentence.includes(word))).toEqual([]);
});

describe.each(['ko', 'ja'] as const)('in %s', (lang) => {
  test.each(rows[lang])('%s is %s: %s', (word = '', sense = '', sentence = '') => {
    const found = firstOf(word, sentence, lang);
    // `=급` is the whole equivalent, not 급수.
    if (sense.startsWith('=')) expect(found).toContain(sense.slice(1));
    else expect(found.join(' ')).toContain(sense);
  });
});
