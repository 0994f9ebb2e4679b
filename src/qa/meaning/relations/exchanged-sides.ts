// Compares who does an act and who undergoes it, whatever the voice: 시장이 지사에게 요청하였다 is 知事は市長から要請を受けた.

import type { CheckUnit } from '../../check.js';
import { type Item, itemsOf, type Side, sidesOf } from './items.js';
import { type Part, partIn } from './parts.js';

const isOpposite = (a: Part | undefined, b: Part | undefined): boolean =>
  (a === 'doer' && b === 'undergoer') || (a === 'undergoer' && b === 'doer');
/** 을, 에게, が: none of the particles that also say when or where. */
const isFirm = ({ nodes }: Side, at: number): boolean => {
  const node = nodes[at];
  return node !== undefined && (node.mark !== 'to' || /^(?:에게|께|한테|에\s?대|に対)/.test(node.tail));
};

/** Two items that have exchanged their parts in an act of both texts. */
export type ExchangedSides = { readonly item: Item; readonly other: Item };

const lastAct = ({ nodes }: Side): number => nodes.findLastIndex(({ kind }) => kind === 'act');

/** The acts of both texts that are the same: words of both, and the last ones if neither is a word of both. */
const commonActs = (items: readonly Item[], source: Side, target: Side): readonly (readonly [number, number])[] => {
  const isWord = ({ nodes }: Side, at: number, end: number): boolean =>
    nodes[at]?.kind === 'act' && nodes[at].end <= end + 1;
  const acts = items.flatMap((item, i): readonly (readonly [number, number])[] => {
    const [own, other] = [source.at[i] ?? -1, target.at[i] ?? -1];
    return isWord(source, own, item.source.end) && isWord(target, other, item.target.end) ? [[own, other]] : [];
  });
  const [ours, theirs] = [lastAct(source), lastAct(target)];
  const isTaken = ours < 0 || theirs < 0 || source.at.includes(ours) || target.at.includes(theirs);
  return isTaken ? acts : [...acts, [ours, theirs]];
};

/** Two words of which each text makes the other one the doer of the same act. */
export const exchangedSides = (unit: CheckUnit): ExchangedSides | undefined => {
  const items = itemsOf(unit);
  if (items.length < 2) return undefined;
  const { source, target } = sidesOf(unit);
  for (const [own, other] of commonActs(items, source, target)) {
    const parts = items.map(({ isNumber }, i) =>
      isNumber
        ? ([undefined, undefined] as const)
        : ([partIn(source, source.at[i] ?? -1, own), partIn(target, target.at[i] ?? -1, other)] as const),
    );
    const x = parts.findIndex(([a, b]) => isOpposite(a, b));
    const [a, b] = parts[x] ?? [];
    if (a === undefined || b === undefined) continue;
    const y = parts.findIndex(
      ([c, d], i) =>
        i !== x &&
        ((c === b && d === a) ||
          (c === b && d === 'either' && isFirm(source, source.at[i] ?? -1)) ||
          (c === 'either' && d === a && isFirm(target, target.at[i] ?? -1))),
    );
    if (y >= 0) return { item: items[x] as Item, other: items[y] as Item };
  }
  return undefined;
};
