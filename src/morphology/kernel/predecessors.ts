// Predecessors of a word: among the nodes that end at a position, the cheapest for each left id.

import { connections, width } from './dictionary';
import { nodeAt } from './lattice';
import { allocate, doubled } from './memory';

/** A node that ends at the position. */
@unmanaged
class Predecessor {
  /** Relative to `base`, so that 32 bits hold it. */
  cost: i32;
  /** Bytes from the start of a row of connection costs to the node's right id. */
  column: usize;
  node: i32;
}

/** The best predecessor for all words with one left id. */
@unmanaged
export class Best {
  node: i32;
  /** Cost through that predecessor, relative to `base`. */
  cost: i32;
  /** The position for which this was found. */
  tick: u32;
}

/** Cost to which the others are relative. */
export let base: i64 = 0;

/**
 * The predecessors at the position, newest node first, from `first` to before `behind`; the capacity ends at `limit`.
 */
let first: usize = 0;
let behind: usize = 0;
let limit: usize = 0;

let bests: usize = 0;
let lefts: usize = 0;
/** Identifies results of the current position. */
let tick: u32 = 0;

const roomAtFirst: usize = 256 * offsetof<Predecessor>();

/** @param height number of left ids */
export function makePredecessors(height: i32): void {
  lefts = <usize>height;
  bests = allocate(lefts * offsetof<Best>());
  first = allocate(roomAtFirst);
  limit = first + roomAtFirst;
}

/** Collects the nodes that end at a position; there must be at least one. */
export function gather(newest: i32): void {
  const zero = nodeAt(newest).cost;
  base = zero;
  let place = first;
  for (let number = newest; number !== -1; ) {
    if (place === limit) place = grow();
    const node = nodeAt(number);
    const predecessor = changetype<Predecessor>(place);
    predecessor.cost = <i32>(node.cost - zero);
    predecessor.column = (<usize>node.right) << 1;
    predecessor.node = number;
    place += offsetof<Predecessor>();
    number = node.sibling;
  }
  behind = place;
  if (++tick === 0) {
    memory.fill(bests, 0, lefts * offsetof<Best>());
    tick = 1;
  }
}

/** Grows the list and returns the address behind the predecessors. */
function grow(): usize {
  const bytes = limit - first;
  first = doubled(first, bytes);
  limit = first + 2 * bytes;
  return first + bytes;
}

/** The stored best predecessor of a left id, possibly from an earlier position. */
export function bestFor(left: i32): Best {
  return changetype<Best>(bests + <usize>left * offsetof<Best>());
}

/** Whether it is of the current position. */
export function isFound(best: Best): bool {
  return best.tick === tick;
}

/** Finds the best predecessor of words with a left id. Of equal ones the newest wins, as in MeCab's list. */
export function findBest(left: i32, best: Best): void {
  const row = connections + ((<usize>left * width) << 1);
  const end = behind;
  let winner = first;
  let cheapest =
    changetype<Predecessor>(winner).cost + <i32>load<i16>(row + changetype<Predecessor>(winner).column);
  for (let place = first + offsetof<Predecessor>(); place < end; place += offsetof<Predecessor>()) {
    const predecessor = changetype<Predecessor>(place);
    const total = predecessor.cost + <i32>load<i16>(row + predecessor.column);
    // The comparison is unpredictable, and a branch misprediction costs more than the sum, so it is branchless.
    const isLess = total < cheapest;
    cheapest = select(total, cheapest, isLess);
    winner = select(place, winner, isLess);
  }
  best.node = changetype<Predecessor>(winner).node;
  best.cost = cheapest;
  best.tick = tick;
}
