// Compares the numbers of parallel clauses: 2명이 숨지고 15명이 다쳤다 is not 15人が死亡し、2人が負傷した. Each number belongs to
// the noun before it or to the predicate behind it.

import type { Span } from '../../model/span.js';
import { sameQuantity } from '../../quantities/same-quantity.js';
import type { CheckUnit } from '../check.js';
import type { AlignedPair } from '../quantities/align-quantities.js';
import { type Anchor, anchorsOf } from './anchors.js';
import type { ExchangedNumbers } from './heads.js';
import { valueWords } from './values.js';

type Side = 'source' | 'target';
const mostClauses = 4;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The head of each number, if heads and numbers alternate. */
const headsOf = (
  numbers: readonly AlignedPair[],
  heads: readonly Anchor[],
  side: Side,
): ReadonlyMap<AlignedPair, Anchor> | undefined => {
  const inOrder = (a: Anchor, b: Anchor): number => a[side].start - b[side].start;
  const [ours, theirs] = [[...numbers].sort(inOrder), [...heads].sort(inOrder)];
  const found = new Map<AlignedPair, Anchor>();
  const isHeadFirst = (theirs[0]?.[side].start ?? 0) < (ours[0]?.[side].start ?? 0);
  for (const [i, number] of ours.entries()) {
    const head = theirs[i];
    if (head === undefined) return undefined;
    const [first, second] = isHeadFirst ? [head[side], number[side]] : [number[side], head[side]];
    const next = isHeadFirst ? theirs[i + 1]?.[side] : ours[i + 1]?.[side];
    if (first.end > second.start || (next !== undefined && next.start < second.end)) return undefined;
    found.set(number, head);
  }
  return found;
};

const areDistinct = (numbers: readonly AlignedPair[]): boolean =>
  numbers.every((one, i) =>
    numbers.slice(i + 1).every((other) => sameQuantity(one.source.value, other.source.value) !== 'same'),
  );

const isCounted = ({ sameness, source: { value } }: AlignedPair): boolean =>
  sameness === 'same' && value.kind === 'amount' && value.ordinal === 'none';

/**
 * A number that the target gives to the head of another one; undefined unless both texts have as many numbers as heads.
 * @example 3名 for 死者は3名、行方不明者は12名である as 12명이 사망하고 3명이 실종되었다
 */
export const exchangedInParallel = (unit: CheckUnit): ExchangedNumbers | undefined => {
  const numbers = unit.alignment.pairs.filter(isCounted);
  if (numbers.length < 2 || numbers.length > mostClauses || !areDistinct(numbers)) return undefined;
  const named = valueWords(unit.source, 'belonging');
  const heads =
    named.length < numbers.length
      ? []
      : anchorsOf(unit).filter(({ source }) => named.some((one) => overlaps(one, source)));
  if (heads.length !== numbers.length) return undefined;
  const [ours, theirs] = [headsOf(numbers, heads, 'source'), headsOf(numbers, heads, 'target')];
  if (ours === undefined || theirs === undefined) return undefined;
  const moved = numbers.find((number) => ours.get(number) !== theirs.get(number));
  const taker = moved && numbers.find((number) => theirs.get(number) === ours.get(moved));
  return moved && taker && { source: moved.source, target: taker.target };
};
