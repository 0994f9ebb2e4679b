// Words added to a loaded dictionary: the terms of the glossary. Single words can be added or removed at any time.

import { arrayOf, type PackedArrays, textOf, unitsOf } from '../text/packed-arrays.js';
import { type EdgeArrays, EdgeTable } from './edge-table.js';

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

/** A lexicon in arrays. Its words are there with their surfaces only. */
export type LexiconArrays = {
  readonly edges: EdgeArrays;
  /** For each node: the newest word that ends there (-1: none). */
  readonly lastAt: Int32Array<ArrayBufferLike>;
  /** For each word: the next older one with the same surface (-1: none). */
  readonly older: Int32Array;
  /** The code units of all surfaces, and for each word where its surface begins; at the end, where the last one ends. */
  readonly surfaces: Uint16Array;
  readonly begins: Int32Array;
};

/** A lexicon that was packed, and what makes a word of a surface. */
export type PackedLexicon = {
  readonly arrays: LexiconArrays;
  readonly wordOf: (surface: string) => UserWord;
};

/**
 * A trie of user words; a surface may have several words.
 * @throws RangeError if a word is asked for by an unknown id
 */
export class UserLexicon {
  private readonly edges: EdgeTable;
  private readonly packed: PackedLexicon | undefined;
  /** Those of a packed lexicon are made when they are asked for. */
  private readonly words: (UserWord | undefined)[];
  private lastAt: LexiconArrays['lastAt'];
  private readonly older: number[];
  /**
   * For each word four numbers: left id, right id, cost, and whether they are known. Adjacent in memory, because they
   * are read at every occurrence of the word.
   */
  numbers: Int32Array;
  /** Code units with which some word starts; most positions of a text need no walk. */
  private readonly starts = new Uint8Array(65536);

  /** @param packed words that are there from the beginning; its arrays are used, not copied */
  constructor(packed?: PackedLexicon) {
    this.packed = packed;
    this.edges = new EdgeTable(packed?.arrays.edges);
    this.lastAt = packed?.arrays.lastAt ?? new Int32Array(1024).fill(-1);
    this.older = Array.from(packed?.arrays.older ?? []);
    this.words = new Array(this.older.length);
    this.numbers = new Int32Array(4 * Math.max(256, this.older.length));
    if (packed === undefined) return;
    const { surfaces, begins } = packed.arrays;
    for (let id = 0; id < this.older.length; id++) this.starts[surfaces[begins[id] as number] as number] = 1;
  }

  /** The lexicon as arrays, of which another one can be made. */
  get arrays(): LexiconArrays {
    const surfaces = Array.from(this.words, (_, id) => this.word(id).surface);
    const begins = new Int32Array(surfaces.length + 1);
    surfaces.forEach(({ length }, id) => {
      begins[id + 1] = (begins[id] as number) + length;
    });
    return {
      edges: this.edges.arrays,
      lastAt: this.lastAt,
      older: Int32Array.from(this.older),
      surfaces: unitsOf(surfaces.join('')),
      begins,
    };
  }

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
    const word = this.words[id] ?? this.unpack(id);
    if (word === undefined) throw new RangeError(`no user word ${id}`);
    this.words[id] = word;
    return word;
  }

  private unpack(id: number): UserWord | undefined {
    if (this.packed === undefined || id >= this.packed.arrays.older.length) return undefined;
    const { arrays, wordOf } = this.packed;
    return wordOf(textOf(arrays.surfaces.subarray(arrays.begins[id], arrays.begins[id + 1])));
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

/** The lexicon as named arrays; `lexiconFrom` reads them. */
export const lexiconArrays = (lexicon: UserLexicon): PackedArrays['arrays'] => {
  const { edges, lastAt, older, surfaces, begins } = lexicon.arrays;
  return {
    'lexicon.nodes': Int32Array.of(edges.nodes),
    'lexicon.parents': edges.parents,
    'lexicon.units': edges.units,
    'lexicon.children': edges.children,
    'lexicon.last': lastAt,
    'lexicon.older': older,
    'lexicon.surfaces': surfaces,
    'lexicon.begins': begins,
  };
};

/** Reads the arrays of `lexiconArrays`. @throws TypeError if one of them is missing */
export const lexiconFrom = (packed: PackedArrays): LexiconArrays => {
  const numbers = (name: string): Int32Array => arrayOf(packed, `lexicon.${name}`, Int32Array);
  const units = (name: string): Uint16Array => arrayOf(packed, `lexicon.${name}`, Uint16Array);
  return {
    edges: {
      nodes: numbers('nodes')[0] ?? 1,
      parents: numbers('parents'),
      units: units('units'),
      children: numbers('children'),
    },
    lastAt: numbers('last'),
    older: numbers('older'),
    surfaces: units('surfaces'),
    begins: numbers('begins'),
  };
};
