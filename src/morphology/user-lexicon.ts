// Words added to a loaded dictionary: the terms of the termbase. One can come or go at any time.

import { EdgeTable } from './edge-table.js';

/** A word of the user's, as the lattice needs it. */
export type UserWord = {
  readonly surface: string;
  readonly left: number;
  readonly right: number;
  readonly cost: number;
  /** Feature string; U+0001 stands for the surface. */
  readonly features: string;
  /** False keeps the word out of the lattice; asked when it first occurs in a text, so it may be worked out then. */
  readonly usable?: boolean;
};

const root = 0;

const unasked = 0;
const usable = 1;
const unusable = 2;

/** A trie of user words, with several words a surface. */
export class UserLexicon {
  private readonly edges = new EdgeTable();
  private readonly words: UserWord[] = [];
  /** Of each node: the newest word that ends there (-1: none). */
  private lastAt = new Int32Array(1024).fill(-1);
  /** Of each word: the next older one of the same surface (-1: none). */
  private readonly older: number[] = [];
  /**
   * Of each word four numbers: left id, right id, cost, and whether they are known. They are asked for at every place where
   * the word stands, so they lie together.
   */
  numbers = new Int32Array(4 * 256);
  /** Code units with which some word starts: spares most positions of a text the walk. */
  private readonly starts = new Uint8Array(65536);

  /** Number of words ever added; the lattice's numbers of user words lie below it. */
  get size(): number {
    return this.words.length;
  }

  /** Adds a word; the empty surface is ignored. */
  add(word: UserWord): void {
    const { surface } = word;
    if (surface === '') return;
    let node = root;
    for (let i = 0; i < surface.length; i++) node = this.edges.follow(node, surface.charCodeAt(i), true);
    if (node >= this.lastAt.length) {
      const grown = new Int32Array(2 * this.edges.nodes).fill(-1);
      grown.set(this.lastAt);
      this.lastAt = grown;
    }
    this.starts[surface.charCodeAt(0)] = 1;
    this.older.push(this.lastAt[node] as number);
    this.lastAt[node] = this.words.push(word) - 1;
    if (4 * this.words.length > this.numbers.length) {
      const grown = new Int32Array(2 * this.numbers.length);
      grown.set(this.numbers);
      this.numbers = grown;
    }
  }

  /** Removes every word of a surface; the nodes stay for its return. */
  remove(surface: string): void {
    let node = root;
    for (let i = 0; i < surface.length; i++) {
      node = this.edges.follow(node, surface.charCodeAt(i), false);
      if (node < 0) return;
    }
    if (node < this.lastAt.length) this.lastAt[node] = -1;
  }

  /** The word with a number that `prefixes` gave. */
  word(id: number): UserWord {
    const word = this.words[id];
    if (word === undefined) throw new RangeError(`no user word ${id}`);
    return word;
  }

  /** Whether any word starts with this code unit. */
  mayStart(unit: number): boolean {
    return this.starts[unit] === 1;
  }

  /** Whether a word takes part in the lattice; if so, its numbers are known from then on. */
  private isUsable(id: number): boolean {
    const state = this.numbers[4 * id + 3] as number;
    return state === unasked ? this.settle(id) : state === usable;
  }

  private settle(id: number): boolean {
    const word = this.word(id);
    const takesPart = word.usable !== false;
    this.numbers[4 * id + 3] = takesPart ? usable : unusable;
    if (takesPart) this.numbers.set([word.left, word.right, word.cost], 4 * id);
    return takesPart;
  }

  /** Calls `found(id, end)` for each word that stands in `text` at `start`, shorter ones first. */
  prefixes(text: string, start: number, found: (id: number, end: number) => void): void {
    let node = root;
    for (let i = start; i < text.length; i++) {
      node = this.edges.follow(node, text.charCodeAt(i), false);
      if (node < 0) return;
      let id = node < this.lastAt.length ? (this.lastAt[node] as number) : -1;
      for (; id >= 0; id = this.older[id] as number) if (this.isUsable(id)) found(id, i + 1);
    }
  }
}
