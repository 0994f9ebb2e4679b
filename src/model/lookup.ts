// The answer to "what is this term".

import type { Concept } from './concept.js';
import type { Lang } from './language.js';

/**
 * How a query met a term, best first; `initials`: ㅊㅁㅅ for 총무성, `romanised`: soumushou or chongmuseong, `scripts`: 총무省 or そうむ省
 * (of these the beginning of a term comes after `inside`); `stem`: without the particle at its end.
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
  'fuzzy',
] as const;
export type LookupWay = (typeof lookupWays)[number];

/** A concept that answers a query, and the term through which it does. */
export type LookupResult = {
  readonly concept: Concept;
  readonly matched: { readonly lang: Lang; readonly text: string; readonly how: LookupWay };
};
