// Changes laid over the index of the cache folder: they find the same as a glossary that is opened with them, and they never
// reach the file.

import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Concept } from '../../src/model/concept.js';
import { type Lang, languages } from '../../src/model/language.js';
import { keptGlossary } from '../../src/session/dictionaries/indexed-glossary.js';
import { type Matcher, openMatcher, withConcept } from '../../src/session/dictionaries/matcher.js';
import { keptFiles } from '../../src/session/files/kept-files.js';
import type { Database } from '../../src/store/database.js';
import type { TermStore } from '../../src/store/termbase/term-store.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const words = [
  '행정안전부',
  '총무성',
  '시장',
  '전통시장',
  '지원',
  '한·일',
  '돕다',
  '지방 창생',
  '재정',
  '새말',
];
const others = [
  '行政安全部',
  '総務省',
  '市場',
  '伝統市場',
  '市長',
  '支援',
  '助ける',
  '取り組み',
  '財政',
  '新語',
];
const sentences: Readonly<Record<Lang, string>> = {
  ko: '지역활력단은 행정안전부 시장은 총무성을 도와 한·일간 지방창생 재정 지원을 전통시장에 새말 市長 総務省',
  ja: '行政安全部の市長は総務省を助けた。伝統市場の取組と財政、新語、支援。총무성',
};

const found = (matcher: Matcher): unknown =>
  languages.map((lang) => {
    const { matches, rejections, analysis } = matcher.match(sentences[lang], lang, { explain: true });
    const morphemes = analysis.morphemes.map(({ surface }) => surface);
    return { morphemes, matches, rejections, avoided: matcher.mayHoldAvoided(sentences[lang], lang) };
  });

const anyTerm = fc.record({
  lang: fc.constantFrom(...languages),
  at: fc.nat(words.length - 1),
  status: fc.constantFrom('preferred', 'deprecated', 'lookup'),
  hanja: fc.constantFrom('', '市場'),
} as const);
const anyConcept = fc.record({ id: fc.nat(7), terms: fc.array(anyTerm, { maxLength: 4 }) }).map(
  ({ id, terms }): Concept =>
    aConcept(
      `c-${id}`,
      terms.map(({ lang, at, ...more }) => aTerm(lang, (lang === 'ko' ? words : others)[at] ?? '', more)),
    ),
);

// Two have a homograph, two a predicate, and one a word that the dictionary lacks.
const glossary: readonly Concept[] = [
  aConcept('c-0', [aTerm('ko', '시장'), aTerm('ja', '市場')]),
  aConcept('c-1', [aTerm('ko', '시장'), aTerm('ja', '市長')]),
  aConcept('c-2', [aTerm('ko', '돕다'), aTerm('ja', '助ける')]),
  aConcept('c-3', [aTerm('ko', '돕다'), aTerm('ja', '支援する')]),
  aConcept('c-4', [aTerm('ko', '지역활력단')]),
  interiorMinistry,
  affairsMinistry,
];

const noProgress = (): void => {};

let root: string;
let remove: () => Promise<void>;
let database: Database;
let terms: TermStore;
beforeAll(async () => {
  const own = await aFolder();
  root = own.folder;
  remove = own.remove;
  database = await aTermbase(join(root, 'kept.db'), glossary);
  terms = await database.terms();
});
afterAll(async () => {
  database.close();
  await remove();
});

const open = (folder: string) =>
  openMatcher(
    keptGlossary(terms.written(), { stamp: 'test', folder: join(root, folder), fewest: 0 }),
    noProgress,
  );

test('after any changes the same is found as in a glossary that is opened with them', async () => {
  found(await open('read'));
  expect(keptFiles(join(root, 'read'))).toHaveLength(2);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ concept: anyConcept, isAsked: fc.boolean() }), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        let concepts: readonly Concept[] = terms.all();
        let matcher = await open('read');
        for (const { concept, isAsked } of changes) {
          concepts = withConcept(concepts, concept);
          matcher = await matcher.withConcept(concept);
          if (isAsked) expect(found(matcher)).toEqual(found(await openMatcher(concepts, noProgress)));
        }
        expect(found(matcher)).toEqual(found(await openMatcher(concepts, noProgress)));
      },
    ),
    { numRuns: 100 },
  );
}, 300_000);

test('a new concept that is changed again keeps its place before a newer one', async () => {
  const shared = aTerm('ko', '한·일');
  const changes = [aConcept('c-7', []), aConcept('c-5', [shared]), aConcept('c-7', [shared])];
  let concepts: readonly Concept[] = terms.all();
  let matcher = await open('order');
  for (const change of changes) {
    concepts = withConcept(concepts, change);
    matcher = await matcher.withConcept(change);
  }
  expect(found(matcher)).toEqual(found(await openMatcher(concepts, noProgress)));
});

test('a change before the first text stays out of the file', async () => {
  const expected = found(await openMatcher(terms.all(), noProgress));
  const changed = await (await open('early')).withConcept(aConcept('c-4', []));
  expect(found(changed)).not.toEqual(expected);
  expect(keptFiles(join(root, 'early'))).toHaveLength(2);
  expect(found(await open('early'))).toEqual(expected);
});
