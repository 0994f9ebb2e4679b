// Builds the double array from words in prefix order.

import type { DoubleArray } from '../dictionary.js';

// Families of at least this size share one search start, and the search skips ahead after this number of slots: more
// attempts would shrink the array by less than a hundredth.
const largestFamily = 16;
const maxTries = 10_000;

/** Slots of the array during construction; the free ones form an ascending list. */
class Slots {
  units = new Int32Array(0);
  /** Slots from this number on were never used. */
  used = 1;
  private next = new Int32Array(0);
  private previous = new Int32Array(0);
  private firstFree = 0;
  private lastFree = -1;
  /** Search start for a family of 1, 2, 3 … codes: before it, free slots are too scattered. */
  private readonly roomy = new Int32Array(largestFamily);

  constructor() {
    this.reserve(1 << 16);
    this.take(0, 0);
  }

  /** Allocates a slot for a child of `parent`. */
  take(slot: number, parent: number): void {
    this.reserve(slot + 1);
    const next = this.next[slot] as number;
    const previous = this.previous[slot] as number;
    if (slot === this.firstFree) this.firstFree = next;
    else this.next[previous] = next;
    if (slot === this.lastFree) this.lastFree = previous;
    else this.previous[next] = previous;
    for (let i = 0; i < largestFamily; i++) if (this.roomy[i] === slot) this.roomy[i] = next;
    this.units[2 * slot + 1] = parent;
    this.used = Math.max(this.used, slot + 1);
  }

  /** A base for which all `codes` (ascending) fall on free slots. */
  findBase(codes: readonly number[]): number {
    const first = codes[0] ?? 0;
    const size = Math.min(codes.length, largestFamily) - 1;
    let tries = 0;
    let slot = this.roomy[size] as number;
    for (; slot < this.units.length / 2; slot = this.next[slot] as number) {
      const base = slot - first;
      if (base > 0 && codes.every((code) => this.isFree(base + code))) return base;
      if (++tries > maxTries) this.roomy[size] = this.next[slot] as number;
    }
    return Math.max(1, this.used);
  }

  /** The array, truncated so that no walk can leave it. `codes` is the number of distinct codes. */
  finish(codes: number): Int32Array {
    const units = new Int32Array(2 * (this.used + codes + 1)).fill(-1);
    units.set(this.units.subarray(0, 2 * this.used));
    return units;
  }

  private isFree(slot: number): boolean {
    return 2 * slot >= this.units.length || this.units[2 * slot + 1] === -1;
  }

  private reserve(slots: number): void {
    const size = this.units.length / 2;
    if (slots <= size) return;
    const grown = Math.max(slots, 2 * size);
    const units = new Int32Array(2 * grown).fill(-1);
    const next = Int32Array.from({ length: grown }, (_, i) => i + 1);
    const previous = Int32Array.from({ length: grown }, (_, i) => i - 1);
    units.set(this.units);
    next.set(this.next);
    previous.set(this.previous);
    if (this.lastFree >= 0) {
      next[this.lastFree] = size;
      previous[size] = this.lastFree;
    } else this.firstFree = size;
    this.lastFree = grown - 1;
    this.units = units;
    this.next = next;
    this.previous = previous;
  }
}

/** Numbers code units from 1 by descending frequency, so that children are close together. */
const numberCodes = (words: readonly string[]): { codes: Uint16Array; count: number } => {
  const frequency = new Uint32Array(65536);
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      frequency[unit] = (frequency[unit] as number) + 1;
    }
  }
  const order = Array.from(frequency.keys())
    .filter((unit) => frequency[unit] !== 0)
    .sort((a, b) => (frequency[b] as number) - (frequency[a] as number));
  const codes = new Uint16Array(65536);
  order.forEach((unit, i) => {
    codes[unit] = i + 1;
  });
  return { codes, count: order.length };
};

/** A node to place: the words from `low` up to but not including `high` share a prefix and belong to slot `node`. */
type Family = { readonly node: number; readonly low: number; readonly high: number };
type Child = { readonly code: number; readonly low: number; readonly high: number };

/** Groups a family's words by their next code unit; `own` is the word that ends here (-1: none). */
const divide = (words: readonly string[], codes: Uint16Array, family: Family, depth: number) => {
  const children: Child[] = [];
  let own = -1;
  for (let i = family.low; i < family.high; ) {
    const word = words[i] as string;
    if (word.length === depth) {
      own = i++;
      continue;
    }
    const unit = word.charCodeAt(depth);
    const low = i;
    while (i < family.high && (words[i] as string).charCodeAt(depth) === unit) i++;
    children.push({ code: codes[unit] as number, low, high: i });
  }
  return { own, children: children.sort((a, b) => a.code - b.code) };
};

/**
 * Builds the trie.
 * @param words distinct, not empty; words with a common prefix are adjacent
 * @param values one for each word, 0 or more
 * @param progress receives the share of words done, 0 to 1
 */
export const buildDoubleArray = (
  words: readonly string[],
  values: ArrayLike<number>,
  progress: (share: number) => void = () => {},
): DoubleArray => {
  const { codes, count } = numberCodes(words);
  const slots = new Slots();
  let done = 0;
  // Breadth first: the large families near the root are placed while there is room, the small ones fill the gaps.
  let level: Family[] = [{ node: 0, low: 0, high: words.length }];
  for (let depth = 0; level.length > 0; depth++) {
    const below: Family[] = [];
    for (const family of level) {
      const { own, children } = divide(words, codes, family, depth);
      const value = own < 0 ? -1 : (values[own] as number);
      if (own >= 0 && ++done % 65536 === 0) progress(done / words.length);
      if (children.length === 0) {
        slots.units[2 * family.node] = ~value;
        continue;
      }
      const wanted = children.map((child) => child.code);
      if (own >= 0) wanted.unshift(0);
      const base = slots.findBase(wanted);
      for (const code of wanted) slots.take(base + code, family.node);
      slots.units[2 * family.node] = base;
      if (own >= 0) slots.units[2 * base] = ~value;
      for (const { code, low, high } of children) below.push({ node: base + code, low, high });
    }
    level = below;
  }
  return { units: slots.finish(count), codes };
};
