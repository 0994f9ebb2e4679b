// Words added to a loaded dictionary: the terms of the termbase. One can come or go at any time.

/** A word of the user's, as the lattice needs it. */
export type UserWord = {
  readonly surface: string;
  readonly left: number;
  readonly right: number;
  readonly cost: number;
  /** Feature string; U+0001 stands for the surface. */
  readonly features: string;
};

// A trie edge as one number: node (up to 2^31) and code unit.
const edge = (node: number, unit: number): number => node * 65536 + unit;

/** A trie of user words, with several words a surface. */
export class UserLexicon {
  private readonly edges = new Map<number, number>();
  private readonly ends = new Map<number, number[]>();
  private readonly words: UserWord[] = [];
  private nodes = 1;
  /** Code units with which some word starts: spares most positions of a text the map. */
  private readonly starts = new Uint8Array(65536);

  /** Number of words ever added; the lattice's ids of user words lie below it. */
  get size(): number {
    return this.words.length;
  }

  /** Adds a word; the empty surface is ignored. */
  add(word: UserWord): void {
    if (word.surface === '') return;
    let node = 0;
    for (let i = 0; i < word.surface.length; i++) {
      const key = edge(node, word.surface.charCodeAt(i));
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.nodes++;
        this.edges.set(key, next);
      }
      node = next;
    }
    this.starts[word.surface.charCodeAt(0)] = 1;
    const id = this.words.push(word) - 1;
    const ids = this.ends.get(node);
    if (ids === undefined) this.ends.set(node, [id]);
    else ids.push(id);
  }

  /** Removes every word of a surface; the nodes stay for its return. */
  remove(surface: string): void {
    let node = 0;
    for (let i = 0; i < surface.length; i++) {
      const next = this.edges.get(edge(node, surface.charCodeAt(i)));
      if (next === undefined) return;
      node = next;
    }
    this.ends.delete(node);
  }

  /** The word with an id that `prefixes` gave. */
  word(id: number): UserWord {
    const word = this.words[id];
    if (word === undefined) throw new RangeError(`no user word ${id}`);
    return word;
  }

  /** Whether any word starts with this code unit. */
  mayStart(unit: number): boolean {
    return this.starts[unit] === 1;
  }

  /** Calls `found(id, end)` for each word that stands in `text` at `start`, shorter ones first. */
  prefixes(text: string, start: number, limit: number, found: (id: number, end: number) => void): void {
    let node: number | undefined = 0;
    for (let i = start; i < limit; i++) {
      node = this.edges.get(edge(node, text.charCodeAt(i)));
      if (node === undefined) return;
      const ids = this.ends.get(node);
      if (ids !== undefined) for (const id of ids) found(id, i + 1);
    }
  }
}
