// The order of countries: each language names its own first, 한·일 is 日韓 and 한미일 is 日米韓. A rule, so that it
// applies to glossaries without these terms.

import loadOrders from '../../../data/language/country-orders.tsv';
import { type Concept, emptyConcept, emptyTerm, type Term, type TermStatus } from '../../model/concept.js';
import { conceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import { readTable, wordsOf } from '../../text/table.js';

const termsOf = (used: string, seen: string, lang: Lang): Term[] => {
  const term = (text: string, status: TermStatus): Term => ({ ...emptyTerm, lang, text, status });
  const [first = '', ...rest] = wordsOf(used);
  return [
    term(first, 'preferred'),
    ...rest.map((form) => term(form, 'admitted')),
    ...wordsOf(seen).map((form) => term(form, 'lookup')),
  ];
};

/** The orders of countries as concepts of both languages. */
export const countryOrders: readonly Concept[] = readTable(
  loadOrders,
  'korean',
  'korean_lookup',
  'japanese',
  'japanese_lookup',
).map((row) => {
  const terms = [
    ...termsOf(row.korean, row.korean_lookup, 'ko'),
    ...termsOf(row.japanese, row.japanese_lookup, 'ja'),
  ];
  const id = conceptId(`rule-countries-${wordsOf(row.japanese)[0]}`);
  return { ...emptyConcept, id, domain: 'rule', reliability: 3, terms };
});
