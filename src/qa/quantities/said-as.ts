// Pairs of quantities that say the same in another way: 1.5배 is 5割増, 2 대 1 is 3分の2 and 3分の1.

import { powerOfTen } from '../../quantities/decimal.js';
import type { Point } from './point.js';

/** Points of both sides that still need a counterpart. */
export type BothSides = { readonly own: readonly Point[]; readonly other: readonly Point[] };

const growth =
  /^(?:の|以上|ほど|가량|정도)?\s?(?:増|アップ|[がをの]?(?:増加|上昇|伸び|上回|高)|[이가을를]?\s?(?:증가|늘|상승|올|높|뛰)|의?\s?증)/;

/** Whether a multiple and a growth in percent are equal: 1.5배 and 50％増, 3倍 and 200% 증가. */
const isGrowth = (fold: Point, share: Point, text: string): boolean => {
  const [a, b] = [fold.value, share.value];
  if (a.kind !== 'amount' || b.kind !== 'amount') return false;
  if (!a.units.includes('fold') || !b.units.includes('percent')) return false;
  if (!growth.test(text.slice(share.end, share.end + 10))) return false;
  const one = powerOfTen(a.value.scale);
  return (a.value.digits - one) * 100n * powerOfTen(b.value.scale) === b.value.digits * one;
};

const mostCompared = 1_000;

/** Drops multiples of one side that the other side says as growth. */
export const withoutGrowth = (sides: BothSides, otherText: string): BothSides => {
  const shares = sides.other.filter(
    ({ value }) => value.kind === 'amount' && value.units.includes('percent'),
  );
  const folds = sides.own.filter(({ value }) => value.kind === 'amount' && value.units.includes('fold'));
  // More of them are a table, and every two would be compared.
  if (shares.length * folds.length > mostCompared) return sides;
  for (const fold of folds) {
    const share = shares.find((one) => isGrowth(fold, one, otherText));
    if (share === undefined) continue;
    return {
      own: sides.own.filter((one) => one !== fold),
      other: sides.other.filter((one) => one !== share),
    };
  }
  return sides;
};

const versus = /^\s?(?:대|対|[:：])\s?$/;
const whole = ({ value }: Point): bigint | undefined =>
  value.kind === 'amount' && value.value.scale === 0 ? value.value.digits : undefined;

/** Whether a share is a part of a whole: 3分の2 and 2 of 3, 7割 and 7 of 10. */
const isPartOf = ({ value }: Point, part: bigint, all: bigint): boolean => {
  if (value.kind === 'fraction') return value.numerator * all === value.denominator * part;
  return value.kind === 'amount' && value.value.digits * all === part * 100n * powerOfTen(value.value.scale);
};

const ofOne = /^\s?(?:가구|세대|世帯)/;
const alone = /単身|一人暮らし|ひとり暮らし|独居|독거|혼자|홀로|단독/;
/** Drops the one of 1인 가구, a name of a sort of household, that the other side says without a number (単身世帯). */
export const withoutSingles = ({ own, other }: BothSides, text: string, otherText: string): BothSides => {
  if (!alone.test(otherText)) return { own, other };
  const isSingle = (point: Point): boolean => whole(point) === 1n && ofOne.test(text.slice(point.end));
  return { own: own.filter((point) => !isSingle(point)), other };
};

/** Drops a ratio of one side (2 대 1) that the other side says as two shares of a whole (3分の2, 3分の1; 7割, 3割). */
export const withoutRatios = ({ own, other }: BothSides, ownText: string): BothSides => {
  const shares = other.filter(
    ({ value }) => value.kind === 'fraction' || (value.kind === 'amount' && value.units.includes('percent')),
  );
  if (shares.length < 2) return { own, other };
  for (const [i, first] of own.entries()) {
    const second = own[i + 1];
    const [a, b] = [whole(first), second && whole(second)];
    if (second === undefined || a === undefined || b === undefined) continue;
    // The separator 대 may be read as a counter of the first number.
    const between = ownText.slice(first.start, second.start).replace(/^[\d.,\s]+/, '');
    if (!versus.test(between)) continue;
    const shareOf = (part: bigint, taken?: Point): Point | undefined =>
      shares.find((one) => one !== taken && isPartOf(one, part, a + b));
    const one = shareOf(a);
    const two = shareOf(b, one);
    if (one === undefined || two === undefined) continue;
    return {
      own: own.filter((point) => point !== first && point !== second),
      other: other.filter((point) => point !== one && point !== two),
    };
  }
  return { own, other };
};
