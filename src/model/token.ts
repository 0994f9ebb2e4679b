// A morpheme of the analyser.

import type { Span } from './span.js';

/** Origin of a token: the system dictionary, the unknown-word rules, or the glossary. */
export type TokenOrigin = 'known' | 'unknown' | 'term';

/** A morpheme in a line or segment; the span excludes the spaces before it. */
export type Token = Span & {
  readonly surface: string;
  /** First feature column: `NNG`, `JKB`, `VV+ETM` (mecab-ko-dic); `名詞`, `助詞` (IPADIC). */
  readonly pos: string;
  /** All feature columns of the dictionary in its own order. Decoded on demand. */
  readonly features: readonly string[];
  readonly origin: TokenOrigin;
};

/** Properties of a token that matching and extraction need, for any dictionary. */
export type WordClass =
  | 'noun'
  | 'bound'
  | 'prefix'
  | 'suffix'
  | 'number'
  | 'counter'
  | 'particle'
  | 'ending'
  | 'predicate'
  | 'modifier'
  | 'symbol'
  | 'other';
