// An occurrence of a form of a term in a text.

import type { Span } from '../model/span.js';
import type { Patterns } from './pattern.js';

/** A form of a term with its span in the text. */
export type Hit = Span & {
  readonly patterns: Patterns;
  /** `own`: the literal form of the only term that it represents; `inflected`: a form of a predicate. */
  readonly form: 'own' | 'other' | 'inflected';
  /** Whether its ends are boundaries of morphemes, not only of their parts. */
  readonly isExact: boolean;
  /** Whether it crosses a space and starts or ends inside a written word. */
  readonly splitsWord?: boolean;
  /** Whether it starts at the start of a Korean word between spaces. */
  readonly isOpening?: boolean;
};
