// Finds terms in text: joins analysis and matching.

import type { Analyser } from '../../analysis/analyser.js';
import { type FindOptions, type FoundTerms, findTerms } from '../../matching/find-terms.js';
import { avoidedIn } from '../../matching/forms/avoided-forms.js';
import { openTermIndex } from '../../matching/term-index.js';
import type { Analysis } from '../../model/analysis.js';
import type { Concept } from '../../model/concept.js';
import { type Lang, languages } from '../../model/language.js';
import { type GlossaryPart, glossaryOf, type IndexedGlossary } from './indexed-glossary.js';
import { openAnalyser } from './open-analyser.js';
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

/** Keeps what is made for a language. */
const byLang = <T>(make: (lang: Lang) => T): ((lang: Lang) => T) => {
  const made = new Map<Lang, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
};

const isList = (glossary: readonly Concept[] | IndexedGlossary): glossary is readonly Concept[] =>
  Array.isArray(glossary);

/** Makes a matcher for a glossary; the index of a language is built, or read, on first use. */
export const openMatcher = async (
  terms: readonly Concept[] | IndexedGlossary,
  progress: DictionaryProgress,
  found = findUnopened(),
  langs: readonly Lang[] = languages,
): Promise<Matcher> => {
  const glossary = isList(terms) ? glossaryOf(terms) : terms;
  const partOf = byLang((lang): GlossaryPart => glossary.partOf(lang));
  const analyser = await openAnalyser((lang) => partOf(lang).lexicon, progress, found, langs);
  const indexOf = byLang((lang) => openTermIndex(partOf(lang).index(), lang, glossary));
  const avoidedOf = byLang((lang) => avoidedIn(partOf(lang).avoided()));
  const match: Matcher['match'] = (text, lang, options) => {
    const analysis = analyser.analyse(text, lang);
    const { matches, rejections } = findTerms(indexOf(lang), analysis, options);
    return { matches, rejections, analysis };
  };
  return {
    analyse: analyser.analyse,
    find: (analysis) => findTerms(indexOf(analysis.lang), analysis).matches,
    match,
    mayHoldAvoided: (text, lang) => avoidedOf(lang)(text),
  };
};
