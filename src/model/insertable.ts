// Insertables: parts of a translation, besides terms, that a key can insert.

import type { Span } from './span.js';

/** A number, date, sum or measure; or the name of a person. */
export type InsertableKind = 'quantity' | 'name';

/** A span of the source, and its forms in the target language, likeliest first. */
export type Insertable = Span & {
  readonly kind: InsertableKind;
  readonly texts: readonly [string, ...string[]];
};

/** Insertables of a segment other than terms. `words`: its nouns with attached parts, without particles. */
export type SegmentInsertables = {
  readonly insertables: readonly Insertable[];
  readonly words: readonly Span[];
};
