// Predecessors of a word: among the nodes that end at a position, the cheapest for each left id.

import { connections, width } from './dictionary';
import { nodeAt } from './lattice';
import { allocate, doubled } from './memory';

/** A node that ends at the position. */
@unmanaged
class Predecessor {
  /** Counted from `base`, so that 32 bits hold it. */
  cost: i32;
  /** Bytes from the beginning of a row of connection costs to the node's right id. */
  column: usize;
  node: i32;
}

/** The best node to come from for all words that have one left id. */
@unmanaged
export class Best {
  node: i32;
  /** Cost of coming from there, counted from `base`. */
  cost: i32;
  /** Which position this was found for. */
  tick: u32;
}

/** Cost from which the others are counted. */
export let base: i64 = 0;

/** The predecessors at the position, newest node first, from `first` to before `behind`; there is room up to `limit`. */
let first: usize = 0;
let behind: usize = 0;
let limit: usize = 0;

let bests: usize = 0;
let lefts: usize = 0;
/** Marks what belongs to the current position. */
let tick: u32 = 0;

const roomAtFirst: usize = 256 * offsetof<Predecessor>();

/** @param height how many left ids there are */
export function makePredecessors(height: i32): void {
  lefts = <usize>height;
  bests = allocate(lefts * offsetof<Best>());
  first = allocate(roomAtFirst);
  limit = first + roomAtFirst;
}

/** Gathers the nodes that end at a position, of which there must be one. */
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

/** Address behind the predecessors. */
function grow(): usize {
  const bytes = limit - first;
  first = doubled(first, bytes);
  limit = first + 2 * bytes;
  return first + bytes;
}

/** The best predecessor that is stored for a left id; it may be of an earlier position. */
export function bestFor(left: i32): Best {
  return changetype<Best>(bests + <usize>left * offsetof<Best>());
}

/** Whether it is of the current position. */
export function isFound(best: Best): bool {
  return best.tick === tick;
}

/** Looks for the best predecessor of words with a left id. Of equal ones the newest wins, as in MeCab's list. */
export function findBest(left: i32, best: Best): void {
  const row = connections + ((<usize>left * width) << 1);
  const end = behind;
  let winner = first;
  let cheapest =
    changetype<Predecessor>(winner).cost + <i32>load<i16>(row + changetype<Predecessor>(winner).column);
  for (let place = first + offsetof<Predecessor>(); place < end; place += offsetof<Predecessor>()) {
    const predecessor = changetype<Predecessor>(place);
    const total = predecessor.cost + <i32>load<i16>(row + predecessor.column);
    // Which of a few costs is the least is as good as random, and a wrong guess of the processor's takes longer than the sum:
    // the choice is made without a branch.
    const isLess = total < cheapest;
    cheapest = select(total, cheapest, isLess);
    winner = select(place, winner, isLess);
  }
  best.node = changetype<Predecessor>(winner).node;
  best.cost = cheapest;
  best.tick = tick;
}
