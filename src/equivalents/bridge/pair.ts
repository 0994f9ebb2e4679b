// Entries of the bridge: a Japanese word and its sound, or its equivalent, in Korean.

/**
 * Why two words are a pair: read alike in Chinese characters (`reading`), a loan word of both languages (`loan`), plainly
 * another word (`table`), a Japanese place by its sound (`name`), or a word of grammar (`grammar`). What no pair covers is `left` as it stands.
 */
const pairKinds = ['reading', 'loan', 'table', 'name', 'grammar', 'left'] as const;
export type PairKind = (typeof pairKinds)[number];
/** Kinds of words in a path: a pair, a term of the termbase, or a number. */
export const wordKinds = [...pairKinds, 'term', 'number'] as const;
export type WordKind = (typeof wordKinds)[number];

/** A word of one side as a path of the lattice uses it. */
export type BridgeWord = {
  /** The span of the query. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly target: string;
  /** For Korean targets: the reading inside a word, before 두음법칙; else the target. */
  readonly inner: string;
  readonly kind: WordKind;
};

/** A way through the whole query, and what it costs: the lower, the likelier. */
export type BridgePath = { readonly words: readonly BridgeWord[]; readonly cost: number };
