// The nodes of a sentence in one block of memory, which every sentence reuses.

import { allocate, doubled } from './memory';

/**
 * Nodes are numbered in the order of addition. Those that end at a position form a list, newest first: MeCab's order,
 * which decides between paths of equal cost.
 */
@unmanaged
export class Node {
  /** Cost of the best path up to and including the node. A long line exceeds 32 bits. */
  cost: i64;
  right: i32;
  /** The next older node that ends at the same position (-1: none). */
  sibling: i32;
  /** The best node before it (-1: none). */
  previous: i32;
  /** First code unit of the node's surface (spaces before it belong to no node). */
  begin: i32;
  end: i32;
  /** The entry of the node: the dictionary's, a term's, or -1 for the start of the sentence. */
  entry: i32;
}

let list: usize = 0;
let room: i32 = 0;
export let nodes: i32 = 0;

/** The state of each node when some are dropped: one of these values, then its new number. */
let renumbered: StaticArray<i32> = changetype<StaticArray<i32>>(0);
const dropped: i32 = -2;
const kept: i32 = -1;

/** Newest node that ends at each position (-1: none). One longer than the text. */
export let endingAt: StaticArray<i32> = changetype<StaticArray<i32>>(0);

/** The node with a number. */
export function nodeAt(number: i32): Node {
  return changetype<Node>(list + <usize>number * offsetof<Node>());
}

/** @param enough initial capacity in nodes */
export function makeLattice(enough: i32): void {
  room = enough;
  list = allocate(<usize>room * offsetof<Node>());
  renumbered = changetype<StaticArray<i32>>(allocate(4 * <usize>room));
}

/** Allocates the positions of a text. */
export function reservePositions(positions: i32): void {
  endingAt = changetype<StaticArray<i32>>(allocate(4 * <usize>positions));
}

/** Empties the lattice for a text of `length` code units. */
export function emptyLattice(length: i32): void {
  memory.fill(changetype<usize>(endingAt), 0xff, 4 * (<usize>length + 1));
  nodes = 0;
}

/** Allocates room for `more` further nodes. */
export function reserveNodes(more: i32): void {
  while (nodes + more > room) grow();
}

function grow(): void {
  list = doubled(list, <usize>room * offsetof<Node>());
  room *= 2;
  renumbered = changetype<StaticArray<i32>>(allocate(4 * <usize>room));
}

/** Adds a node within the reserved room. */
export function putNode(begin: i32, end: i32, entry: i32, right: i32, previous: i32, cost: i64): void {
  const number = nodes++;
  const node = nodeAt(number);
  node.cost = cost;
  node.right = right;
  node.sibling = endingAt[end];
  node.previous = previous;
  node.begin = begin;
  node.end = end;
  node.entry = entry;
  endingAt[end] = number;
}

/** Whether more nodes would need more memory, so that it is time to `forget`. */
export function isFull(): bool {
  return nodes >= room - room / 4;
}

/**
 * Drops the nodes that no path through a node ending at or after `position` can use, and keeps the order of the rest: of
 * a long line little more than its best path remains.
 */
export function forget(position: i32): void {
  const before = nodes;
  for (let number = 0; number < before; number++) {
    const end = nodeAt(number).end;
    endingAt[end] = -1;
    renumbered[number] = end >= position ? kept : dropped;
  }
  for (let number = before - 1; number > 0; number--) {
    if (renumbered[number] === kept) renumbered[nodeAt(number).previous] = kept;
  }
  nodes = 0;
  for (let number = 0; number < before; number++) {
    if (renumbered[number] === dropped) continue;
    renumbered[number] = nodes;
    const node = nodeAt(number);
    const previous = number === 0 ? -1 : renumbered[node.previous];
    putNode(node.begin, node.end, node.entry, node.right, previous, node.cost);
  }
  if (nodes > room / 2) grow();
}
