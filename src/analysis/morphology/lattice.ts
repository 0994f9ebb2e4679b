// The nodes of a sentence, in parallel arrays that are reused for every sentence. No object per node.

const defaultNodes = 1 << 14;

/**
 * Nodes are numbered in the order in which they were added. Those that end at a position form a list, newest first:
 * MeCab's order, which decides between paths of equal cost.
 */
export class Lattice {
  /** First code unit of the node's surface (the spaces before it belong to no node). */
  begin: Int32Array;
  end: Int32Array;
  /** Which entry the node stands for; see best-path.ts. */
  entry: Int32Array;
  right: Int32Array;
  /** The best node before it (-1: none). */
  previous: Int32Array;
  /** The next older node that ends at the same position (-1: none). */
  sibling: Int32Array;
  /** Cost of the best path up to and with the node. A long line exceeds 32 bits. */
  cost: Float64Array;
  size = 0;
  /** Newest node that ends at each position (-1: none). One longer than the text. */
  endingAt = new Int32Array(1024);

  /** @param nodes how many to have room for at first */
  constructor(nodes = defaultNodes) {
    this.begin = new Int32Array(nodes);
    this.end = new Int32Array(nodes);
    this.entry = new Int32Array(nodes);
    this.right = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.sibling = new Int32Array(nodes);
    this.cost = new Float64Array(nodes);
  }

  /** Empties the lattice for a text of `length` code units. */
  reset(length: number): void {
    if (this.endingAt.length < length + 1) this.endingAt = new Int32Array(2 * length + 1);
    this.endingAt.fill(-1, 0, length + 1);
    this.size = 0;
  }

  /** Makes room for so many more nodes. */
  reserve(nodes: number): void {
    while (this.size + nodes > this.begin.length) this.grow();
  }

  /** Adds a node for which there is room. */
  put(begin: number, end: number, entry: number, right: number, previous: number, cost: number): void {
    const node = this.size++;
    this.begin[node] = begin;
    this.end[node] = end;
    this.entry[node] = entry;
    this.right[node] = right;
    this.previous[node] = previous;
    this.cost[node] = cost;
    this.sibling[node] = this.endingAt[end] as number;
    this.endingAt[end] = node;
  }

  /** Whether adding more nodes would need more memory: the time to `forget`. */
  get full(): boolean {
    return this.size >= this.begin.length - this.begin.length / 4;
  }

  /**
   * Drops the nodes that no path through a node ending at or after `position` can use, keeping the order of the rest:
   * what remains of a long line is little more than its best path so far.
   */
  forget(position: number): void {
    const renumbered = new Int32Array(this.size).fill(-1);
    for (let node = this.size - 1; node >= 0; node--) {
      if ((this.end[node] as number) >= position || renumbered[node] === -2) {
        const previous = this.previous[node] as number;
        renumbered[node] = -2;
        if (previous >= 0) renumbered[previous] = -2;
      }
    }
    const kept = this.size;
    // Not the whole array: a line of 8 MB forgets more than a hundred times.
    for (let node = 0; node < kept; node++) this.endingAt[this.end[node] as number] = -1;
    this.size = 0;
    for (let node = 0; node < kept; node++) {
      if (renumbered[node] !== -2) continue;
      const previous = this.previous[node] as number;
      renumbered[node] = this.size;
      this.put(
        this.begin[node] as number,
        this.end[node] as number,
        this.entry[node] as number,
        this.right[node] as number,
        previous < 0 ? -1 : (renumbered[previous] as number),
        this.cost[node] as number,
      );
    }
    if (this.size > this.begin.length / 2) this.grow();
  }

  private grow(): void {
    const larger = <T extends Int32Array | Float64Array>(old: T, empty: T): T => {
      empty.set(old);
      return empty;
    };
    const length = 2 * this.begin.length;
    this.begin = larger(this.begin, new Int32Array(length));
    this.end = larger(this.end, new Int32Array(length));
    this.entry = larger(this.entry, new Int32Array(length));
    this.right = larger(this.right, new Int32Array(length));
    this.previous = larger(this.previous, new Int32Array(length));
    this.sibling = larger(this.sibling, new Int32Array(length));
    this.cost = larger(this.cost, new Float64Array(length));
  }
}
