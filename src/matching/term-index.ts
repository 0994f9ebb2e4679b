// Indexes the glossary as keys of a trie: every written form of every concept in normal form.

import type { Concept, Term } from '../model/concept.js';
import type { Lang } from '../model/language.js';
import { once } from '../text/once.js';
import { countryOrders } from './forms/countries.js';
import { PredicateIndex, predicateKey } from './forms/inflected.js';
import { putForms } from './forms/term-forms.js';
import { isWrittenLikeVerb } from './forms/verb-forms.js';
import { isSurname } from './offices.js';
import type { Pattern, Patterns } from './pattern.js';
import { isKnownHomograph } from './senses/homographs.js';
import { isPlaceName } from './senses/other-place.js';
import { rankSenses, type SenseRanker } from './senses/rank-senses.js';
import { KeyTrie } from './trie/key-trie.js';

/** The data of a key. */
export type Entry = {
  readonly patterns: Patterns;
  /** Whether the key is literally the only term that it represents, and no abbreviation. */
  readonly isPlain: boolean;
  /** Whether the language has other words with this form, inside or outside the glossary. */
  readonly isHomograph: boolean;
  readonly isAbbreviation: boolean;
  /** Whether the form is also a Korean place, a form of a Korean verb, or a Japanese surname: few are, and to look at the text is slow. */
  readonly mayBePlace: boolean;
  readonly mayBeVerb: boolean;
  readonly mayBeSurname: boolean;
};

/** A searchable index of terms for texts of one language. */
export type TermIndex = {
  readonly trie: Pick<KeyTrie, 'opens' | 'from'>;
  /** The data of the key with a number of the trie. */
  readonly entry: (number: number) => Entry;
  /** Terms that may be predicates, by base form. */
  readonly predicates: PredicateIndex;
  /** Ranks the senses of a homograph, likeliest first. */
  readonly rank: SenseRanker;
};

/** An index as it was built, which `changedIndex` can lay changes over. */
export type BuiltIndex = TermIndex & {
  readonly trie: KeyTrie;
  /** The written forms that stand for several concepts. */
  readonly homographs: () => readonly string[];
};

/** Forms with their terms, in columns, because no text ever needs most of them. */
class Forms {
  readonly keys: string[] = [];
  private readonly concepts: Concept[] = [];
  private readonly terms: Term[] = [];
  private readonly scripts: boolean[] = [];
  /** Index of the first form that a rule makes. */
  private ruled = Number.POSITIVE_INFINITY;

  put(key: string, concept: Concept, term: Term, script: boolean): void {
    this.keys.push(key);
    this.concepts.push(concept);
    this.terms.push(term);
    this.scripts.push(script);
  }

  /** Marks all later forms as made by a rule. */
  startRuled(): void {
    this.ruled = this.keys.length;
  }

  /**
   * The patterns at the given indexes, for each concept only the first; forms of the glossary precede those of a rule.
   */
  patternsAt([first = 0, ...rest]: readonly number[]): Patterns {
    const patterns: [Pattern, ...Pattern[]] = [this.patternAt(first)];
    for (const place of rest) {
      if (first < this.ruled && place >= this.ruled) break;
      const pattern = this.patternAt(place);
      if (!patterns.some(({ concept }) => concept === pattern.concept)) patterns.push(pattern);
    }
    return patterns;
  }

  private patternAt(place: number): Pattern {
    const concept = this.concepts[place];
    const term = this.terms[place];
    if (concept === undefined || term === undefined) throw new RangeError(`no form ${place}`);
    return { concept, term, script: this.scripts[place] ?? false };
  }
}

const predicatesOf = (concepts: readonly Concept[], lang: Lang): PredicateIndex => {
  const predicates = new Map<string, [Pattern, ...Pattern[]]>();
  for (const concept of concepts) {
    for (const term of concept.terms) {
      const key = term.lang === lang ? predicateKey(term.text, lang) : undefined;
      if (key === undefined) continue;
      const pattern = { concept, term, script: false };
      const known = predicates.get(key);
      if (known === undefined) predicates.set(key, [pattern]);
      else if (!known.some((one) => one.concept === concept)) known.push(pattern);
    }
  }
  return new PredicateIndex(predicates, lang);
};

/** The forms of all concepts that are wanted, then those of the order of countries. */
const formsOf = (
  concepts: readonly Concept[],
  lang: Lang,
  isWanted: ((form: string) => boolean) | undefined,
): Forms => {
  const forms = new Forms();
  for (const concept of concepts) {
    putForms(concept, lang, (form, term, script) => {
      if (isWanted === undefined || isWanted(form)) forms.put(form, concept, term, script);
    });
  }
  forms.startRuled();
  for (const concept of countryOrders) {
    putForms(concept, lang, (form, term, script) => {
      if (!script && (isWanted === undefined || isWanted(form))) forms.put(form, concept, term, false);
    });
  }
  return forms;
};

/**
 * Builds the index of all terms for texts of one language, in one pass over the terms; afterwards it is only read.
 * @param isWanted leaves out the forms for which it is false; predicates stay
 */
export const buildTermIndex = (
  concepts: readonly Concept[],
  lang: Lang,
  isWanted?: (form: string) => boolean,
): BuiltIndex => {
  const forms = formsOf(concepts, lang, isWanted);
  const trie = new KeyTrie(forms.keys);
  const known: (Entry | undefined)[] = new Array(trie.size);
  const entry = (number: number): Entry => {
    let made = known[number];
    if (made === undefined) {
      const places = trie.placesOf(number);
      const patterns = forms.patternsAt(places);
      const [{ term, script }] = patterns;
      const key = forms.keys[places[0] ?? 0] ?? '';
      const isItself = !script && term.type !== 'abbreviation' && term.text === key;
      made = {
        patterns,
        isPlain: isItself && patterns.length === 1,
        isHomograph: isKnownHomograph(term.text, lang),
        isAbbreviation: term.type === 'abbreviation',
        mayBePlace: lang === 'ko' && isPlaceName(key),
        mayBeVerb: lang === 'ko' && isWrittenLikeVerb(key),
        mayBeSurname: lang === 'ja' && isSurname(key),
      };
      known[number] = made;
    }
    return made;
  };
  const homographs = once((): readonly string[] => {
    const texts = new Set<string>();
    for (let number = 0; number < trie.size; number++) {
      if (trie.countOf(number) < 2) continue;
      const { patterns } = entry(number);
      if (patterns.length > 1) for (const { term } of patterns) texts.add(term.text);
    }
    return [...texts];
  });
  return {
    trie,
    entry,
    homographs,
    predicates: predicatesOf(concepts, lang),
    rank: rankSenses(concepts, lang, homographs),
  };
};
