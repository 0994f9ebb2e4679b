// Finds terms in text: joins analysis and matching.

import type { Analyser } from '../../analysis/analyser.js';
import { type ConceptChange, changedIndex } from '../../matching/changes/changed-index.js';
import { type FindOptions, type FoundTerms, findTerms } from '../../matching/find-terms.js';
import { avoidedForms } from '../../matching/forms/avoided-forms.js';
import { countryOrders } from '../../matching/forms/countries.js';
import { type BuiltIndex, buildTermIndex } from '../../matching/term-index.js';
import type { Analysis } from '../../model/analysis.js';
import type { Concept } from '../../model/concept.js';
import { type Lang, languages } from '../../model/language.js';
import { compose } from '../../text/normalise.js';
import { openAnalyser, type TermAnalyser, textsIn, textsOf } from './open-analyser.js';
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

/** A matcher that can follow the changes of its glossary. */
export type GlossaryMatcher = Matcher & {
  /**
   * The matcher of the glossary with one concept added, changed or, without terms, removed. It takes a few milliseconds;
   * this matcher is of no use afterwards, because both share the analyser.
   */
  readonly withConcept: (concept: Concept) => Promise<GlossaryMatcher>;
};

/** The glossary as it was opened, and its parts that take long to make. */
type Opened = {
  readonly concepts: readonly Concept[];
  readonly analyser: TermAnalyser;
  readonly indexOf: (lang: Lang) => BuiltIndex;
};

const perLanguage = <Made>(make: (lang: Lang) => Made): ((lang: Lang) => Made) => {
  const made = new Map<Lang, Made>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
};

/** The concepts with another state of one; a new one comes last. */
export const withConcept = (concepts: readonly Concept[], concept: Concept): readonly Concept[] => {
  const place = concepts.findIndex(({ id }) => id === concept.id);
  return place < 0 ? [...concepts, concept] : concepts.with(place, concept);
};

/** The texts that no other text equals when both are composed, as the analyser does: it has one word for equal ones. */
const withoutAny = (texts: readonly string[], others: readonly string[]): readonly string[] => {
  const composed = (text: string): string => compose(text)?.text ?? text;
  const standing = new Set(others.map(composed));
  return texts.filter((text) => !standing.has(composed(text)));
};

/** Tells the analyser which terms a glossary no longer has, and which it has now. */
const exchangeTerms = (
  analyser: TermAnalyser,
  before: readonly Concept[],
  now: readonly Concept[],
  { id }: Concept,
): void => {
  const own = (concepts: readonly Concept[]) => concepts.filter((one) => one.id === id);
  for (const lang of languages) {
    const [had, has] = [own(before), own(now)].map((some) => new Set(textsIn(some, lang)));
    if (had === undefined || has === undefined) continue;
    const gone = [...had].filter((text) => !has.has(text));
    const fresh = [...has].filter((text) => !had.has(text));
    analyser.exchange(lang, gone.length === 0 ? gone : withoutAny(gone, textsIn(now, lang)), fresh);
  }
};

const matcherWith = (
  opened: Opened,
  concepts: readonly Concept[],
  changes: readonly ConceptChange[],
  reopen: (concepts: readonly Concept[]) => Promise<GlossaryMatcher>,
): GlossaryMatcher => {
  const { analyser } = opened;
  const indexOf = perLanguage((lang) => {
    const base = opened.indexOf(lang);
    return changes.length === 0 ? base : changedIndex(base, lang, concepts, changes);
  });
  const match: Matcher['match'] = (text, lang, options) => {
    const analysis = analyser.analyse(text, lang);
    const { matches, rejections } = findTerms(indexOf(lang), analysis, options);
    return { matches, rejections, analysis };
  };
  const avoided = perLanguage((lang) => avoidedForms(concepts, lang));
  return {
    analyse: analyser.analyse,
    find: (analysis) => findTerms(indexOf(analysis.lang), analysis).matches,
    match,
    mayHoldAvoided: (text, lang) => avoided(lang)(text),
    withConcept: async (concept) => {
      const now = withConcept(concepts, concept);
      // With the first concept the analyser gets the words of rules too.
      if (opened.concepts.length === 0) return reopen(now);
      exchangeTerms(analyser, concepts, now, concept);
      const before = opened.concepts.find(({ id }) => id === concept.id);
      const others = changes.filter((change) => change.now.id !== concept.id);
      return matcherWith(opened, now, [...others, { before, now: concept }], reopen);
    },
  };
};

/** Makes a matcher for the concepts of a glossary; the index of a language is built on first use. */
export const openMatcher = async (
  concepts: readonly Concept[],
  progress: DictionaryProgress,
  found = findUnopened(),
  langs: readonly Lang[] = languages,
): Promise<GlossaryMatcher> => {
  // With a dot inside they are words for the analysis too: 한·일|간, not 한|·|일간. Without concepts the dictionary
  // stays unchanged.
  const phrases = concepts.length === 0 ? [] : dottedOrders;
  const analyser = await openAnalyser(textsOf([...concepts, ...phrases]), progress, found, langs);
  const indexOf = perLanguage((lang) => buildTermIndex(concepts, lang));
  const reopen = (now: readonly Concept[]) => openMatcher(now, progress, found, langs);
  return matcherWith({ concepts, analyser, indexOf }, concepts, [], reopen);
};
