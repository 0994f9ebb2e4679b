// Lays changes of some concepts over the index of a glossary, because building it again takes half a second.

import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import { predicateKey } from '../forms/inflected.js';
import { putForms } from '../forms/term-forms.js';
import { buildIndexData } from '../index/index-data.js';
import { usersAmong } from '../index/users-among.js';
import type { Patterns } from '../pattern.js';
import { rankSenses } from '../senses/rank-senses.js';
import { type BuiltIndex, byPlace, openTermIndex, type TermIndex } from '../term-index.js';
import type { FoundKey, KeyTrie, Walked } from '../trie/key-trie.js';

/** A concept by its written forms. */
export type WrittenConcept = Pick<Concept, 'id' | 'terms'>;

/** A concept before and after a change; without a former state it is new, and a removed one has no terms now. */
export type ConceptChange = { readonly before: WrittenConcept | undefined; readonly now: Concept };

/** All concepts of a glossary as they are now, in order. */
export type Standing = {
  readonly concepts: readonly WrittenConcept[];
  /** The whole concept with an index among them. */
  readonly conceptAt: (index: number) => Concept;
};

type Keys = Pick<KeyTrie, 'opens' | 'from'>;

/** The keys of a built index with others in place of some: numbers of the layer begin at the size of the base. */
const layered = (
  { trie: base }: BuiltIndex,
  { trie: layer }: BuiltIndex,
  hidden: ReadonlySet<number>,
  forms: ReadonlySet<string>,
): Keys => {
  const touched = new Set(Array.from(forms, (form) => form.charCodeAt(0)));
  const fromBoth = (walked: Walked, start: number, found: FoundKey): void => {
    const whole: Parameters<FoundKey>[] = [];
    const put = (number: number, end: number, isWhole: boolean): void => {
      // Of two keys with the same end, the one that skips less comes later.
      if (isWhole) whole.push([number, end, isWhole, start]);
      else found(number, end, isWhole, start);
    };
    base.from(walked, start, (number, end, isWhole) => {
      if (!hidden.has(number)) put(number, end, isWhole);
    });
    layer.from(walked, start, (number, end, isWhole) => put(number + base.size, end, isWhole));
    for (const key of whole) found(...key);
  };
  return {
    opens: (unit) => base.opens(unit) || layer.opens(unit),
    from: (walked, start, found) => {
      if (touched.has(walked.text.charCodeAt(start))) fromBoth(walked, start, found);
      else base.from(walked, start, found);
    },
  };
};

/** The forms and the keys of predicates that a change touches. */
const touchedBy = (changes: readonly ConceptChange[], lang: Lang) => {
  const forms = new Set<string>();
  const predicates = new Set<string>();
  for (const concept of changes.flatMap(({ before, now }): WrittenConcept[] =>
    before === undefined ? [now] : [before, now],
  )) {
    putForms(concept, lang, (form) => forms.add(form));
    for (const term of concept.terms) {
      const key = term.lang === lang ? predicateKey(term.text, lang) : undefined;
      if (key !== undefined) predicates.add(key);
    }
  }
  return { forms, predicates };
};

/**
 * The index of a glossary in which some concepts differ from those that `base` was built of. It finds the same as one that
 * is built of all concepts as they are now.
 * @param changes all that differ
 */
export const changedIndex = (
  base: BuiltIndex,
  lang: Lang,
  { concepts, conceptAt }: Standing,
  changes: readonly ConceptChange[],
): TermIndex => {
  const { forms, predicates } = touchedBy(changes, lang);
  const concerned = new Set<ConceptId>(changes.map(({ now }) => now.id));
  const addAll = (patterns: Patterns | undefined): void => {
    for (const { concept } of patterns ?? []) concerned.add(concept.id);
  };
  const hidden = new Set<number>();
  for (const form of forms) {
    const number = base.trie.numberOf(form);
    if (number === undefined) continue;
    hidden.add(number);
    addAll(base.entry(number).patterns);
  }
  for (const key of predicates) addAll(base.predicates.at(key));
  // A form of several concepts has them in the order of the glossary.
  const some = concepts.flatMap(({ id }, index) => (concerned.has(id) ? [conceptAt(index)] : []));
  const layer = openTermIndex(
    buildIndexData(some, lang, (form) => forms.has(form)),
    lang,
    byPlace(some),
  );
  const offset = base.trie.size;
  return {
    trie: layered(base, layer, hidden, forms),
    entry: (number) => (number < offset ? base.entry(number) : layer.entry(number - offset)),
    predicates: base.predicates.with(predicates, layer.predicates),
    rank: rankSenses(
      usersAmong(() => concepts, lang),
      lang,
    ),
  };
};
