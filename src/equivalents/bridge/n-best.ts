// Lists the best paths of a filled lattice, best first: A* from the end, with the lattice's own costs as the exact
// remaining cost.

import type { Dictionary } from '../../morphology/dictionary.js';
import type { Lattice } from '../../morphology/lattice.js';

/** A partial path from the end backwards: a node, and the path behind it. */
type Partial = {
  readonly node: number;
  readonly next: Partial | undefined;
  /** Cost of everything behind the node. */
  readonly behind: number;
  readonly estimate: number;
};

/** A complete path with its nodes in order. */
export type NodePath = { readonly nodes: readonly number[]; readonly cost: number };

/** A binary heap with the lowest estimate on top. */
class Heap {
  private readonly items: Partial[] = [];

  push(item: Partial): void {
    const { items } = this;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (above === undefined || above.estimate <= item.estimate) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  pop(): Partial | undefined {
    const { items } = this;
    const top = items[0];
    const item = items.pop();
    if (top === undefined || item === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const right = items[child + 1];
      if (right !== undefined && right.estimate < (items[child]?.estimate ?? 0)) child++;
      const below = items[child];
      if (below === undefined || below.estimate >= item.estimate) break;
      items[at] = below;
      at = child;
    }
    items[at] = item;
    return top;
  }
}

/** The costs of nodes that the search needs. */
export type NodeCosts = {
  /** The left connection id of a node's entry. */
  readonly leftOf: (entry: number) => number;
  /** Additional cost of a node for its position in the query; never negative, which would break the order. */
  readonly extra: (begin: number, end: number, entry: number) => number;
};

// Paths whose cost exceeds the best by this are skipped: by `halfLife` in suggest.ts they would score a sixteenth.
// Chosen by hand.
const costRange = 12_000;

/**
 * Calls `found` with each path, best first, until it returns false or the effort is exhausted.
 * @param steps most nodes to open, as a guard against queries with thousands of equal readings
 */
export const eachBestPath = (
  lattice: Lattice,
  { connection }: Dictionary,
  length: number,
  { leftOf, extra }: NodeCosts,
  steps: number,
  found: (path: NodePath) => boolean,
): void => {
  const { costs, width, boundary } = connection;
  const connect = (node: number, left: number): number => costs[left * width + lattice.right(node)] ?? 0;
  const heap = new Heap();
  // Paths above this cost are no suggestions and never enter the heap.
  let ceiling = Number.POSITIVE_INFINITY;
  const pushAll = (position: number, left: number, next: Partial | undefined, behind: number): void => {
    for (let node = lattice.endingAt(position); node !== -1; node = lattice.sibling(node)) {
      const own = node === 0 ? 0 : extra(lattice.begin(node), lattice.end(node), lattice.entry(node));
      const total = behind + connect(node, left) + own;
      const estimate = total + lattice.cost(node);
      if (estimate < ceiling) heap.push({ node, next, behind: total, estimate });
    }
  };
  let last = length;
  while (last > 0 && lattice.endingAt(last) === -1) last--;
  pushAll(last, boundary.left, undefined, 0);
  for (let step = 0; step < steps; step++) {
    const top = heap.pop();
    if (top === undefined) return;
    if (top.node === 0) {
      const nodes: number[] = [];
      for (let at = top.next; at !== undefined; at = at.next) nodes.push(at.node);
      if (ceiling === Number.POSITIVE_INFINITY) ceiling = top.estimate + costRange;
      if (!found({ nodes, cost: top.estimate })) return;
      continue;
    }
    const before = lattice.previous(top.node);
    const left = leftOf(lattice.entry(top.node));
    const own = lattice.cost(top.node) - lattice.cost(before) - connect(before, left);
    pushAll(lattice.end(before), left, top, top.behind + own);
  }
};
