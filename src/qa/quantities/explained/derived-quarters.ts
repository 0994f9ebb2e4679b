// Quarters of a year that the other text names by their months: 1분기 is 1~3월, 第3四半期 of a Japanese fiscal year
// 10월부터 12월까지.

import type { PointValue } from '../../../quantities/quantity.js';
import type { CheckText } from '../../check.js';
import { type Sides, valuesOf } from '../derived-times.js';

const monthsOfYear = 12;
const monthsOfQuarter = 3;
const quartersOfYear = 4;
/** The first month of the Japanese fiscal year. */
const fiscalStart = 4;

/** The quarter that a value is: 3 for 第3四半期. */
const quarterOf = (value: PointValue): number | undefined => {
  if (value.kind !== 'amount' || value.value.scale > 0 || !value.units.includes('quarter')) return undefined;
  const nth = Number(value.value.digits);
  return nth >= 1 && nth <= quartersOfYear ? nth : undefined;
};

/** The ranges of months in a text, as first and last month. */
const rangesIn = ({ quantities }: CheckText): readonly (readonly [number, number])[] =>
  quantities.flatMap(({ value }) =>
    value.kind === 'range' &&
    value.from.kind === 'date' &&
    value.to.kind === 'date' &&
    value.from.month !== undefined &&
    value.to.month !== undefined
      ? [[value.from.month, value.to.month] as const]
      : [],
  );

const monthAfter = (first: number, steps: number): number => ((first - 1 + steps) % monthsOfYear) + 1;

/** Whether months are a quarter of the year that begins in a month. */
const isQuarter = ([from, to]: readonly [number, number], nth: number, start: number): boolean =>
  from === monthAfter(start, (nth - 1) * monthsOfQuarter) &&
  to === monthAfter(start, nth * monthsOfQuarter - 1);

/** Quarters count from January; in Japanese also from April, if they are of the fiscal year. */
const startsIn = (ja: CheckText): readonly number[] => (ja.text.includes('年度') ? [fiscalStart, 1] : [1]);

/**
 * Whether a quarter that only one text names has the months that the other text states.
 * @example 今年度第3四半期 beside 올해 10~12월
 */
export const isQuarterOfMonths = ({ point, own, other }: Sides): boolean => {
  const starts = startsIn(own.lang === 'ja' ? own : other);
  const quarter = quarterOf(point.value);
  if (quarter !== undefined)
    return rangesIn(other).some((range) => starts.some((start) => isQuarter(range, quarter, start)));
  const { value } = point;
  if (value.kind !== 'date' || value.month === undefined || value.day !== undefined) return false;
  const ranges = rangesIn(own).filter((range) => range.includes(value.month ?? 0));
  return valuesOf(other).some((one) => {
    const theirs = quarterOf(one);
    return (
      theirs !== undefined && ranges.some((range) => starts.some((start) => isQuarter(range, theirs, start)))
    );
  });
};
