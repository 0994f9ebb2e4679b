// Measures how close the words and numbers of a text stand to each other in its tree.

import type { Item, Side } from './items.js';
import type { Node } from './tree.js';

const farthest = 3;

/** The nodes that a node depends on, itself included, with the length of the way to each. */
const wayUp = (
  nodes: readonly Node[],
  from: number,
): readonly (readonly [node: number, length: number])[] => {
  const way: [number, number][] = [];
  let [at, length] = [from, 0];
  while (at >= 0 && length <= farthest) {
    way.push([at, length]);
    const node = nodes[at] as Node;
    length += node.edge;
    if (node.governor <= at) break;
    at = node.governor;
  }
  return way;
};

type Way = ReturnType<typeof wayUp>;

const between = (ours: Way, theirs: Way): number => {
  let nearest = farthest + 1;
  for (const [place, length] of ours)
    for (const [other, further] of theirs)
      if (place === other && length + further < nearest) nearest = length + further;
  return nearest;
};

/** 全羅南道で4人: a number belongs to the word directly before it. */
const isNext = (nodes: readonly Node[], before: number, number: number): boolean =>
  before >= 0 && before + 1 === number && nodes[before]?.kind === 'thing' && !nodes[before].isClosed;

/** The closeness of each two items, by their places in the list: 4 in one phrase, 3 if one depends on the other, down to 0. */
export type Closeness = readonly (readonly number[])[];

/** The closeness of the items of one side of a unit. */
export const closenessIn = ({ nodes, at }: Side, items: readonly Item[]): Closeness => {
  const ways = at.map((place) => (place < 0 ? [] : wayUp(nodes, place)));
  const measured = items.map(() => items.map(() => 0));
  for (const [a, one] of items.entries()) {
    for (let b = a + 1; b < items.length; b++) {
      const other = items[b] as Item;
      const length = between(ways[a] as Way, ways[b] as Way);
      const [place, further] = [at[a] ?? -1, at[b] ?? -1];
      const isBeside =
        (other.number !== undefined && isNext(nodes, place, further)) ||
        (one.number !== undefined && isNext(nodes, further, place));
      const closeness = farthest + 1 - (isBeside ? Math.min(length, 1) : length);
      (measured[a] as number[])[b] = closeness;
      (measured[b] as number[])[a] = closeness;
    }
  }
  return measured;
};
