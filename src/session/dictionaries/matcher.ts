// Finds terms in text: joins analysis and matching.

import type { Analyser } from '../../analysis/analyser.js';
import {
  type ConceptChange,
  changedIndex,
  type WrittenConcept,
} from '../../matching/changes/changed-index.js';
import { type FindOptions, type FoundTerms, findTerms } from '../../matching/find-terms.js';
import { avoidedCores, avoidedIn } from '../../matching/forms/avoided-forms.js';
import { type BuiltIndex, openTermIndex } from '../../matching/term-index.js';
import type { Analysis } from '../../model/analysis.js';
import type { Concept } from '../../model/concept.js';
import { type Lang, languages } from '../../model/language.js';
import { compose } from '../../text/normalise.js';
import { once } from '../../text/once.js';
import {
  type GlossaryPart,
  glossaryOf,
  type IndexedGlossary,
  textsIn,
  wordsWith,
} from './indexed-glossary.js';
import { openAnalyser, type TermAnalyser } from './open-analyser.js';
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
  readonly glossary: IndexedGlossary;
  readonly analyser: TermAnalyser;
  readonly partOf: (lang: Lang) => GlossaryPart;
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
export const withConcept = <Held extends WrittenConcept>(
  concepts: readonly Held[],
  concept: Held,
): readonly Held[] => {
  const place = concepts.findIndex(({ id }) => id === concept.id);
  return place < 0 ? [...concepts, concept] : concepts.with(place, concept);
};

/** The changes with another one; the last of a concept takes the place of its first, so that new concepts keep their order. */
const withChange = (changes: readonly ConceptChange[], change: ConceptChange): readonly ConceptChange[] => {
  const place = changes.findIndex(({ now }) => now.id === change.now.id);
  return place < 0 ? [...changes, change] : changes.with(place, change);
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
  before: readonly WrittenConcept[],
  now: readonly WrittenConcept[],
  { id }: Concept,
): void => {
  const own = (concepts: readonly WrittenConcept[]) => concepts.filter((one) => one.id === id);
  for (const lang of languages) {
    const [had, has] = [own(before), own(now)].map((some) => new Set(textsIn(some, lang)));
    if (had === undefined || has === undefined) continue;
    const gone = [...had].filter((text) => !has.has(text));
    const fresh = [...has].filter((text) => !had.has(text));
    analyser.exchange(lang, gone.length === 0 ? gone : withoutAny(gone, wordsWith(now, lang)), fresh);
  }
};

const matcherWith = (
  opened: Opened,
  changes: readonly ConceptChange[],
  reopen: (concepts: readonly Concept[]) => Promise<GlossaryMatcher>,
): GlossaryMatcher => {
  const { glossary, analyser, partOf } = opened;
  // Only a change needs all concepts.
  const standing = once(() =>
    changes.reduce<readonly WrittenConcept[]>((all, { now }) => withConcept(all, now), glossary.all()),
  );
  const conceptAt = (index: number): Concept => {
    const id = standing()[index]?.id;
    return changes.find(({ now }) => now.id === id)?.now ?? glossary.conceptAt(index);
  };
  const indexOf = perLanguage((lang) => {
    const base = opened.indexOf(lang);
    if (changes.length === 0) return base;
    return changedIndex(base, lang, { concepts: standing(), conceptAt }, changes);
  });
  const match: Matcher['match'] = (text, lang, options) => {
    const analysis = analyser.analyse(text, lang);
    const { matches, rejections } = findTerms(indexOf(lang), analysis, options);
    return { matches, rejections, analysis };
  };
  const avoided = perLanguage((lang) =>
    avoidedIn(changes.length === 0 ? partOf(lang).avoided() : avoidedCores(standing(), lang)),
  );
  return {
    analyse: analyser.analyse,
    find: (analysis) => findTerms(indexOf(analysis.lang), analysis).matches,
    match,
    mayHoldAvoided: (text, lang) => avoided(lang)(text),
    withConcept: async (concept) => {
      // With the first concept the analyser gets the words of rules too.
      if (glossary.all().length === 0) return reopen([...changes.map(({ now }) => now), concept]);
      exchangeTerms(analyser, standing(), withConcept(standing(), concept), concept);
      const before = glossary.all().find(({ id }) => id === concept.id);
      return matcherWith(opened, withChange(changes, { before, now: concept }), reopen);
    },
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
): Promise<GlossaryMatcher> => {
  const glossary = isList(terms) ? glossaryOf(terms) : terms;
  const partOf = perLanguage((lang): GlossaryPart => glossary.partOf(lang));
  const analyser = await openAnalyser((lang) => partOf(lang).lexicon, progress, found, langs);
  const indexOf = perLanguage((lang) => openTermIndex(partOf(lang).index(), lang, glossary));
  const reopen = (now: readonly Concept[]) => openMatcher(now, progress, found, langs);
  return matcherWith({ glossary, analyser, partOf, indexOf }, [], reopen);
};
