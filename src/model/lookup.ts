// The result of a look-up.

import { type Concept, emptyTerm } from './concept.js';
import type { Lang } from './language.js';
import type { TermRef } from './match.js';

/**
 * Ways in which a query matches a concept, best first; `initials`: ㅊㅁㅅ for 총무성, `romanised`: soumushou or
 * chongmuseong, `scripts`: 총무省 or そうむ省 (for these, a match of a term's beginning ranks after `inside`); `stem`:
 * without its final particle; `example`: in a sentence that uses the term.
 */
export const lookupWays = [
  'exact',
  'reading',
  'hanja',
  'initials',
  'romanised',
  'scripts',
  'prefix',
  'inside',
  'stem',
  'example',
  'fuzzy',
] as const;
export type LookupWay = (typeof lookupWays)[number];

/** A concept that matches a query, and the matching term. */
export type LookupResult = {
  readonly concept: Concept;
  readonly matched: { readonly lang: Lang; readonly text: string; readonly how: LookupWay };
};

/**
 * The term that a query matches: 재택근무 of 원격근무 · 재택근무. For a query that is only similar it is a term by
 * itself, and for a sentence the preferred term.
 */
export const matchedTerm = ({ concept, matched: { lang, text, how } }: LookupResult): TermRef => ({
  concept,
  term: concept.terms.find((term) => term.lang === lang && (how === 'example' || term.text === text)) ?? {
    ...emptyTerm,
    lang,
    text,
  },
});
