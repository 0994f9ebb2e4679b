// A form of a term in a text.

import type { Span } from '../model/span.js';
import type { Patterns } from './pattern.js';

/** A form of a term in a text, in units of the text. */
export type Hit = Span & {
  readonly patterns: Patterns;
  /** `own`: the one term that it stands for, as that is written; `inflected`: a form of a predicate. */
  readonly form: 'own' | 'other' | 'inflected';
  /** Whether its borders are those of morphemes, and not of parts of them. */
  readonly isExact: boolean;
  /** Whether it goes over a space into or out of the middle of a written word. */
  readonly isTorn?: boolean;
  /** Whether a written word of Korean begins where it does. */
  readonly isOpening?: boolean;
};
