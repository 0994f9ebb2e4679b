// An occurrence of a term in a segment.

import type { Concept, Term } from './concept.js';
import type { Span } from './span.js';

/** Why an occurrence was accepted, and what to know of it. */
export type Verdict =
  | 'exact'
  | 'particle'
  | 'compound'
  | 'spacing'
  | 'orthography'
  | 'script'
  | 'abbreviation'
  | 'ambiguous';

/** What a match refers to: a term of a concept. */
export type TermRef = { readonly concept: Concept; readonly term: Term };

/**
 * An occurrence of a term. The span is in the segment's text and excludes particles.
 * `readings` lists everything the stretch may stand for, likeliest first (more than one: homographs).
 */
export type Match = Span & {
  readonly verdict: Verdict;
  readonly surface: string;
  readonly readings: readonly [TermRef, ...TermRef[]];
  /** Whether a longer match covers it: shown under that one only. */
  readonly nested: boolean;
};
