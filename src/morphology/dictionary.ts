// The immutable dictionary that an analyser reads: typed arrays, shared by all tokenizers.

import type { Lang } from '../model/language.js';
import type { StringPool } from './string-pool.js';

/** Words of the lexicon: a trie over UTF-16 code units. See double-array.ts for the walk. */
export type DoubleArray = {
  /** Interleaved: `[2i]` is the base (or, if negative, `~value`), `[2i + 1]` the parent's index (-1: free). */
  readonly units: Int32Array;
  /** 65,536 entries: the dense code of each code unit, 0 for those that no word contains. */
  readonly codes: Uint16Array;
};

/**
 * Lexicon entries: known words first, then the unknown-word templates. The numbers of an entry are adjacent, so that
 * reading them costs one memory access.
 */
export type Entries = {
  /** Four numbers for each entry: see `leftIdOf` and its neighbours below. */
  readonly numbers: Int16Array;
  /** Number of known words among the entries. */
  readonly known: number;
};

/** Feature strings in two parts; see features.ts. Both arrays have an item for each entry. */
export type FeatureTable = {
  /** The columns that many words share, with marks in place of the others. */
  readonly heads: readonly string[];
  readonly head: Uint16Array;
  /** Byte offset in `pool` of the columns that few words share. */
  readonly tail: Uint32Array;
  readonly pool: StringPool;
};

/** Cost of a word with right id `r` followed by one with left id `l`: `costs[l * width + r]`. */
export type ConnectionCosts = {
  readonly costs: Int16Array;
  readonly width: number;
  /** Ids of the start and the end of a sentence. */
  readonly boundary: { readonly left: number; readonly right: number };
};

/** A compiled dictionary. */
export type Dictionary = {
  readonly lang: Lang;
  /** The memory of the arrays, if it is the kernel's. */
  readonly memory?: WebAssembly.Memory | undefined;
  readonly trie: DoubleArray;
  readonly entries: Entries;
  readonly connection: ConnectionCosts;
  /** 65,536 packed character properties; see character-classes.ts. */
  readonly characters: Uint32Array;
  /** Entries of the unknown-word templates: those of category `c` are `unknown[c] … unknown[c + 1] - 1`. */
  readonly unknown: Int32Array;
  readonly features: FeatureTable;
  /** Connection ids and features of a glossary noun in the lattice. */
  readonly noun: { readonly left: number; readonly right: number; readonly features: string };
};

/** Number of entries of a dictionary; user words are numbered from here on. */
export const entryCount = ({ entries }: Dictionary): number => entries.numbers.length >> 2;

/**
 * Index of an entry's numbers in `Entries.numbers`: left id, right id, cost, and mecab-ko's `left-space-penalty-factor`,
 * which is added to the cost of a word behind a space (kernel/dictionary.ts).
 */
export const leftIdOf = (entry: number): number => 4 * entry;
/** Index of the right context id of an entry in `entries.numbers`. */
export const rightIdOf = (entry: number): number => 4 * entry + 1;
/** Index of the word cost of an entry in `entries.numbers`. */
export const costOf = (entry: number): number => 4 * entry + 2;
