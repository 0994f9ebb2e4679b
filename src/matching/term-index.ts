// Indexes the glossary as keys of a trie: every written form of every concept in normal form.

import type { Concept } from '../model/concept.js';
import type { Lang } from '../model/language.js';
import { PredicateIndex, predicatesIn } from './forms/inflected.js';
import { isWrittenLikeVerb } from './forms/verb-forms.js';
import { type ConceptsByNumber, patternsIn, type Written } from './index/form-table.js';
import { usersOf } from './index/homograph-users.js';
import { type IndexData, withRuled } from './index/index-data.js';
import { usersAmong } from './index/users-among.js';
import { isSurname } from './offices.js';
import type { Patterns } from './pattern.js';
import { isKnownHomograph } from './senses/homographs.js';
import { isPlaceName } from './senses/other-place.js';
import { rankSenses, type SenseRanker } from './senses/rank-senses.js';
import type { KeyTrie } from './trie/key-trie.js';

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

/** An index on its own data, which `changedIndex` can lay changes over. */
export type BuiltIndex = TermIndex & { readonly trie: KeyTrie };

const makeEntry = ({ forms }: IndexData, number: number, concepts: ConceptsByNumber, lang: Lang): Entry => {
  const patterns = patternsIn(forms, number, concepts);
  const [{ term, script }] = patterns;
  const key = forms.trie.keyOf(number);
  const isItself = !script && term.type !== 'abbreviation' && term.text === key;
  return {
    patterns,
    isPlain: isItself && patterns.length === 1,
    isHomograph: isKnownHomograph(term.text, lang),
    isAbbreviation: term.type === 'abbreviation',
    mayBePlace: lang === 'ko' && isPlaceName(key),
    mayBeVerb: lang === 'ko' && isWrittenLikeVerb(key),
    mayBeSurname: lang === 'ja' && isSurname(key),
  };
};

/**
 * Opens an index on its data. Concepts are asked for only when one of their forms occurs in a text.
 * @param glossary the concepts that the data were built of
 */
export const openTermIndex = (data: IndexData, lang: Lang, glossary: ConceptsByNumber): BuiltIndex => {
  const concepts = withRuled(data.concepts, glossary);
  const { trie } = data.forms;
  // A word is looked for among all concepts only if the data do not have it as a homograph.
  const all = (): readonly Written[] =>
    Array.from({ length: data.concepts }, (_, number) => ({ terms: glossary.termsAt(number) }));
  const others = usersAmong(all, lang);
  const known: (Entry | undefined)[] = new Array(trie.size);
  return {
    trie,
    entry: (number) => {
      let made = known[number];
      if (made === undefined) {
        made = makeEntry(data, number, concepts, lang);
        known[number] = made;
      }
      return made;
    },
    predicates: new PredicateIndex(predicatesIn(data.predicates, concepts), lang),
    rank: rankSenses((word) => usersOf(data.homographs(), word, concepts) ?? others(word), lang),
  };
};

/** The concepts of a list by their place in it. @throws RangeError for a place that it has not */
export const byPlace = (concepts: readonly Concept[]): ConceptsByNumber => {
  const conceptAt = (number: number): Concept => {
    const concept = concepts[number];
    if (concept === undefined) throw new RangeError(`no concept ${number}`);
    return concept;
  };
  return { conceptAt, termsAt: (number) => conceptAt(number).terms };
};
