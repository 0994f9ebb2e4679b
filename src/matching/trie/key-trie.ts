// Finds the keys that begin at a position of a text in one walk. Terms begin where words do, so walks from these
// positions read less than an automaton that reads every code unit, and need no failure links.

import { buildTrie, childCount, firstChild, leadingUnit, nodeSize, type Trie } from './build-trie.js';

/** Receives a key with the span `[start, end)`; `whole` is false if the walk skipped code units of the text. */
export type FoundKey = (number: number, end: number, whole: boolean, start: number) => void;

/** A text to walk. `skips` tells for each code unit whether keys may lack it. */
export type Walked = { readonly text: string; readonly skips?: Uint8Array | undefined };

/** More children than this are searched by bisection, fewer linearly. */
const halved = 8;

/** Keys with new numbers; equal ones have one number. An empty key never matches. */
export class KeyTrie {
  private readonly trie: Trie;
  /** The root's children by code unit (0: none). */
  private readonly top = new Int32Array(0x10000);

  /** @param source keys without U+0000, or the trie that was built of them */
  constructor(source: readonly string[] | Trie) {
    this.trie = 'nodes' in source ? source : buildTrie(source);
    const { nodes } = this.trie;
    const first = nodes[firstChild] as number;
    for (let node = first; node < first + (nodes[childCount] as number); node++) {
      this.top[nodes[node * nodeSize + leadingUnit] as number] = node;
    }
  }

  /** Number of distinct keys. */
  get size(): number {
    return this.trie.lows.length;
  }

  /** Whether a key begins with a code unit. */
  opens(unit: number): boolean {
    return this.top[unit] !== 0;
  }

  /** The arrays of the trie, of which another `KeyTrie` can be made. */
  get arrays(): Trie {
    return this.trie;
  }

  /** The key with a number. */
  keyOf(number: number): string {
    const { rests, offsets, order, lows } = this.trie;
    const start = offsets[order[lows[number] ?? 0] ?? 0] ?? 0;
    return String.fromCharCode(...rests.subarray(start, rests.indexOf(0, start)));
  }

  /** Number of given keys that share a number. */
  countOf(number: number): number {
    return (this.trie.highs[number] as number) - (this.trie.lows[number] as number);
  }

  /** The ascending indexes of the given keys with a number. */
  placesOf(number: number): readonly number[] {
    const { order, lows, highs } = this.trie;
    return Array.from(order.subarray(lows[number], highs[number])).sort((a, b) => a - b);
  }

  /** The number of a key, if it was given. */
  numberOf(key: string): number | undefined {
    let found: number | undefined;
    this.from({ text: key }, 0, (number, end) => {
      if (end === key.length) found = number;
    });
    return found;
  }

  /** Reports every key that begins at `start`; of two with the same end, the one that skips less comes later. */
  from(walked: Walked, start: number, found: FoundKey): void {
    const node = this.top[walked.text.charCodeAt(start)] as number;
    if (node !== 0) this.walk(walked, start, start + 1, node, 0, true, found);
  }

  /**
   * Continues a walk that began at `start` from the position `next`. Its state is in parameters, because a walk for each
   * position of a text would create an object each.
   * @param matched in a last node, how much of the rest of its key is matched
   */
  private walk(
    walked: Walked,
    start: number,
    next: number,
    reached: number,
    matched: number,
    whole: boolean,
    found: FoundKey,
  ): void {
    const { nodes, rests } = this.trie;
    const { text, skips } = walked;
    let node = reached;
    let done = matched;
    for (let at = next; ; at++) {
      if (skips !== undefined && skips[at] === 1) this.walk(walked, start, at + 1, node, done, false, found);
      const place = node * nodeSize;
      const number = nodes[place] as number;
      const count = nodes[place + childCount] as number;
      if (number >= 0 && done + Math.min(count, 0) === 0) found(number, at, whole, start);
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

  /** The child for a code unit, or 0. */
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
