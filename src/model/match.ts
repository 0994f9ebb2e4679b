// An occurrence of a term in a segment.

import type { Concept, Term } from './concept.js';
import type { Span } from './span.js';

/** The reason why an occurrence was accepted, with remarks. */
export type Verdict =
  | 'exact'
  /**
   * Function words follow it: a particle or the plural 들; also inflected terms (取り組んだ, 추진했다), including
   * endings.
   */
  | 'particle'
  | 'compound'
  | 'spacing'
  | 'orthography'
  | 'script'
  | 'abbreviation'
  | 'ambiguous';

/** The term of a concept that a match refers to. */
export type TermRef = { readonly concept: Concept; readonly term: Term };

/**
 * Evidence for the first sense of a homograph: Hanja in brackets, a neighbour, a verb formed from it, a word of the
 * text, the country of the text, earlier use in the document; `usual` without evidence.
 */
export type GroundKind = 'hanja' | 'beside' | 'verb' | 'context' | 'country' | 'document' | 'usual';

/** The strongest evidence for the first sense, and its word. */
export type Ground = { readonly kind: GroundKind; readonly word: string };

/**
 * An occurrence of a term. The span is in the segment's text and excludes particles; for inflected terms it extends from
 * the stem through its endings (取り組んだ, 추진되는; but 推進し in 推進している, without auxiliary verbs). `senses`
 * lists all possible senses, likeliest first (several for homographs).
 */
export type Match = Span & {
  readonly verdict: Verdict;
  readonly surface: string;
  readonly senses: readonly [TermRef, ...TermRef[]];
  /** Whether a longer match contains it, under which it is shown. */
  readonly nested: boolean;
  /** Text attached without a space: particles after it, the rest of a compound before or after it. */
  readonly joined?: { readonly before?: string; readonly after?: string };
  /** For a homograph, the evidence for its first sense. */
  readonly ground?: Ground;
  /** Set if none of the senses was a name in use at the document's date. */
  readonly anachronism?: true;
};
