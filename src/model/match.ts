// An occurrence of a term in a segment.

import type { Concept, Term } from './concept.js';
import type { Span } from './span.js';

/** Why an occurrence was accepted, and what to know of it. */
export type Verdict =
  | 'exact'
  /** Grammar goes on after it: a particle or the plural 들; and inflected terms (取り組んだ, 추진했다), endings included. */
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
 * Grounds for the first sense of a homograph: the hanja in brackets, a neighbour, the verb it makes, a word of the text,
 * the country of the text, what the document used before; `usual` where nothing does.
 */
export type GroundKind = 'hanja' | 'beside' | 'verb' | 'context' | 'country' | 'document' | 'usual';

/** The strongest ground for the first sense, and the word that is it. */
export type Ground = { readonly kind: GroundKind; readonly word: string };

/**
 * An occurrence of a term. The span is in the segment's text and excludes particles; of inflected terms it goes from
 * the stem through its endings (取り組んだ, 추진되는; but 推進し in 推進している: helper verbs are not part of it).
 * `senses` lists everything the stretch may stand for, likeliest first (more than one: homographs).
 */
export type Match = Span & {
  readonly verdict: Verdict;
  readonly surface: string;
  readonly senses: readonly [TermRef, ...TermRef[]];
  /** Whether a longer match covers it: shown under that one only. */
  readonly nested: boolean;
  /** Text joined to it without a space: particles after it, the rest of a compound before or after it. */
  readonly joined?: { readonly before?: string; readonly after?: string };
  /** Of a homograph, why its first sense comes first. */
  readonly ground?: Ground;
  /** Set where none of the senses was a name in use at the document's date. */
  readonly anachronism?: true;
};
