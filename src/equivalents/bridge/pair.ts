// Entries of the bridge: a Japanese word and its Korean reading or equivalent.

/**
 * Why two words are a pair: equal Chinese characters (`reading`), a loanword of both languages (`loan`), a different
 * word (`table`), a Japanese place by its sound (`name`), or a word of grammar (`grammar`). Text without a pair is
 * `left` unchanged.
 */
const pairKinds = ['reading', 'loan', 'table', 'name', 'grammar', 'left'] as const;
export type PairKind = (typeof pairKinds)[number];
/** Kinds of words in a path: a pair, a term of the glossary, or a number. */
export const wordKinds = [...pairKinds, 'term', 'number'] as const;
export type WordKind = (typeof wordKinds)[number];

/** A word of a path of the lattice. */
export type BridgeWord = {
  /** The words of the query that it covers. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly target: string;
  /** For Korean targets: the reading inside a word, before 두음법칙; else the target. */
  readonly inner: string;
  readonly kind: WordKind;
};

/** A path through the whole query, and its cost: the lower, the likelier. */
export type BridgePath = { readonly words: readonly BridgeWord[]; readonly cost: number };
