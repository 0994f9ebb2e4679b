// Compares the company of words: the words, numbers and predicates that stand close to each in its tree. Two words that have
// changed places have each the other's company.

import type { CheckUnit } from '../../check.js';
import { oppositesIn } from '../opposed/opposites.js';
import { deniesOnOneSide } from '../polarity.js';
import { type Compared, comparedOf, type Item, itemsOf, type Side } from './items.js';
import { relationOf } from './parts.js';
import type { Node } from './tree.js';

const farthest = 3;

/** The nodes that a node depends on, itself included, with the length of the way to each. */
const wayUp = (nodes: readonly Node[], from: number): ReadonlyMap<number, number> => {
  const way = new Map<number, number>();
  let [at, length] = [from, 0];
  while (at >= 0 && length <= farthest && !way.has(at)) {
    way.set(at, length);
    const node = nodes[at] as Node;
    length += node.edge;
    at = node.governor;
  }
  return way;
};

/** How close each two items stand: 4 in one phrase, 3 if one depends on the other, down to 0. */
export const closenessIn = ({ nodes, at }: Side, items: readonly Item[]): ((a: number, b: number) => number) => {
  const ways = at.map((place) => (place < 0 ? undefined : wayUp(nodes, place)));
  const isNext = (before: number, behind: number, item: Item | undefined): boolean =>
    item?.isNumber === true && before + 1 === behind && nodes[before]?.kind === 'thing' && nodes[before]?.isClosed === false;
  return (a, b) => {
    const [ours, theirs] = [ways[a], ways[b]];
    if (ours === undefined || theirs === undefined) return 0;
    let nearest = farthest + 1;
    for (const [place, length] of ours) {
      const other = theirs.get(place);
      if (other !== undefined && length + other < nearest) nearest = length + other;
    }
    // 全羅南道で4人: a number belongs to the word directly before it.
    if (nearest > 1 && isNext(at[a] ?? -1, at[b] ?? -1, items[b])) return farthest;
    if (nearest > 1 && isNext(at[b] ?? -1, at[a] ?? -1, items[a])) return farthest;
    const closeness = farthest + 1 - nearest;
    return closeness < Number(process.env['LOW'] ?? 0) ? 0 : closeness;
  };
};

/** A word of one noun phrase with another moves with it: 大学の研究者. */
const sameUnit = 3.5;

/** How much more two items have the other's company than their own: for each of both. */
export type Votes = { readonly first: number; readonly second: number; readonly against: number };

export const votesOn = (
  items: readonly Item[],
  [x, y]: readonly [number, number],
  source: (a: number, b: number) => number,
  target: (a: number, b: number) => number,
): Votes => {
  let [first, second, against] = [0, 0, 0];
  for (let w = 0; w < items.length; w++) {
    if (w === x || w === y) continue;
    const [a, b] = [source(x, w), source(y, w)];
    const [c, d] = [target(x, w), target(y, w)];
    if (process.env['UNIT'] !== '0' && !(items[w]?.isNumber) && ((a >= sameUnit && c >= sameUnit) || (b >= sameUnit && d >= sameUnit))) continue;
    const vote = Math.min(a, d) + Math.min(b, c) - Math.min(a, c) - Math.min(b, d);
    if (vote < 0) against -= vote;
    if (vote < Number(process.env['MIN'] ?? 1)) continue;
    if (a > b) first += vote;
    else second += vote;
  }
  return { first, second, against };
};

/** Whether two nodes are members of one list, whose order is free. */
const areListed = (nodes: readonly Node[], a: number, b: number): boolean => {
  const lastOf = (from: number): number => {
    let at = from;
    while (nodes[at]?.isMember === true) at++;
    return at;
  };
  return lastOf(a) === lastOf(b);
};

const says = ({ nodes, at }: Side, i: number): boolean => {
  const node = nodes[at[i] ?? -1];
  return node !== undefined && (node.isTopic || node.mark === 'subject') && !/[도も]$/.test(node.tail);
};
/** Whether a word is the topic or subject of a statement in both texts. */
const isStated = ({ source, target }: Compared, i: number): boolean => says(source, i) && says(target, i);

const mostItems = 24;
const least = Number(process.env['LEAST'] ?? 1);
const mostAgainst = Number(process.env['AGAINST'] ?? 0.5);
const leastSum = Number(process.env['SUM'] ?? 2.5);

/** The first two items with exchanged company. */
export const exchangedCompany = (unit: CheckUnit): (readonly [Item, Item]) | undefined => {
  if (itemsOf(unit).length < 2) return undefined;
  const compared = comparedOf(unit);
  const { items, source, target } = compared;
  if (items.length < 3 || items.length > mostItems) return undefined;
  const [ours, theirs] = [closenessIn(source, items), closenessIn(target, items)];
  const isThing = (i: number): boolean => {
    const [a, b] = [source.nodes[source.at[i] ?? -1], target.nodes[target.at[i] ?? -1]];
    return a !== undefined && b !== undefined && (items[i]?.isNumber === true || (a.kind !== 'act' && b.kind !== 'act'));
  };
  for (let x = 0; x < items.length; x++) {
    if (!isThing(x)) continue;
    for (let y = x + 1; y < items.length; y++) {
      const [one, other] = [items[x] as Item, items[y] as Item];
      if (!isThing(y) || one.isNumber !== other.isNumber) continue;
      if (!one.isNumber && (areListed(source.nodes, source.at[x] ?? -1, source.at[y] ?? -1) || areListed(target.nodes, target.at[x] ?? -1, target.at[y] ?? -1))) continue;
      const votes = votesOn(items, [x, y], ours, theirs);
      const [a, b] = [relationOf(source, source.at[x] ?? -1), relationOf(source, source.at[y] ?? -1)];
      const [c, d] = [relationOf(target, target.at[x] ?? -1), relationOf(target, target.at[y] ?? -1)];
      if ([a, b, c, d].includes('than') && (oppositesIn(unit).length > 0 || deniesOnOneSide(unit))) continue;
      if (ours(x, y) > 3 && theirs(x, y) > 3) continue;
      const first = votes.first + (a !== undefined && a === d && a !== c ? 1 : 0);
      const second = votes.second + (b !== undefined && b === c && b !== d ? 1 : 0);
      const against = votes.against + (a !== undefined && d !== undefined && a === c && a !== d ? 1 : 0);
      if (against === 0 && first + second >= 3 && isStated(compared, x) && isStated(compared, y)) return [one, other];
      if (first >= least && second >= least && first + second >= leastSum && against <= Math.max(mostAgainst, (first + second) / 3)) return [one, other];
    }
  }
  return undefined;
};
