// The answer to "what is this term".

import { type Concept, emptyTerm } from './concept.js';
import type { Lang } from './language.js';
import type { TermRef } from './match.js';

/**
 * How a query met a concept, best first; `initials`: ㅊㅁㅅ for 총무성, `romanised`: soumushou or chongmuseong, `scripts`: 총무省 or そうむ省
 * (of these the beginning of a term comes after `inside`); `stem`: without the particle at its end; `example`: in a
 * sentence that uses its term.
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

/** A concept that answers a query, and the term through which it does. */
export type LookupResult = {
  readonly concept: Concept;
  readonly matched: { readonly lang: Lang; readonly text: string; readonly how: LookupWay };
};

/** The term through which a concept answers a query, 재택근무 of 원격근무 · 재택근무; a query that it only resembles is one by itself, a sentence stands for the preferred term. */
export const matchedTerm = ({ concept, matched: { lang, text, how } }: LookupResult): TermRef => ({
  concept,
  term: concept.terms.find((term) => term.lang === lang && (how === 'example' || term.text === text)) ?? {
    ...emptyTerm,
    lang,
    text,
  },
});
