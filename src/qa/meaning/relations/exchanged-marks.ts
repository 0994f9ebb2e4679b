// Compares what the function words of a text say of one thing alone: than, not, only, according to, before, after.

import type { CheckUnit } from '../../check.js';
import { oppositesIn } from '../opposed/opposites.js';
import { deniesOnOneSide } from '../polarity.js';
import { type Item, itemsOf, type Side, comparedOf } from './items.js';
import type { Mark } from './marks.js';
import type { Node } from './tree.js';

const singular: readonly (Mark | 'only')[] = ['than', 'not', 'only', 'source', 'before', 'after', 'without'];
const says = (node: Node, mark: Mark | 'only'): boolean => (mark === 'only' ? node.isOnly : node.mark === mark);

const onlyPlace = ({ nodes }: Side, mark: Mark | 'only'): number => {
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

/** The mark that is said of one item in the source and of another in the target, with both. */
export const exchangedMark = (unit: CheckUnit): { readonly mark: Mark | 'only'; readonly item: Item; readonly other: Item } | undefined => {
  if (itemsOf(unit).length < 2) return undefined;
  const { items, source, target } = comparedOf(unit);
  for (const mark of singular) {
    const [own, other] = [onlyPlace(source, mark), onlyPlace(target, mark)];
    if (own < 0 || other < 0) continue;
    const ours = items.filter((_, i) => isUnder(source, source.at[i] ?? -1, own));
    const theirs = items.filter((_, i) => isUnder(target, target.at[i] ?? -1, other));
    if (ours.some((one) => theirs.includes(one))) continue;
    const moved = ours.find((one) => (target.at[items.indexOf(one)] ?? -1) >= 0);
    const taker = theirs.find((one) => (source.at[items.indexOf(one)] ?? -1) >= 0);
    if (mark === 'than' && (oppositesIn(unit).length > 0 || deniesOnOneSide(unit))) continue;
    // Without a known counterpart, the word must stand where the other text denies it: 시가 아니라 노조, 労組ではなく市.
    if (mark === 'not' && (moved === undefined) !== (taker === undefined)) {
      const [item, side, place] = moved === undefined ? [taker as Item, source, own] : [moved, target, other];
      const at = side.at[items.indexOf(item)] ?? -1;
      if (at === place + 1) return { mark, item, other: item };
    }
    if (moved !== undefined && taker !== undefined) return { mark, item: moved, other: taker };
  }
  return undefined;
};
