// Compares who does an act and who undergoes it, whatever the voice: 시장이 지사에게 요청하였다 is 知事は市長から要請を受けた.

import type { CheckUnit } from '../../check.js';
import { type Compared, comparedOf, type Item, type Side } from './items.js';
import type { Mark } from './marks.js';
import { isCause, markIn, type Part, partIn } from './parts.js';
import type { Node } from './tree.js';

/** Two items that have exchanged their parts in an act of both texts. */
export type ExchangedParts = { readonly item: Item; readonly other: Item };

/** The nodes of one act in both texts. */
type Act = readonly [source: number, target: number];

const nodeOf = ({ nodes, at }: Side, i: number): Node | undefined => nodes[at[i] ?? -1];

/** The node of an item that is an act, or names one. */
const actIn = (side: Side, i: number, end: number): number => {
  const node = nodeOf(side, i);
  if (node === undefined || node.end > end + 1) return -1;
  const isAct = node.kind === 'act' || (node.kind === 'state' && node.tail === '다') || isCause(node);
  return isAct ? (side.at[i] ?? -1) : -1;
};

/** 도서를 주었다, 図書をもらった: a verb may be read as one with its object. */
const actOfObject = (side: Side, i: number): number => {
  const node = nodeOf(side, i);
  return node?.mark === 'object' && side.nodes[node.governor]?.kind === 'act' ? node.governor : -1;
};

const commonActs = ({ items, source, target }: Compared): readonly Act[] =>
  items.flatMap((item, i): readonly Act[] => {
    const [own, other] = [actIn(source, i, item.source.end), actIn(target, i, item.target.end)];
    if (own < 0 && other < 0) return [];
    const [a, b] = [own < 0 ? actOfObject(source, i) : own, other < 0 ? actOfObject(target, i) : other];
    return a >= 0 && b >= 0 ? [[a, b]] : [];
  });

type Both<Value> = readonly [source: Value | undefined, target: Value | undefined];
const neither = [undefined, undefined] as const;

/** The part or the mark of each word in an act. */
const inBoth = <Value>(
  { items, source, target }: Compared,
  [own, other]: Act,
  read: (side: Side, from: number, act: number) => Value | undefined,
): readonly Both<Value>[] =>
  items.map(({ number }, i) =>
    number === undefined
      ? ([read(source, source.at[i] ?? -1, own), read(target, target.at[i] ?? -1, other)] as const)
      : neither,
  );

const among = (...marks: readonly Mark[]): ReadonlySet<Mark | undefined> => new Set(marks);
const origins = among('from', 'at');
const goals = among('to', 'as', 'until');
const parties = among('subject', 'object', 'to', 'from');

/** Whether two words have each other's particles: が–を as を–が in the same voice, から–へ as 로–에서 in any. */
const haveExchanged = ([a, b]: Both<Mark>, [c, d]: Both<Mark>, isSameVoice: boolean): boolean => {
  if (isSameVoice && a === d && b === c && parties.has(a) && parties.has(b)) return true;
  const isForth = origins.has(a) && goals.has(b) && goals.has(c) && origins.has(d);
  return isForth || (goals.has(a) && origins.has(b) && origins.has(c) && goals.has(d));
};

const byParticles = (compared: Compared, act: Act): ExchangedParts | undefined => {
  const { items, source, target } = compared;
  const isSameVoice = source.nodes[act[0]]?.voice === target.nodes[act[1]]?.voice;
  const marks = inBoth(compared, act, markIn);
  for (const [x, own] of marks.entries()) {
    if (own[0] === undefined || own[1] === undefined || own[0] === own[1]) continue;
    const y = marks.findIndex((other, i) => i > x && haveExchanged(own, other, isSameVoice));
    if (y >= 0) return { item: items[x] as Item, other: items[y] as Item };
  }
  return undefined;
};

/** Letters that may stand between a party and its particle: 側, 측. */
const sideWord = 2;
/** 을, 에게, が behind the word itself: none of the particles that also say when or where. */
const isFirm = (compared: Compared, i: number, side: 'source' | 'target'): boolean => {
  const [node, item] = [nodeOf(compared[side], i), compared.items[i]];
  if (node === undefined || item === undefined || node.end > item[side].end + sideWord) return false;
  return node.mark !== 'to' || /^(?:에게|께|한테|에\s?대|に対)/.test(node.tail);
};

/** Whether a phrase has as many letters behind the word in both texts: 登山|者, 등산|객. */
const isWhole = ({ items, source, target }: Compared, i: number): boolean => {
  const rest = (side: Side, end = 0): number => Math.max(0, (nodeOf(side, i)?.end ?? 0) - end);
  return rest(source, items[i]?.source.end) === rest(target, items[i]?.target.end);
};

const isOpposite = ([a, b]: Both<Part>): boolean =>
  (a === 'doer' && b === 'undergoer') || (a === 'undergoer' && b === 'doer');

const byParts = (compared: Compared, act: Act): ExchangedParts | undefined => {
  const { items, source, target } = compared;
  const parts = inBoth(compared, act, partIn);
  const x = parts.findIndex(isOpposite);
  const [a, b] = parts[x] ?? neither;
  if (a === undefined || b === undefined) return undefined;
  // 適用される, 적용을 받다: an owner is too unsure beside a party that is unsure itself.
  const isSure = [source, target].every((side) => nodeOf(side, x)?.mark !== 'owner');
  const answers = ([c, d]: Both<Part>, i: number): boolean => {
    if (i === x || (c === b && d === a)) return i !== x;
    if (!isSure || !isWhole(compared, i)) return false;
    const isFirst = c === b && d === 'either' && isFirm(compared, i, 'source');
    return isFirst || (c === 'either' && d === a && isFirm(compared, i, 'target'));
  };
  const y = parts.findIndex(answers);
  return y < 0 ? undefined : { item: items[x] as Item, other: items[y] as Item };
};

/**
 * Two words of which each text makes the other one the doer of the same act.
 * @example 시장 and 지사 for 시장이 지사에게 요청하였다 as 市長は知事から要請を受けた
 */
export const exchangedParts = (unit: CheckUnit): ExchangedParts | undefined => {
  const compared = comparedOf(unit);
  for (const act of commonActs(compared)) {
    const found = byParticles(compared, act) ?? byParts(compared, act);
    if (found !== undefined) return found;
  }
  return undefined;
};
