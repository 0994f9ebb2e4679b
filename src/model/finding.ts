// A finding: a fault that a check reports in a translation.

import type { Span } from './span.js';

/** `error`: almost certainly wrong; `warning`: to be examined; `hint`: a matter of style or consistency. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Values in the sentence of a finding. */
export type FactValues = Readonly<Record<string, string | number>>;

/**
 * One finding. `check` and `fact` name its sentence in every locale (`check.<check>.<fact>`); the spans are in the
 * segment's source and target text, by default the whole text.
 */
export type Finding = {
  /** Zero-based ordinal of the segment in its document. */
  readonly segment: number;
  readonly check: string;
  readonly fact: string;
  readonly severity: Severity;
  readonly values: FactValues;
  readonly source: Span;
  readonly target: Span;
  /** Replacement for the target span, if there is exactly one correct one. */
  readonly fix?: string;
  /** Set if a translator waived the finding. */
  readonly waived?: Decision;
};

/** The reason of a waiver, its author, and its time (ISO 8601, UTC). */
export type Decision = { readonly reason: string; readonly who: string; readonly at: string };

/**
 * A translator's waiver of one finding of a segment. `claim` is the content of the finding and the words that it
 * concerns: if they change, the waiver no longer applies.
 */
export type Waiver = Decision & { readonly segment: number; readonly check: string; readonly claim: string };
