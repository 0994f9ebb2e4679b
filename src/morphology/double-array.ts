// Prefix lookup: Aoe's double array, over code units that are renumbered by frequency.

import type { DoubleArray } from './dictionary.js';

/** A word's entries are `first … first + count - 1`; both are packed into the value of its trie node. */
export const packValue = (first: number, count: number): number => (first << 8) | count;
/** The first entry of a word, from the value of its trie node. */
export const firstOf = (value: number): number => value >> 8;
/** The number of entries of a word (at most 255), from the value of its trie node. */
export const countOf = (value: number): number => value & 0xff;

/**
 * The value of exactly `word`, or -1. (kernel/known-words.ts walks the array itself, to see every prefix on the way.)
 */
export const exactValue = ({ units, codes }: DoubleArray, word: string): number => {
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    const code = codes[word.charCodeAt(i)] as number;
    const base = units[2 * node] as number;
    if (code === 0 || base < 0 || units[2 * (base + code) + 1] !== node) return -1;
    node = base + code;
  }
  const base = units[2 * node] as number;
  if (base < 0) return ~base;
  return units[2 * base + 1] === node ? ~(units[2 * base] as number) : -1;
};
