// A dictionary from its package, read but not yet compiled; both formats are converted to it.

import type { Lang } from '../../model/language.js';

/** An entry of the package, with the package's own connection ids. */
export type RawEntry = {
  readonly left: number;
  readonly right: number;
  readonly cost: number;
  readonly features: string;
  readonly spacePenalty: number;
};

/** A word with its entries in MeCab's order, which decides between equal costs. */
export type RawWord = { readonly surface: string; readonly entries: readonly RawEntry[] };

/** The common form of both dictionary formats. */
export type RawDictionary = {
  readonly lang: Lang;
  /** Words with a common prefix are adjacent. No surface occurs twice. */
  readonly words: Iterable<RawWord>;
  /** Unknown-word entries of each category, in the order of the categories' numbers. */
  readonly unknown: readonly (readonly RawEntry[])[];
  /** 65,536 packed properties; see character-classes.ts. */
  readonly characters: Uint32Array;
  /** Cost of right id `r` followed by left id `l`. */
  readonly connection: {
    readonly rights: number;
    readonly lefts: number;
    readonly cost: (right: number, left: number) => number;
  };
  /** Indexes of the feature columns that differ from word to word (base form, reading, parts). */
  readonly openColumns: readonly number[];
  /** The first feature columns of the entry whose connection ids a glossary noun gets, and the noun's features. */
  readonly noun: { readonly like: string; readonly features: string };
};
