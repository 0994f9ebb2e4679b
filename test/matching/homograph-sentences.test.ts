// Which sense of a homograph comes first with the shipped glossary: five sentences for each of sixty words and more, and one or two
// for each sense of several hundred others.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { targetTerms } from '../../src/text/counterparts.js';

const rows = readFileSync(new URL('homographs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const matcher = await openMatcher(await loadSeed(), () => {});

/** The first equivalents of the first sense, wherever the word stands in the sentence: also inside a longer term. */
const firstOf = (word: string, sentence: string): readonly string[] =>
  matcher
    .match(sentence, 'ko')
    .matches.filter(({ surface, nested }) => surface === word || (!nested && surface.includes(word)))
    .flatMap(({ senses: [sense] }) => targetTerms(sense, 'ja').slice(0, 1))
    .map(({ text }) => text);

test('the table has five sentences for each of sixty words, and hundreds of other words', () => {
  const words = new Map<string, number>();
  for (const [word = ''] of rows) words.set(word, (words.get(word) ?? 0) + 1);
  expect([...words.values()].filter((count) => count >= 5).length).toBeGreaterThanOrEqual(60);
  expect(words.size).toBeGreaterThanOrEqual(300);
});

test.each(rows)('%s is %s: %s', (word = '', sense = '', sentence = '') => {
  expect(firstOf(word, sentence).join(' ')).toContain(sense);
});
