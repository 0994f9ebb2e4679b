// Words added to a loaded dictionary: the terms of the glossary. Single words can be added or removed at any time.

import { EdgeTable } from './edge-table.js';

/** A user word with its data for the lattice. */
export type UserWord = {
  readonly surface: string;
  readonly left: number;
  readonly right: number;
  readonly cost: number;
  /** Feature string; U+0001 represents the surface. */
  readonly features: string;
  /** False keeps the word out of the lattice. Read when it first occurs in a text, so it may be computed then. */
  readonly usable?: boolean;
};

const root = 0;

const unasked = 0;
const usable = 1;
const unusable = 2;

/**
 * A trie of user words; a surface may have several words.
 * @throws RangeError if a word is asked for by an unknown id
 */
export class UserLexicon {
  private readonly edges = new EdgeTable();
  private readonly words: UserWord[] = [];
  /** For each node: the newest word that ends there (-1: none). */
  private lastAt = new Int32Array(1024).fill(-1);
  /** For each word: the next older one with the same surface (-1: none). */
  private readonly older: number[] = [];
  /**
   * For each word four numbers: left id, right id, cost, and whether they are known. Adjacent in memory, because they
   * are read at every occurrence of the word.
   */
  numbers = new Int32Array(4 * 256);
  /** Code units with which some word starts; most positions of a text need no walk. */
  private readonly starts = new Uint8Array(65536);

  /** Number of words ever added; the lattice's numbers of user words are below it. */
  get size(): number {
    return this.words.length;
  }

  /** Adds a word; ignores an empty surface. */
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

  /** Removes every word with a surface; the nodes stay for a later addition. */
  remove(surface: string): void {
    let node = root;
    for (let i = 0; i < surface.length; i++) {
      node = this.edges.follow(node, surface.charCodeAt(i), false);
      if (node < 0) return;
    }
    if (node < this.lastAt.length) this.lastAt[node] = -1;
  }

  /** The word with a number from `prefixes`. */
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

  /** Calls `found(id, end)` for each word at `start` of `text`, shorter ones first. */
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
