// The nodes of the text that was searched last, as the kernel left them in its memory.

/** 32-bit numbers of a node; kernel/lattice.ts has their order. */
const numbersOfNode = 8;

/** Nodes are known by number; those that end at a position form a list, newest first. Valid until the next search. */
export class Lattice {
  private readonly memory: Int32Array;
  private readonly nodes: number;
  private readonly ends: number;

  /** @param nodes where the nodes begin in `memory` @param ends where the list of each position does */
  constructor(memory: Int32Array, nodes: number, ends: number) {
    this.memory = memory;
    this.nodes = nodes;
    this.ends = ends;
  }

  private number(node: number, place: number): number {
    return this.memory[this.nodes + numbersOfNode * node + place] as number;
  }

  /** Cost of the best path up to and with the node. */
  cost(node: number): number {
    return (this.number(node, 0) >>> 0) + this.number(node, 1) * 2 ** 32;
  }

  right(node: number): number {
    return this.number(node, 2);
  }

  /** The next older node that ends at the same position (-1: none). */
  sibling(node: number): number {
    return this.number(node, 3);
  }

  /** The best node before it (-1: none). */
  previous(node: number): number {
    return this.number(node, 4);
  }

  /** First code unit of the node's surface (the spaces before it belong to no node). */
  begin(node: number): number {
    return this.number(node, 5);
  }

  end(node: number): number {
    return this.number(node, 6);
  }

  /** Which entry the node stands for; see best-path.ts. */
  entry(node: number): number {
    return this.number(node, 7);
  }

  /** Newest node that ends at a position (-1: none). */
  endingAt(position: number): number {
    return this.memory[this.ends + position] as number;
  }
}
