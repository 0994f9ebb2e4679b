// The nodes of the last searched text in the kernel's memory.

/** 32-bit numbers of a node; kernel/lattice.ts has their order. */
const numbersOfNode = 8;

/** Nodes have numbers; those that end at a position form a list, newest first. Valid until the next search. */
export class Lattice {
  private readonly memory: Int32Array;
  private readonly nodes: number;
  private readonly ends: number;

  /** @param nodes offset of the nodes in `memory` @param ends offset of the list heads of the positions */
  constructor(memory: Int32Array, nodes: number, ends: number) {
    this.memory = memory;
    this.nodes = nodes;
    this.ends = ends;
  }

  private number(node: number, place: number): number {
    return this.memory[this.nodes + numbersOfNode * node + place] as number;
  }

  /** Cost of the best path up to and including the node. */
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

  /** First code unit of the node's surface (spaces before it belong to no node). */
  begin(node: number): number {
    return this.number(node, 5);
  }

  end(node: number): number {
    return this.number(node, 6);
  }

  /** The entry of the node; see best-path.ts. */
  entry(node: number): number {
    return this.number(node, 7);
  }

  /** Newest node that ends at a position (-1: none). */
  endingAt(position: number): number {
    return this.memory[this.ends + position] as number;
  }
}
