// Compares what the function words of a text say of one thing alone: than, not, only, according to, before, after.

import type { CheckUnit } from '../../check.js';
import { oppositesIn } from '../opposed/opposites.js';
import { deniesOnOneSide } from '../polarity.js';
import { type Compared, comparedOf, type Item, type Side } from './items.js';
import type { Mark } from './marks.js';
import type { Node } from './tree.js';

/** A relation that a sentence states of one thing only. */
type Single = Extract<Mark, 'than' | 'not' | 'source' | 'before' | 'after' | 'without'> | 'only';
const singles: readonly Single[] = ['than', 'not', 'only', 'source', 'before', 'after', 'without'];
const says = (node: Node, mark: Single): boolean => (mark === 'only' ? node.isOnly : node.mark === mark);

const onlyPlace = ({ nodes }: Side, mark: Single): number => {
  const at = nodes.findIndex((node) => says(node, mark));
  return at >= 0 && nodes.findLastIndex((node) => says(node, mark)) === at ? at : -1;
};

const longestChain = 4;
/** Whether a node is another one, or depends on it, but for its topic. */
const isUnder = ({ nodes }: Side, from: number, top: number): boolean => {
  let at = from;
  for (let step = 0; step < longestChain && at >= 0; step++) {
    if (at === top) return true;
    const node = nodes[at] as Node;
    if (node.isTopic || node.edge > 1) return false;
    at = node.governor;
  }
  return false;
};

/** The items under the only node of a mark. */
const itemsUnder = (items: readonly Item[], side: Side, top: number): readonly number[] =>
  items.flatMap((_, i) => (isUnder(side, side.at[i] ?? -1, top) ? [i] : []));

/** A mark, the item of which the source says it, and the one of which the target does. */
export type ExchangedMark = { readonly mark: Single; readonly item: Item; readonly other: Item };

/**
 * Without a known counterpart, a denied word must stand where the other text puts it forward instead: 시가 아니라 노조,
 * 労組ではなく市.
 */
const isPutForward = (side: Side, i: number | undefined, denied: number): boolean =>
  i !== undefined && side.at[i] === denied + 1;

const exchangedIn = (compared: Compared, mark: Single): ExchangedMark | undefined => {
  const { items, source, target } = compared;
  const [own, other] = [onlyPlace(source, mark), onlyPlace(target, mark)];
  if (own < 0 || other < 0) return undefined;
  const [ours, theirs] = [itemsUnder(items, source, own), itemsUnder(items, target, other)];
  if (ours.some((i) => theirs.includes(i))) return undefined;
  const moved = ours.find((i) => (target.at[i] ?? -1) >= 0);
  const taker = theirs.find((i) => (source.at[i] ?? -1) >= 0);
  const isMoved =
    moved !== undefined && taker !== undefined
      ? true
      : mark === 'not' && (isPutForward(target, moved, other) || isPutForward(source, taker, own));
  const item = items[moved ?? taker ?? -1];
  return isMoved && item !== undefined ? { mark, item, other: items[taker ?? -1] ?? item } : undefined;
};

/**
 * The mark that is said of one item in the source and of another in the target.
 * @example than of 도로 and 철도 for 도로가 철도보다 먼저 as 鉄道が道路より先に
 */
export const exchangedMark = (unit: CheckUnit): ExchangedMark | undefined => {
  const compared = comparedOf(unit);
  for (const mark of singles) {
    const found = exchangedIn(compared, mark);
    // 철도보다 빠르다, 道路より遅い: with the opposite predicate, the compared things may change places.
    const isTurned =
      found !== undefined && mark === 'than' && (oppositesIn(unit).length > 0 || deniesOnOneSide(unit));
    if (found !== undefined && !isTurned) return found;
  }
  return undefined;
};
