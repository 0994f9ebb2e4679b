// Compares the company of words: the words, numbers and predicates that stand close to each in its tree. Two words that have
// changed places have each the other's company.

import type { CheckUnit } from '../../check.js';
import { sameSort } from '../heads.js';
import { refuses } from '../limits/complements.js';
import { oppositesIn } from '../opposed/opposites.js';
import { deniesOnOneSide } from '../polarity.js';
import { type Closeness, closenessIn } from './closeness.js';
import { type Compared, comparedOf, type Item, type Side } from './items.js';
import { relationOf } from './parts.js';
import type { Node } from './tree.js';

/** A word of one noun phrase with another moves with it: 大学の研究者. */
const sameUnit = 3.5;
/** Below this, a difference may come from the way in which each language builds the sentence. */
const leastVote = 1;

/** How much more two items have the other's company than their own: the first, the second, and how much less. */
type Votes = { readonly first: number; readonly second: number; readonly against: number };

const votesOn = (
  items: readonly Item[],
  [x, y]: readonly [number, number],
  source: Closeness,
  target: Closeness,
): Votes => {
  let [first, second, against] = [0, 0, 0];
  for (let w = 0; w < items.length; w++) {
    if (w === x || w === y) continue;
    const [a, b] = [source[x]?.[w] ?? 0, source[y]?.[w] ?? 0];
    const [c, d] = [target[x]?.[w] ?? 0, target[y]?.[w] ?? 0];
    if (items[w]?.number === undefined && (Math.min(a, c) >= sameUnit || Math.min(b, d) >= sameUnit))
      continue;
    const vote = Math.min(a, d) + Math.min(b, c) - Math.min(a, c) - Math.min(b, d);
    if (vote < 0) against -= vote;
    else if (vote >= leastVote && a > b) first += vote;
    else if (vote >= leastVote) second += vote;
  }
  return { first, second, against };
};

/** The votes with those of the relations: each has the part or particle that the other one has in the source. */
const allVotes = (compared: Compared, x: number, y: number, votes: Votes): Votes => {
  const { source, target } = compared;
  const relation = (side: Side, i: number): string | undefined => relationOf(side, side.at[i] ?? -1);
  const [a, b] = [relation(source, x), relation(source, y)];
  const [c, d] = [relation(target, x), relation(target, y)];
  return {
    first: votes.first + (a !== undefined && a === d && a !== c ? 1 : 0),
    second: votes.second + (b !== undefined && b === c && b !== d ? 1 : 0),
    against: votes.against + (d !== undefined && a !== undefined && a === c && a !== d ? 1 : 0),
  };
};

/** Whether two nodes are members of one list, whose order is free. */
const areListed = ({ nodes, at }: Side, x: number, y: number): boolean => {
  const lastOf = (from: number): number => {
    let place = from;
    while (nodes[place]?.isMember === true) place++;
    return place;
  };
  return lastOf(at[x] ?? -1) === lastOf(at[y] ?? -1);
};

const nodeOf = ({ nodes, at }: Side, i: number): Node | undefined => nodes[at[i] ?? -1];
const isThing = ({ items, source, target }: Compared, i: number): boolean => {
  const [a, b] = [nodeOf(source, i), nodeOf(target, i)];
  if (a === undefined || b === undefined) return false;
  return items[i]?.number !== undefined || (a.kind !== 'act' && b.kind !== 'act');
};

const says = (side: Side, i: number): boolean => {
  const node = nodeOf(side, i);
  return node !== undefined && (node.isTopic || node.mark === 'subject') && !/[도も]$/.test(node.tail);
};
/** Whether a word is the topic or subject of a statement in both texts. */
const isStated = ({ source, target }: Compared, i: number): boolean => says(source, i) && says(target, i);

/** Whether one item may stand in the place of another. */
const maySwap = ({ items, source, target }: Compared, x: number, y: number): boolean => {
  const [one, other] = [items[x]?.number, items[y]?.number];
  if (one !== undefined && other !== undefined) return sameSort(one, other);
  return one === other && !areListed(source, x, y) && !areListed(target, x, y);
};

/** 市町村より高い, 도도부현보다 낮다: with the opposite predicate, the compared things may change places. */
const isTurned = (unit: CheckUnit, { source, target }: Compared, x: number, y: number): boolean =>
  [source, target].some((side) => [x, y].some((i) => nodeOf(side, i)?.mark === 'than')) &&
  (oppositesIn(unit).length > 0 || deniesOnOneSide(unit));

/** Votes of both together, and of each, that tell an exchange; of two topics, the votes for one suffice. */
const least = { sum: 2.5, each: 1, ofTopics: 3 } as const;
const mostAgainst = 0.5;
const shareAgainst = 3;

const isExchanged = (
  compared: Compared,
  x: number,
  y: number,
  { first, second, against }: Votes,
): boolean => {
  const sum = first + second;
  if (against === 0 && sum >= least.ofTopics && isStated(compared, x) && isStated(compared, y)) return true;
  if (Math.min(first, second) < least.each || sum < least.sum) return false;
  return against <= Math.max(mostAgainst, sum / shareAgainst);
};

/** Two sentences made one, or a refusal said as a duty (거부할 수 없다, 応じなければならない): words keep other company then. */
const isRecast = (unit: CheckUnit): boolean =>
  unit.source.sentences.length !== unit.target.sentences.length ||
  refuses(unit.source) !== refuses(unit.target);

const mostItems = 24;
/** Two words of one phrase, or of which one governs the other, have no company of their own. */
const ofOnePhrase = 3;

/** The first two items with exchanged company. */
export const exchangedCompany = (unit: CheckUnit): readonly [Item, Item] | undefined => {
  const compared = comparedOf(unit);
  const { items, source, target } = compared;
  if (items.length < 3 || items.length > mostItems || isRecast(unit)) return undefined;
  const [ours, theirs] = [closenessIn(source, items), closenessIn(target, items)];
  for (const [x, one] of items.entries()) {
    if (!isThing(compared, x)) continue;
    for (let y = x + 1; y < items.length; y++) {
      if (!isThing(compared, y) || !maySwap(compared, x, y)) continue;
      if (Math.min(ours[x]?.[y] ?? 0, theirs[x]?.[y] ?? 0) > ofOnePhrase) continue;
      const votes = allVotes(compared, x, y, votesOn(items, [x, y], ours, theirs));
      if (isExchanged(compared, x, y, votes) && !isTurned(unit, compared, x, y))
        return [one, items[y] as Item];
    }
  }
  return undefined;
};
