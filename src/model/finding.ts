// A finding: a fault that a check reports in a translation.

import type { Span } from './span.js';

/** `error`: wrong in all likelihood; `warning`: to be looked at; `hint`: a matter of style or consistency. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Values in the sentence of a finding. */
export type FactValues = Readonly<Record<string, string | number>>;

/**
 * One finding. `check` and `fact` name its sentence in every locale (`check.<check>.<fact>`); the spans are in the
 * segment's source and target text, the whole of it where nothing smaller is meant.
 */
export type Finding = {
  /** Zero-based place of the segment in its document. */
  readonly segment: number;
  readonly check: string;
  readonly fact: string;
  readonly severity: Severity;
  readonly values: FactValues;
  readonly source: Span;
  readonly target: Span;
  /** Text for the place of the target span, if there is one right answer. */
  readonly fix?: string;
  /** Set where a translator decided that the finding may stand. */
  readonly waived?: Decision;
};

/** Why a finding may stand, who said so, and when (ISO 8601, UTC). */
export type Decision = { readonly reason: string; readonly who: string; readonly at: string };

/**
 * A translator's decision about one finding of a segment. `claim` is what the finding says and the words it says it
 * of: when they change, the waiver no longer fits.
 */
export type Waiver = Decision & { readonly segment: number; readonly check: string; readonly claim: string };
