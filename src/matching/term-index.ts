// The termbase as patterns: every written form of every concept, under its normal form.

import type { Concept, Term } from '../model/concept.js';
import type { Lang } from '../model/language.js';
import { AhoCorasick } from './aho-corasick.js';
import { countryOrders } from './countries.js';
import { type PredicateIndex, predicateKey } from './inflected.js';
import type { Pattern } from './pattern.js';
import { type ReadingRanker, rankReadings } from './rank-readings.js';
import { spellingsOf } from './spellings.js';

/** Patterns of one language of text, ready to be searched. */
export type TermIndex = {
  readonly automaton: AhoCorasick;
  /** For each key of the automaton, the patterns that share it. */
  readonly patterns: readonly (readonly Pattern[])[];
  /** Terms that may be predicates, by base form. */
  readonly predicates: PredicateIndex;
  /** Orders the readings of a homograph, likeliest first. */
  readonly rank: ReadingRanker;
};

const han = /\p{Script=Han}/u;
const hangul = /\p{Script=Hangul}/u;

/** Forms of a term that may stand in a text of `lang`. */
const formsIn = (lang: Lang, term: Term): { readonly form: string; readonly script: boolean }[] => {
  if (term.lang === lang) {
    const forms = [{ form: term.text, script: false }];
    if (lang === 'ko' && term.hanja !== '') forms.push({ form: term.hanja, script: true });
    return forms;
  }
  // Kanji in Korean text, Hangul in Japanese text. What has neither (Latin, numbers) belongs to its own language.
  const foreign = lang === 'ko' ? han : hangul;
  return foreign.test(term.text) ? [{ form: term.text, script: true }] : [];
};

type Put = (key: string, pattern: Pattern) => void;

/** Collects patterns by key; of one concept only the first. */
const byKey = (): { readonly keys: Map<string, Pattern[]>; readonly put: Put } => {
  const keys = new Map<string, Pattern[]>();
  const put: Put = (key, pattern) => {
    const patterns = keys.get(key);
    if (patterns === undefined) keys.set(key, [pattern]);
    else if (!patterns.some(({ concept }) => concept === pattern.concept)) patterns.push(pattern);
  };
  return { keys, put };
};

const putForms = (concept: Concept, lang: Lang, put: Put): void => {
  // Of a concept, the first pattern of a key stays: its own language's before the other script, a form of its own
  // before another's spelling.
  for (const isOwn of [true, false]) {
    let others: (readonly [string, Pattern])[] | undefined;
    for (const term of concept.terms) {
      if ((term.lang === lang) !== isOwn) continue;
      for (const { form, script } of formsIn(lang, term)) {
        const pattern = { concept, term, script };
        const spellings = spellingsOf(form, lang);
        put(spellings[0] ?? form, pattern);
        for (let i = 1; i < spellings.length; i++) {
          others ??= [];
          others.push([spellings[i] as string, pattern]);
        }
      }
    }
    if (others !== undefined) for (const [key, pattern] of others) put(key, pattern);
  }
};

/** Makes the index for texts of one language. */
export const buildTermIndex = (concepts: readonly Concept[], lang: Lang): TermIndex => {
  const { keys, put } = byKey();
  const predicates = byKey();
  for (const concept of concepts) {
    putForms(concept, lang, put);
    for (const term of concept.terms) {
      const key = term.lang === lang ? predicateKey(term.text, lang) : undefined;
      if (key !== undefined) predicates.put(key, { concept, term, script: false });
    }
  }
  for (const concept of countryOrders) {
    // What the termbase says of these countries goes before the rule.
    putForms(concept, lang, (key, pattern) => {
      if (!pattern.script && !keys.has(key)) put(key, pattern);
    });
  }
  const patterns = [...keys.values()];
  const homographs = (): readonly string[] => [
    ...new Set(
      patterns.filter(({ length }) => length > 1).flatMap((same) => same.map(({ term }) => term.text)),
    ),
  ];
  return {
    automaton: new AhoCorasick([...keys.keys()]),
    patterns,
    predicates: predicates.keys,
    rank: rankReadings(concepts, lang, homographs),
  };
};
