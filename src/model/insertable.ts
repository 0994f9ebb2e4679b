// Insertables: parts of a translation, besides terms, that a key can insert.

import type { Span } from './span.js';

/** A number, date, sum or measure; or the name of a person. */
export type InsertableKind = 'quantity' | 'name';

/** A stretch of the source, and how the target language writes it, likeliest first. */
export type Insertable = Span & {
  readonly kind: InsertableKind;
  readonly texts: readonly [string, ...string[]];
};

/** Things to insert for a segment besides its terms. `words`: its nouns with what is joined to them, particles left out. */
export type SegmentInsertables = {
  readonly insertables: readonly Insertable[];
  readonly words: readonly Span[];
};
