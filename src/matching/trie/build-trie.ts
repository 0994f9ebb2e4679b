// Builds the nodes of a trie from sorted keys, level by level.

import { sortKeys, unitOf } from './sort-keys.js';

// A node has four numbers in one cache line: the number of the key that ends there (-1: none), its first child, the
// number of consecutive children, and the code unit that leads to it. A node with one key below it ends the trie: its
// second number is then the offset of the rest of that key, and its third the negative length of the rest.
export const nodeSize = 4;
export const firstChild = 1;
export const childCount = 2;
export const leadingUnit = 3;

/** A trie in typed arrays. Node 0 is the root. */
export type Trie = {
  readonly nodes: Int32Array;
  /** The code units of the keys, a 0 behind each. */
  readonly rests: Uint16Array;
  /** Index of the first code unit of each key. */
  readonly offsets: Int32Array;
  /** Indexes of the given keys, sorted by key. */
  readonly order: Int32Array;
  /** For each number, the range in `order` of the keys that share it. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
};

const enlarged = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const made = new Int32Array(2 * old.length);
  made.set(old);
  return made;
};

const atFirst = 4096;

/** The nodes during construction, each with the range of sorted keys below it. */
class Levels {
  nodes = new Int32Array(atFirst * nodeSize);
  lows = new Int32Array(atFirst);
  highs = new Int32Array(atFirst);
  made = 0;
  private depth = 0;
  private levelEnd = 1;

  make(low: number, high: number, unit: number): void {
    if (this.made === this.lows.length) {
      this.nodes = enlarged(this.nodes);
      this.lows = enlarged(this.lows);
      this.highs = enlarged(this.highs);
    }
    this.lows[this.made] = low;
    this.highs[this.made] = high;
    this.nodes[this.made * nodeSize + leadingUnit] = unit;
    this.made++;
  }

  /** The depth of a node; call it for increasing nodes. */
  depthOf(at: number): number {
    if (at === this.levelEnd) {
      this.depth++;
      this.levelEnd = this.made;
    }
    return this.depth;
  }

  put(at: number, number: number, first: number, count: number): void {
    const place = at * nodeSize;
    this.nodes[place] = number;
    this.nodes[place + firstChild] = first;
    this.nodes[place + childCount] = count;
  }
}

/** Builds a trie. Equal keys have one number; empty ones have none. @param keys without U+0000 */
export const buildTrie = (keys: readonly string[]): Trie => {
  const sorted = sortKeys(keys);
  const { units, offsets, order } = sorted;
  const lows: number[] = [];
  const highs: number[] = [];
  const number = (low: number, high: number): number => {
    lows.push(low);
    return highs.push(high) - 1;
  };
  const levels = new Levels();
  levels.make(0, keys.length, 0);
  for (let at = 0; at < levels.made; at++) {
    const depth = levels.depthOf(at);
    const low = levels.lows[at] as number;
    const high = levels.highs[at] as number;
    const unitAt = (place: number): number => unitOf(sorted, order[place] as number, depth);
    let from = low;
    while (from < high && unitAt(from) === 0) from++;
    if (at > 0 && high - low === 1 && from === low) {
      const key = order[low] as number;
      const rest = (offsets[key] as number) + depth;
      levels.put(at, number(low, high), rest, depth - (keys[key] as string).length);
      continue;
    }
    const first = levels.made;
    const own = at > 0 && from > low ? number(low, from) : -1;
    while (from < high) {
      const unit = unitAt(from);
      let to = from + 1;
      while (to < high && unitAt(to) === unit) to++;
      levels.make(from, to, unit);
      from = to;
    }
    levels.put(at, own, first, levels.made - first);
  }
  return {
    nodes: levels.nodes.slice(0, levels.made * nodeSize),
    rests: units,
    offsets,
    order,
    lows: Int32Array.from(lows),
    highs: Int32Array.from(highs),
  };
};
