// A glossary that changes under an open matcher finds the same as one that is opened with the changes.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Concept } from '../../src/model/concept.js';
import { type Lang, languages } from '../../src/model/language.js';
import { openMatcher, withConcept } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { aConcept, affairsMinistry, aTerm } from '../helpers/concepts.js';

const sentencesIn = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2] ?? '');

const sentences: Record<Lang, readonly string[]> = {
  ko: sentencesIn('homographs.tsv'),
  ja: sentencesIn('homographs-ja.tsv'),
};

/** A generator of the same numbers from 0 to 1 each time. */
const numbers = (seed: number) => (): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};

const next = numbers(20);
const below = (limit: number): number => Math.floor(next() * limit);
const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;

/** Some letters of a sentence, as a term that a translator may enter. */
const stretch = (lang: Lang): string => {
  const sentence = oneOf(sentences[lang]).normalize('NFC');
  const start = below(Math.max(1, sentence.length - 8));
  const text = sentence.slice(start, start + 2 + below(6)).trim();
  return next() < 0.2 && lang === 'ko' ? `${text}하다` : text;
};

const fresh = (number: number): Concept =>
  aConcept(`user-${number}`, [
    aTerm('ko', stretch('ko'), next() < 0.3 ? { hanja: stretch('ja') } : {}),
    aTerm('ja', stretch('ja')),
    ...(next() < 0.2 ? [aTerm('ko', stretch('ko'), { status: 'deprecated' })] : []),
  ]);

/** A new concept, a concept without one of its terms, one with another term, or none of its terms. */
const change = (concepts: readonly Concept[], met: readonly Concept[], number: number): Concept => {
  const kind = below(5);
  if (kind < 2 || met.length === 0) return fresh(number);
  const concept = oneOf(kind === 2 ? concepts.slice(-3) : met);
  if (kind === 3) return { ...concept, terms: concept.terms.slice(1) };
  if (kind === 4) return { ...concept, terms: [] };
  return { ...concept, terms: [...concept.terms, aTerm('ko', stretch('ko')), aTerm('ja', stretch('ja'))] };
};

test('after thirty changes, and after sixty, every sentence has the same terms', {
  timeout: 300_000,
}, async () => {
  let concepts: readonly Concept[] = await loadSeed();
  let matcher = await openMatcher(concepts, () => {});
  const met = languages.flatMap((lang) =>
    sentences[lang].flatMap((text) =>
      matcher.match(text, lang).matches.flatMap(({ senses }) => senses.map(({ concept }) => concept)),
    ),
  );
  const differences: unknown[] = [];
  let changed = 0;
  for (let round = 0; round < 2; round++) {
    for (let step = 0; step < 30; step++) {
      const concept = change(concepts, met, changed++);
      concepts = withConcept(concepts, concept);
      matcher = await matcher.withConcept(concept);
    }
    const rebuilt = await openMatcher(concepts, () => {});
    for (const lang of languages) {
      for (const text of sentences[lang]) {
        const [now, wanted] = [matcher, rebuilt].map((one) => one.match(text, lang).matches);
        if (JSON.stringify(now) !== JSON.stringify(wanted)) differences.push({ text, now, wanted });
        expect(matcher.mayHoldAvoided(text, lang)).toBe(rebuilt.mayHoldAvoided(text, lang));
      }
    }
  }
  expect(differences).toEqual([]);
});

test('the first concept of an empty glossary is found', async () => {
  const empty = await openMatcher([], () => {});
  const matcher = await empty.withConcept(affairsMinistry);
  expect(matcher.match('총무성은 밝혔다.', 'ko').matches.map(({ surface }) => surface)).toEqual(['총무성']);
  expect(matcher.match('総務省は述べた。', 'ja').matches.map(({ surface }) => surface)).toEqual(['総務省']);
});

test('a removed concept is found no more, and its word is a word of the dictionary again', async () => {
  const glossary = await openMatcher([affairsMinistry, aConcept('x', [aTerm('ko', '지역활력단')])], () => {});
  const before = glossary.match('지역활력단은 밝혔다.', 'ko');
  expect(before.analysis.morphemes[0]?.surface).toBe('지역활력단');
  const matcher = await glossary.withConcept(aConcept('x', []));
  const { analysis, matches } = matcher.match('지역활력단은 밝혔다.', 'ko');
  expect(matches).toEqual([]);
  expect(analysis.morphemes[0]?.surface).toBe('지역');
});
