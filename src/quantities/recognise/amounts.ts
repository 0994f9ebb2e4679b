// Numbers written in digits, alone or as the ends of a range: 435건, 12조 2,000억 원, 3~5명, 10%~20%.

import { compare, powerOfTen, times } from '../decimal.js';
import type { PointValue } from '../quantity.js';
import { matchAt, type Recogniser } from '../recogniser.js';
import { isBare, type Measured, measuredAt } from './measured.js';
import { type Numeral, numeralAt } from './numeral.js';

/** 10~20억 원: the first number counts hundred millions too, unless that would make it the larger one. */
const likeLast = (first: Numeral, last: Numeral) => {
  const scaled = times(first.value, powerOfTen(last.lastPower));
  return first.plain && compare(first.value, last.leading) < 0 ? scaled : first.value;
};

const sameSort = (a: PointValue, b: PointValue): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'amount' || b.kind !== 'amount' || a.units.join() === b.units.join()) &&
  (a.kind !== 'money' || b.kind !== 'money' || a.currency === b.currency);

const fromLike = (
  first: Measured,
  numeral: Numeral,
  last: Measured,
  lastNumeral: Numeral,
): PointValue | undefined => {
  if (sameSort(first.value, last.value)) return first.value;
  if (!isBare(first.value)) return undefined;
  const value = likeLast(numeral, lastNumeral);
  switch (last.value.kind) {
    case 'amount':
    case 'money':
      return { ...last.value, value };
    case 'duration': {
      const unit = last.value.parts.length === 1 ? last.value.parts[0]?.unit : undefined;
      return unit === undefined ? undefined : { ...last.value, parts: [{ value, unit }] };
    }
    default:
      return undefined;
  }
};

/** Recognises digits with everything that belongs to them. */
export const amountInDigits: Recogniser = (source, at) => {
  const numeral = numeralAt(source.text, at, 'arabic');
  if (numeral === undefined) return undefined;
  const first = measuredAt(source, at, numeral);
  const to = matchAt(/\s?~\s?(?=\d)/y, source.text, first.end);
  if (to === undefined) return first;
  const lastStart = first.end + to[0].length;
  const lastNumeral = numeralAt(source.text, lastStart, 'arabic');
  if (lastNumeral === undefined) return first;
  const last = measuredAt(source, lastStart, lastNumeral);
  const from = fromLike(first, numeral, last, lastNumeral);
  if (from === undefined) return first;
  return { start: first.start, end: last.end, words: false, value: { kind: 'range', from, to: last.value } };
};
