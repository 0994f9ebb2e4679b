// All occurrences of all patterns in one pass over the text (Aho and Corasick, 1975), in typed arrays.

/** Hash of a trie edge; the multiplier is Knuth's, for spread. */
const slotOf = (node: number, unit: number, mask: number): number =>
  (Math.imul(node ^ (unit << 15), 0x9e3779b1) >>> 7) & mask;

// An edge in the table: its node, its unit, the child; the fourth place keeps an edge within one line of the cache.
const edge = 4;
const firstSize = 1024;

/** A trie whose edges lie in one open-addressed table; those of the root, which most steps ask for, by unit. */
class Trie {
  private table = new Int32Array(edge * firstSize);
  private mask = firstSize - 1;
  private edges = 0;
  readonly root = new Int32Array(0x10000);
  nodes = 1;

  /** The child of a node that is not the root, or 0. */
  child(node: number, unit: number): number {
    for (let slot = slotOf(node, unit, this.mask); ; slot = (slot + 1) & this.mask) {
      const owner = this.table[edge * slot] as number;
      if (owner === 0) return 0;
      if (owner === node && this.table[edge * slot + 1] === unit)
        return this.table[edge * slot + 2] as number;
    }
  }

  /** The child of a node, made where there is none. */
  grow(node: number, unit: number): number {
    const known = node === 0 ? (this.root[unit] as number) : this.child(node, unit);
    if (known !== 0) return known;
    const made = this.nodes++;
    if (node === 0) this.root[unit] = made;
    else {
      if (2 * ++this.edges > this.mask) this.enlarge();
      this.put(node, unit, made);
    }
    return made;
  }

  private put(node: number, unit: number, child: number): void {
    let slot = slotOf(node, unit, this.mask);
    while (this.table[edge * slot] !== 0) slot = (slot + 1) & this.mask;
    this.table[edge * slot] = node;
    this.table[edge * slot + 1] = unit;
    this.table[edge * slot + 2] = child;
  }

  private enlarge(): void {
    const old = this.table;
    this.mask = 4 * (this.mask + 1) - 1;
    this.table = new Int32Array(edge * (this.mask + 1));
    for (let at = 0; at < old.length; at += edge) {
      const node = old[at] as number;
      if (node !== 0) this.put(node, old[at + 1] as number, old[at + 2] as number);
    }
  }
}

/** The automaton. Patterns are numbered as given; equal patterns are all reported. */
export class AhoCorasick {
  private readonly trie: Trie;
  private readonly lengths: Int32Array;
  /** Longest proper suffix of a node that is a node too. */
  private readonly fail: Int32Array;
  /** First pattern that ends at a node (-1: none); `nextPattern` chains equal ones. */
  private readonly pattern: Int32Array;
  private readonly nextPattern: Int32Array;
  /** Nearest suffix at which a pattern ends (0: none). */
  private readonly output: Int32Array;

  /** @param patterns empty ones never match */
  constructor(patterns: readonly string[]) {
    const units = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
    this.trie = new Trie();
    this.lengths = Int32Array.from(patterns, (pattern) => pattern.length);
    this.nextPattern = new Int32Array(patterns.length).fill(-1);
    this.pattern = new Int32Array(units + 1).fill(-1);
    // Parents and last units, to go through the nodes level by level without touching the table.
    const parent = new Int32Array(units + 1);
    const unit = new Uint16Array(units + 1);
    const depth = new Uint16Array(units + 1);
    let deepest = 0;
    patterns.forEach((text, id) => {
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        const before = this.trie.nodes;
        const next = this.trie.grow(node, text.charCodeAt(i));
        if (next === before) {
          parent[next] = node;
          unit[next] = text.charCodeAt(i);
          depth[next] = i + 1;
        }
        node = next;
      }
      if (node === 0) return;
      deepest = Math.max(deepest, text.length);
      this.nextPattern[id] = this.pattern[node] as number;
      this.pattern[node] = id;
    });
    const { nodes } = this.trie;
    this.fail = new Int32Array(nodes);
    this.output = new Int32Array(nodes);
    for (const node of byDepth(depth.subarray(0, nodes), deepest)) {
      const up = parent[node] as number;
      this.fail[node] = up === 0 ? 0 : this.step(this.fail[up] as number, unit[node] as number);
      const suffix = this.fail[node] as number;
      this.output[node] = this.pattern[suffix] === -1 ? (this.output[suffix] as number) : suffix;
    }
  }

  /**
   * Calls `found(pattern, start, end)` for every occurrence, overlapping ones too, by rising end;
   * at the same end the longer pattern comes first.
   */
  overlapping(text: string, found: (pattern: number, start: number, end: number) => void): void {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      node = this.step(node, text.charCodeAt(at));
      for (let end = node; end !== 0; end = this.output[end] as number) {
        for (let id = this.pattern[end] as number; id !== -1; id = this.nextPattern[id] as number) {
          found(id, at + 1 - (this.lengths[id] as number), at + 1);
        }
      }
    }
  }

  private step(from: number, unit: number): number {
    for (let node = from; node !== 0; node = this.fail[node] as number) {
      const child = this.trie.child(node, unit);
      if (child !== 0) return child;
    }
    return this.trie.root[unit] as number;
  }
}

/** Nodes but the root, shallow ones first (a counting sort). */
const byDepth = (depth: Uint16Array, deepest: number): Int32Array => {
  const from = new Int32Array(deepest + 2);
  for (let node = 1; node < depth.length; node++) {
    const slot = (depth[node] as number) + 1;
    if (slot < from.length) from[slot] = (from[slot] as number) + 1;
  }
  for (let d = 1; d < from.length; d++) from[d] = (from[d] as number) + (from[d - 1] as number);
  const order = new Int32Array(depth.length - 1);
  for (let node = 1; node < depth.length; node++) {
    const d = depth[node] as number;
    order[from[d] as number] = node;
    from[d] = (from[d] as number) + 1;
  }
  return order;
};
