// Finds terms in text: joins analysis and matching.

import type { Analyser } from '../../analysis/analyser.js';
import { type FindOptions, type FoundTerms, findTerms } from '../../matching/find-terms.js';
import { avoidedForms } from '../../matching/forms/avoided-forms.js';
import { countryOrders } from '../../matching/forms/countries.js';
import { buildTermIndex, type TermIndex } from '../../matching/term-index.js';
import type { Analysis } from '../../model/analysis.js';
import type { Concept } from '../../model/concept.js';
import { type Lang, languages } from '../../model/language.js';
import { openAnalyser, textsOf } from './open-analyser.js';
import { type DictionaryProgress, findUnopened } from './open-dictionary.js';

/** Finds the terms of texts. */
export type Matcher = {
  readonly analyse: Analyser['analyse'];
  /** The terms of an analysed text. */
  readonly find: (analysis: Analysis) => FoundTerms['matches'];
  /** Analyses a text and finds its terms. */
  readonly match: (
    text: string,
    lang: Lang,
    options?: FindOptions,
  ) => FoundTerms & { readonly analysis: Analysis };
  /** Whether a text may contain a term to avoid; if false, `find` finds none. */
  readonly mayHoldAvoided: (text: string, lang: Lang) => boolean;
};

const dottedOrders = countryOrders.map((concept) => ({
  ...concept,
  terms: concept.terms.filter(({ lang, text }) => lang === 'ko' && text.includes('·')),
}));

/** Makes a matcher for the concepts of a glossary; the index of a language is built on first use. */
export const openMatcher = async (
  concepts: readonly Concept[],
  progress: DictionaryProgress,
  found = findUnopened(),
  langs: readonly Lang[] = languages,
): Promise<Matcher> => {
  // With a dot inside they are words for the analysis too: 한·일|간, not 한|·|일간. Without concepts the dictionary
  // stays unchanged.
  const phrases = concepts.length === 0 ? [] : dottedOrders;
  const analyser = await openAnalyser(textsOf([...concepts, ...phrases]), progress, found, langs);
  const indexes = new Map<Lang, TermIndex>();
  const indexOf = (lang: Lang): TermIndex => {
    let index = indexes.get(lang);
    if (index === undefined) {
      index = buildTermIndex(concepts, lang);
      indexes.set(lang, index);
    }
    return index;
  };
  const match: Matcher['match'] = (text, lang, options) => {
    const analysis = analyser.analyse(text, lang);
    const { matches, rejections } = findTerms(indexOf(lang), analysis, options);
    return { matches, rejections, analysis };
  };
  const avoided = new Map<Lang, (text: string) => boolean>();
  const mayHoldAvoided: Matcher['mayHoldAvoided'] = (text, lang) => {
    const known = avoided.get(lang) ?? avoidedForms(concepts, lang);
    avoided.set(lang, known);
    return known(text);
  };
  const find: Matcher['find'] = (analysis) => findTerms(indexOf(analysis.lang), analysis).matches;
  return { analyse: analyser.analyse, find, match, mayHoldAvoided };
};
