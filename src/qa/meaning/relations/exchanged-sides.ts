// Compares who does an act and who undergoes it, whatever the voice: 시장이 지사에게 요청하였다 is 知事は市長から要請を受けた.

import type { CheckUnit } from '../../check.js';
import { type Compared, comparedOf, type Item, itemsOf, type Side } from './items.js';
import type { Mark } from './marks.js';
import { isCause, markIn, type Part, partIn } from './parts.js';

const isOpposite = (a: Part | undefined, b: Part | undefined): boolean =>
  (a === 'doer' && b === 'undergoer') || (a === 'undergoer' && b === 'doer');
/** Letters that may stand between a party and its particle: 側, 측. */
const sideWord = 2;
/** 을, 에게, が behind the word itself: none of the particles that also say when or where. */
const isFirm = (compared: Compared, i: number, side: 'source' | 'target'): boolean => {
  const { items, [side]: { nodes, at } } = compared;
  const [node, item] = [nodes[at[i] ?? -1], items[i]];
  if (node === undefined || item === undefined || node.end > item[side].end + sideWord) return false;
  return node.mark !== 'to' || /^(?:에게|께|한테|에\s?대|に対)/.test(node.tail);
};
/** Letters of a phrase behind the word that both texts have: 登山|者, 등산|객. */
const restOf = (compared: Compared, i: number, side: 'source' | 'target'): number => {
  const { items, [side]: { nodes, at } } = compared;
  return Math.max(0, (nodes[at[i] ?? -1]?.end ?? 0) - (items[i]?.[side].end ?? 0));
};
const isWhole = (compared: Compared, i: number): boolean =>
  restOf(compared, i, 'source') === restOf(compared, i, 'target');

/** Two items that have exchanged their parts in an act of both texts. */
export type ExchangedSides = { readonly item: Item; readonly other: Item };

/** The acts of both texts that are the same. */
const commonActs = ({ items, source, target }: Compared): readonly (readonly [number, number])[] => {
  const placeIn = ({ nodes, at }: Side, i: number, end: number): number => {
    const node = nodes[at[i] ?? -1];
    if (node === undefined || node.end > end + 1) return -1;
    return node.kind === 'act' || (node.kind === 'state' && node.tail === '다') || isCause(node) ? (at[i] ?? -1) : -1;
  };
  // 도서를 주었다, 図書をもらった: the verb may be read as one with its object.
  const actOf = ({ nodes, at }: Side, i: number): number => {
    const node = nodes[at[i] ?? -1];
    return node?.mark === 'object' && nodes[node.governor]?.kind === 'act' ? node.governor : -1;
  };
  return items.flatMap((item, i): readonly (readonly [number, number])[] => {
    const [own, other] = [placeIn(source, i, item.source.end), placeIn(target, i, item.target.end)];
    if (own >= 0 && other >= 0) return [[own, other]];
    if (own < 0 === other < 0) return [];
    const [a, b] = own >= 0 ? [own, actOf(target, i)] : [actOf(source, i), other];
    return a >= 0 && b >= 0 ? [[a, b]] : [];
  });
};

const origins: ReadonlySet<Mark | undefined> = new Set<Mark | undefined>(['from', 'at']);
const goals: ReadonlySet<Mark | undefined> = new Set<Mark | undefined>(['to', 'as', 'until']);
const parties: ReadonlySet<Mark | undefined> = new Set<Mark | undefined>(['subject', 'object', 'to', 'from']);

/** Two words with each other's particles, behind the same act in the same voice; からへ as 에서 로. */
const exchangedParticles = ({ items, source, target }: Compared, own: number, other: number): ExchangedSides | undefined => {
  const isSameVoice = source.nodes[own]?.voice === target.nodes[other]?.voice;
  const marks = items.map(({ isNumber }, i) =>
    isNumber ? ([undefined, undefined] as const) : ([markIn(source, source.at[i] ?? -1, own), markIn(target, target.at[i] ?? -1, other)] as const),
  );
  for (const [x, [a, b]] of marks.entries()) {
    if (a === undefined || b === undefined || a === b) continue;
    const y = marks.findIndex(([c, d], i) => {
      if (i <= x || c === undefined || d === undefined) return false;
      if (isSameVoice && a === d && b === c && parties.has(a) && parties.has(b)) return true;
      return (origins.has(a) && goals.has(b) && goals.has(c) && origins.has(d)) || (goals.has(a) && origins.has(b) && origins.has(c) && goals.has(d));
    });
    if (y >= 0) return { item: items[x] as Item, other: items[y] as Item };
  }
  return undefined;
};

/** Two words of which each text makes the other one the doer of the same act. */
export const exchangedSides = (unit: CheckUnit): ExchangedSides | undefined => {
  if (itemsOf(unit).length < 2) return undefined;
  const compared = comparedOf(unit);
  const { items, source, target } = compared;
  for (const [own, other] of commonActs(compared)) {
    const parts = items.map(({ isNumber }, i) =>
      isNumber
        ? ([undefined, undefined] as const)
        : ([partIn(source, source.at[i] ?? -1, own), partIn(target, target.at[i] ?? -1, other)] as const),
    );
    const moved = exchangedParticles(compared, own, other);
    if (moved !== undefined) return moved;
    const x = parts.findIndex(([a, b]) => isOpposite(a, b));
    const [a, b] = parts[x] ?? [];
    if (a === undefined || b === undefined) continue;
    // 適用される, 적용을 받다: whose act a noun names is too unsure for a party that is unsure itself.
    const isSure = source.nodes[source.at[x] ?? -1]?.mark !== 'owner' && target.nodes[target.at[x] ?? -1]?.mark !== 'owner';
    const y = parts.findIndex(
      ([c, d], i) =>
        i !== x &&
        ((c === b && d === a) ||
          (isSure && c === b && d === 'either' && isWhole(compared, i) && isFirm(compared, i, 'source')) ||
          (isSure && c === 'either' && d === a && isWhole(compared, i) && isFirm(compared, i, 'target'))),
    );
    if (y >= 0) return { item: items[x] as Item, other: items[y] as Item };
  }
  return undefined;
};
