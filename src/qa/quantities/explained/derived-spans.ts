// Periods that a reader gets by counting from a start to an end: 令和7年度から令和11年度まで is 5년간, 3月2日から13日まで 12日間.

import type { CalendarDate, PointValue } from '../../../quantities/quantity.js';
import type { CheckText } from '../../check.js';
import { type Sides, valuesOf } from '../derived-times.js';

const millisecondsADay = 86_400_000;
const mostDates = 8;

const datesIn = (side: CheckText): readonly CalendarDate[] =>
  valuesOf(side).filter((one): one is CalendarDate => one.kind === 'date');

/** The only part of a period, with its unit: 5년간, 12日間. */
const lengthOf = (value: PointValue): { readonly count: number; readonly unit: string } | undefined => {
  if (value.kind !== 'duration') return undefined;
  const [only, ...more] = value.parts;
  return only === undefined || more.length > 0 || only.value.scale > 0
    ? undefined
    : { count: Number(only.value.digits), unit: only.unit };
};

const monthsOfYear = 12;
/** The place of a date in years, months or days from any start; a missing year is that of the other date. */
const placeOf = ({ year = 0, month, day }: CalendarDate, unit: string): number | undefined => {
  if (unit === 'year') return year === 0 ? undefined : year;
  if (unit === 'month') return month === undefined ? undefined : year * monthsOfYear + month;
  if (unit !== 'day' || month === undefined || day === undefined) return undefined;
  return Date.UTC(year === 0 ? leapless : year, month - 1, day) / millisecondsADay;
};
const leapless = 2025;

/**
 * Whether a period that only one text names lasts from one date of a text to another, first and last counted or only one.
 * @example 5년간 beside 令和7年度から令和11年度まで
 */
export const isDerivedSpan = ({ point, own, other }: Sides): boolean => {
  const length = lengthOf(point.value);
  if (length === undefined || length.count < 2) return false;
  return [other, own].some((side) => {
    const places = datesIn(side)
      .slice(0, mostDates)
      .flatMap((date) => placeOf(date, length.unit) ?? []);
    return places.some((from) =>
      places.some((to) => to - from === length.count || to - from + 1 === length.count),
    );
  });
};
