// What a word may follow: among the nodes that end at a position, the cheapest for each left id.
//
// All words with the same left id have the same best predecessor: it is looked for once. Which of a few costs is the least
// is as good as random, and a wrong guess of the processor's takes longer than the sum: the choice is made by arithmetic.

import type { ConnectionCosts } from './dictionary.js';
import type { Lattice } from './lattice.js';

/** The cheapest predecessors at one position at a time. */
export class Predecessors {
  /** Of each left id that was asked for at this position: the best node before it, and the cost of coming from there. */
  readonly node: Int32Array;
  /** Relative to `base`, so that 32 bits hold it. */
  readonly cost: Int32Array;
  /** Cost from which the others are counted. */
  base = 0;
  private readonly connection: ConnectionCosts;
  private readonly askedAt: Int32Array;

  // What ends at the position, newest node first.
  private nodes = new Int32Array(256);
  private rights = new Int32Array(256);
  private costs = new Int32Array(256);
  private count = 0;

  /** Marks what belongs to the current position; never repeats until it wraps. */
  private tick = 0;

  constructor(connection: ConnectionCosts) {
    const { width, costs } = connection;
    const height = costs.length / width;
    this.connection = connection;
    this.node = new Int32Array(height);
    this.cost = new Int32Array(height);
    this.askedAt = new Int32Array(height);
  }

  /** Gathers the nodes that end at a position (there must be one). */
  gather(lattice: Lattice, position: number): void {
    const { sibling, right, cost } = lattice;
    const newest = lattice.endingAt[position] as number;
    const base = cost[newest] as number;
    let count = 0;
    for (let node = newest; node !== -1; node = sibling[node] as number) {
      if (count === this.nodes.length) this.grow();
      this.nodes[count] = node;
      this.rights[count] = right[node] as number;
      this.costs[count] = (cost[node] as number) - base;
      count++;
    }
    this.base = base;
    this.count = count;
    this.tick = this.tick === 0x7fffffff ? 1 : this.tick + 1;
    if (this.tick === 1) this.askedAt.fill(0);
  }

  /** Makes `node` and `cost` valid for a left id. Of equal ones the newest wins, as in MeCab's list. */
  ask(left: number): void {
    if (this.askedAt[left] === this.tick) return;
    const { nodes, rights, costs, count } = this;
    const { costs: between, width } = this.connection;
    const row = left * width;
    let cheapest = ((costs[0] as number) + (between[row + (rights[0] as number)] as number)) | 0;
    let winner = 0;
    for (let place = 1; place < count; place++) {
      const total = (costs[place] as number) + (between[row + (rights[place] as number)] as number);
      const less = (total - cheapest) | 0;
      // All ones where this one is cheaper, else 0.
      const isLess = less >> 31;
      cheapest = (cheapest + (less & isLess)) | 0;
      winner ^= (winner ^ place) & isLess;
    }
    this.node[left] = nodes[winner] as number;
    this.cost[left] = cheapest;
    this.askedAt[left] = this.tick;
  }

  private grow(): void {
    const larger = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(2 * old.length);
      grown.set(old);
      return grown;
    };
    this.nodes = larger(this.nodes);
    this.rights = larger(this.rights);
    this.costs = larger(this.costs);
  }
}
