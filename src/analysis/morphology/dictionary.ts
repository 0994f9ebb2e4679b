// The immutable bundle that an analyser reads: everything in typed arrays, shared by all tokenizers.

import type { Lang } from '../../model/language.js';

/** Words of the lexicon: a trie over UTF-16 code units. See double-array.ts for how it is walked. */
export type DoubleArray = {
  /** Interleaved: `[2i]` is base (or, when negative, `~value`), `[2i + 1]` is the parent's index (-1: free). */
  readonly units: Int32Array;
  /** 65,536 entries: dense code of each code unit, 0 for those that no word contains. */
  readonly codes: Uint16Array;
};

/** Lexicon entries, known words first, then the unknown-word templates. All arrays have the same length. */
export type Entries = {
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly cost: Int16Array;
  /** Byte offset of the entry's feature string in `features`. */
  readonly feature: Uint32Array;
  /** Added when spaces stand before the word (mecab-ko's `left-space-penalty-factor`); empty where there is none. */
  readonly spacePenalty: Int16Array;
};

/** Cost of a word with right id `r` being followed by one with left id `l`: `costs[l * width + r]`. */
export type ConnectionCosts = {
  readonly costs: Int16Array;
  readonly width: number;
  /** Ids of the beginning and the end of a sentence. */
  readonly boundary: { readonly left: number; readonly right: number };
};

/** A compiled dictionary. */
export type Dictionary = {
  readonly lang: Lang;
  readonly trie: DoubleArray;
  readonly entries: Entries;
  /** How many of the entries are known words. */
  readonly knownEntries: number;
  readonly connection: ConnectionCosts;
  /** 65,536 packed character properties; see character-classes.ts. */
  readonly characters: Uint32Array;
  /** Entries of the unknown-word templates: those of category `c` are `unknown[c] … unknown[c + 1] - 1`. */
  readonly unknown: Int32Array;
  /** NUL-terminated UTF-8 strings; U+0001 stands for the surface. */
  readonly features: Uint8Array;
  /** Connection ids and features with which a noun of the termbase enters the lattice. */
  readonly noun: { readonly left: number; readonly right: number; readonly features: string };
};
