// The termbase as patterns: every written form of every concept, under its normal form.

import { type Concept, type Term, termsOf } from '../model/concept.js';
import { type Lang, languages } from '../model/language.js';
import { AhoCorasick } from './aho-corasick.js';
import type { Pattern } from './pattern.js';
import { type ReadingRanker, rankReadings } from './rank-readings.js';
import { spellingsOf } from './spellings.js';

/** Patterns of one language of text, ready to be searched. */
export type TermIndex = {
  readonly automaton: AhoCorasick;
  /** For each key of the automaton, the patterns that share it. */
  readonly patterns: readonly (readonly Pattern[])[];
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

/** Makes the index for texts of one language. */
export const buildTermIndex = (concepts: readonly Concept[], lang: Lang): TermIndex => {
  const byKey = new Map<string, Pattern[]>();
  const put = (key: string, pattern: Pattern): void => {
    const patterns = byKey.get(key);
    if (patterns === undefined) byKey.set(key, [pattern]);
    else if (!patterns.some(({ concept }) => concept.id === pattern.concept.id)) patterns.push(pattern);
  };
  for (const concept of concepts) {
    for (const term of languages.flatMap((side) => termsOf(concept, side))) {
      for (const { form, script } of formsIn(lang, term)) {
        for (const key of spellingsOf(form, lang)) put(key, { concept, term, script });
      }
    }
  }
  const patterns = [...byKey.values()];
  const homographs = (): readonly string[] => [
    ...new Set(
      patterns.filter(({ length }) => length > 1).flatMap((same) => same.map(({ term }) => term.text)),
    ),
  ];
  return {
    automaton: new AhoCorasick([...byKey.keys()]),
    patterns,
    rank: rankReadings(concepts, lang, homographs),
  };
};
