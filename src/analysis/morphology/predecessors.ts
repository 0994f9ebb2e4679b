// What a word may follow: among the nodes that end at a position, the cheapest for each left id.
//
// Only the cheapest node of each right id can win, and all words with the same left id have the same best predecessor:
// costs are looked up once per pair of ids, not once per pair of nodes.

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

  // The cheapest node of each right id.
  private bestNode = new Int32Array(256);
  private bestRight = new Int32Array(256);
  private bestCost = new Int32Array(256);
  private count = 0;
  private readonly slotOfRight: Int32Array;
  private readonly seenAt: Int32Array;

  /** Marks what belongs to the current position; never repeats until it wraps. */
  private tick = 0;

  constructor(connection: ConnectionCosts) {
    const { width, costs } = connection;
    const height = costs.length / width;
    this.connection = connection;
    this.node = new Int32Array(height);
    this.cost = new Int32Array(height);
    this.askedAt = new Int32Array(height);
    this.slotOfRight = new Int32Array(width);
    this.seenAt = new Int32Array(width);
  }

  /** Gathers the nodes that end at a position (there must be one). */
  gather(lattice: Lattice, position: number): void {
    const { sibling, right, cost } = lattice;
    const { slotOfRight, seenAt } = this;
    const tick = this.nextTick();
    const newest = lattice.endingAt[position] as number;
    const base = cost[newest] as number;
    let count = 0;
    for (let node = newest; node !== -1; node = sibling[node] as number) {
      const id = right[node] as number;
      const relative = (cost[node] as number) - base;
      let slot = slotOfRight[id] as number;
      if (seenAt[id] !== tick) {
        if (count === this.bestNode.length) this.grow();
        slot = count++;
        seenAt[id] = tick;
        slotOfRight[id] = slot;
        this.bestRight[slot] = id;
      } else if (relative >= (this.bestCost[slot] as number)) continue;
      this.bestNode[slot] = node;
      this.bestCost[slot] = relative;
    }
    this.base = base;
    this.count = count;
  }

  /** Makes `node` and `cost` valid for a left id. Of equal ones the newest wins, as in MeCab's list. */
  ask(left: number): void {
    if (this.askedAt[left] === this.tick) return;
    const { bestNode, bestRight, bestCost, count } = this;
    const { costs, width } = this.connection;
    const row = left * width;
    let cheapest = 0x7fffffff;
    let winner = -1;
    for (let slot = 0; slot < count; slot++) {
      const total = (bestCost[slot] as number) + (costs[row + (bestRight[slot] as number)] as number);
      if (total > cheapest) continue;
      const node = bestNode[slot] as number;
      if (total < cheapest || node > winner) {
        cheapest = total;
        winner = node;
      }
    }
    this.node[left] = winner;
    this.cost[left] = cheapest;
    this.askedAt[left] = this.tick;
  }

  private grow(): void {
    const larger = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(2 * old.length);
      grown.set(old);
      return grown;
    };
    this.bestNode = larger(this.bestNode);
    this.bestRight = larger(this.bestRight);
    this.bestCost = larger(this.bestCost);
  }

  private nextTick(): number {
    this.tick = this.tick === 0x7fffffff ? 1 : this.tick + 1;
    if (this.tick === 1) {
      this.seenAt.fill(0);
      this.askedAt.fill(0);
    }
    return this.tick;
  }
}
