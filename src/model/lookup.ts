// The answer to "what is this term".

import type { Concept } from './concept.js';
import type { Lang } from './language.js';

/** How a query met a concept, best first; `stem`: without the particle at its end; `example`: in a sentence that uses its term. */
export const lookupWays = [
  'exact',
  'reading',
  'hanja',
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
