// Finds the keys that begin at a position of a text, in one walk. Terms begin where words do, so walks from these positions
// read less than an automaton that reads every code unit, and need no failure links.

import { buildTrie, childCount, firstChild, leadingUnit, nodeSize, type Trie } from './build-trie.js';

/** Called with a key that spans `[start, end)`; `whole` is false if code units of the text were skipped on the way. */
export type FoundKey = (number: number, end: number, whole: boolean, start: number) => void;

/** A text to walk in. `skips` says of each unit whether keys may lack it. */
export type Walked = { readonly text: string; readonly skips?: Uint8Array | undefined };

/** A state of a walk: where it started in the text, a node, and in the last node how much of the rest of its key is matched. */
type Reached = {
  readonly from: number;
  readonly node: number;
  readonly done: number;
  readonly whole: boolean;
};

/** Children above this number are halved, fewer are gone through. */
const halved = 8;

/** Keys, numbered anew; equal ones have one number. An empty key is never met. */
export class KeyTrie {
  private readonly trie: Trie;
  /** The root's children by unit (0: none). */
  private readonly top = new Int32Array(0x10000);

  /** @param keys without U+0000 */
  constructor(keys: readonly string[]) {
    this.trie = buildTrie(keys);
    const { nodes } = this.trie;
    const first = nodes[firstChild] as number;
    for (let node = first; node < first + (nodes[childCount] as number); node++) {
      this.top[nodes[node * nodeSize + leadingUnit] as number] = node;
    }
  }

  /** How many different keys there are. */
  get size(): number {
    return this.trie.lows.length;
  }

  /** How many of the given keys share a number. */
  countOf(number: number): number {
    return (this.trie.highs[number] as number) - (this.trie.lows[number] as number);
  }

  /** The places, rising, at which the keys with a number were given. */
  placesOf(number: number): readonly number[] {
    const { order, lows, highs } = this.trie;
    return Array.from(order.subarray(lows[number], highs[number])).sort((a, b) => a - b);
  }

  /** Reports every key that begins at `start`; of two with the same end, the one that skips less comes later. */
  from(walked: Walked, start: number, found: FoundKey): void {
    const node = this.top[walked.text.charCodeAt(start)] as number;
    if (node !== 0) this.walk(walked, { from: start, node, done: 0, whole: true }, start + 1, found);
  }

  private walk({ text, skips }: Walked, reached: Reached, start: number, found: FoundKey): void {
    const { nodes, rests } = this.trie;
    const { from, whole } = reached;
    let { node, done } = reached;
    for (let at = start; ; at++) {
      if (skips !== undefined && skips[at] === 1) {
        this.walk({ text, skips }, { from, node, done, whole: false }, at + 1, found);
      }
      const place = node * nodeSize;
      const number = nodes[place] as number;
      const count = nodes[place + childCount] as number;
      if (number >= 0 && done + Math.min(count, 0) === 0) found(number, at, whole, from);
      if (at === text.length) return;
      const unit = text.charCodeAt(at);
      if (count < 0) {
        if (done === -count || rests[(nodes[place + firstChild] as number) + done] !== unit) return;
        done++;
      } else {
        node = this.child(nodes[place + firstChild] as number, count, unit);
        if (node === 0) return;
      }
    }
  }

  /** The child that a unit leads to, or 0. */
  private child(first: number, count: number, unit: number): number {
    const { nodes } = this.trie;
    let low = first;
    let high = first + count;
    while (high - low > halved) {
      const middle = (low + high) >> 1;
      if ((nodes[middle * nodeSize + leadingUnit] as number) <= unit) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (nodes[low * nodeSize + leadingUnit] === unit) return low;
    return 0;
  }
}
