// The written forms of a glossary in columns, because no text ever needs most of them.

import type { Concept } from '../../model/concept.js';
import type { Pattern, Patterns } from '../pattern.js';
import { KeyTrie } from '../trie/key-trie.js';

/** A concept by its written forms, which is all that an index is built of. */
export type Written = Pick<Concept, 'terms'>;

/** Concepts by number. */
export type ConceptsByNumber = {
  /** The concept with a number. The same number gives the same object. */
  readonly conceptAt: (number: number) => Concept;
  /** Its terms alone, which may be faster. */
  readonly termsAt: (number: number) => Written['terms'];
};

/** Forms with their terms. A form is an index of the columns and a key of the trie. */
export type FormTable = {
  readonly trie: KeyTrie;
  /** The number of the concept of each form. */
  readonly concepts: Int32Array;
  /** The index of its term among the terms of the concept. */
  readonly terms: Int32Array;
  /** 1 if it is the Hanja of the term, or the kanji of the concept's other language. */
  readonly scripts: Uint8Array;
  /** The first form that a rule makes. */
  readonly ruled: number;
};

/** Collects forms, one after another. */
export class FormCollector {
  private readonly keys: string[] = [];
  private readonly concepts: number[] = [];
  private readonly terms: number[] = [];
  private readonly scripts: number[] = [];
  private ruled: number | undefined;

  put(key: string, concept: number, term: number, script: boolean): void {
    this.keys.push(key);
    this.concepts.push(concept);
    this.terms.push(term);
    this.scripts.push(script ? 1 : 0);
  }

  /** Marks all later forms as made by a rule. */
  startRuled(): void {
    this.ruled = this.keys.length;
  }

  table(): FormTable {
    return {
      trie: new KeyTrie(this.keys),
      concepts: Int32Array.from(this.concepts),
      terms: Int32Array.from(this.terms),
      scripts: Uint8Array.from(this.scripts),
      ruled: this.ruled ?? this.keys.length,
    };
  }
}

const patternAt = (
  { concepts, terms, scripts }: FormTable,
  place: number,
  { conceptAt }: ConceptsByNumber,
): Pattern => {
  const concept = conceptAt(concepts[place] ?? -1);
  const term = concept.terms[terms[place] ?? -1];
  if (term === undefined) throw new RangeError(`no form ${place}`);
  return { concept, term, script: scripts[place] === 1 };
};

/**
 * The forms of a key, for each concept only the first; forms of the glossary precede those of a rule.
 * @param number of the key in the trie of the table
 */
export const formsIn = ({ trie, concepts, ruled }: FormTable, number: number): readonly number[] => {
  const [first = 0, ...rest] = trie.placesOf(number);
  const forms = [first];
  for (const place of rest) {
    if (first < ruled && place >= ruled) break;
    if (!forms.some((form) => concepts[form] === concepts[place])) forms.push(place);
  }
  return forms;
};

/** The patterns of a key; see `formsIn`. */
export const patternsIn = (table: FormTable, number: number, glossary: ConceptsByNumber): Patterns => {
  const [first = 0, ...rest] = formsIn(table, number);
  return [patternAt(table, first, glossary), ...rest.map((place) => patternAt(table, place, glossary))];
};
