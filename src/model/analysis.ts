// A segment's morphemes, for matching and extraction.

import type { Lang } from './language.js';
import type { Span } from './span.js';
import type { TokenOrigin, WordClass } from './token.js';

/** A morpheme with its word class. */
export type Morpheme = Span & {
  readonly surface: string;
  readonly wordClass: WordClass;
  readonly origin: TokenOrigin;
  /** Offsets in the text, inside the morpheme, at which its parts meet. */
  readonly inner: readonly number[];
  /** For predicates, the dictionary form: 取り組む, 나누다; 하다 for a suffix that makes verbs of nouns. */
  readonly base?: string | undefined;
  /** Set if the dictionary marks it as a name of a person, or as part of one. */
  readonly person?: true | undefined;
  /** Set if the dictionary marks it as the name of a place, or as part of one. */
  readonly place?: true | undefined;
};

/**
 * A better segmentation of some compounds: 중지|방안 where the morphemes are 중|지방|안. Ascending offsets in the text.
 */
export type SecondOpinion = {
  /** Boundaries between morphemes that the better segmentation lacks. */
  readonly doubtful: readonly number[];
  /** Offsets inside morphemes at which the better segmentation has a boundary. */
  readonly possible: readonly number[];
  /** Boundaries between morphemes at which a word may end but none begins: 원장 is no word of 대학원장. */
  readonly unopened: readonly number[];
};

/** An analysed text: its morphemes in order, without the spaces between them. */
export type Analysis = {
  readonly lang: Lang;
  readonly text: string;
  readonly morphemes: readonly Morpheme[];
  /** Spans whose segmentation may be wrong; missing if there is no doubt. */
  readonly secondOpinion?: SecondOpinion;
};
