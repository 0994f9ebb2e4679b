// Dates, times and periods that a reader gets by calculating with those of the other text: the end from a start and a
// duration, the number of listed weekdays, the end of a fiscal year.

import { powerOfTen } from '../../quantities/decimal.js';
import type { CalendarDate, ClockTime, Duration, PointValue } from '../../quantities/quantity.js';
import { partsOf } from '../../quantities/same-quantity.js';
import type { CheckText, CheckUnit } from '../check.js';
import type { AlignedPair } from './align-quantities.js';
import type { Point } from './point.js';

/** A quantity that one text states, that text, and the other one. */
export type Sides = { readonly point: Point; readonly own: CheckText; readonly other: CheckText };

/** The values of a text; a range gives two. */
export const valuesOf = ({ quantities }: CheckText): readonly PointValue[] =>
  quantities.flatMap(({ value }) => partsOf(value));

/** A whole count without a limit; undefined for other values. */
export const countOf = ({ value }: Point): number | undefined =>
  value.kind === 'amount' && value.ordinal === 'none' && value.value.scale === 0 && value.limit === 'none'
    ? Number(value.value.digits)
    : undefined;

const minutes = { week: 10_080, day: 1_440, hour: 60, minute: 1 } as const;
const minutesOf = ({ parts }: Duration): number | undefined => {
  let sum = 0;
  for (const { value, unit } of parts) {
    if (unit !== 'week' && unit !== 'day' && unit !== 'hour' && unit !== 'minute') return undefined;
    sum += (Number(value.digits) / Number(powerOfTen(value.scale))) * minutes[unit];
  }
  return sum;
};
/** The length of a period in minutes; undefined for other values and for months and years. */
export const minutesIn = (value: PointValue): number | undefined =>
  value.kind === 'duration' ? minutesOf(value) : undefined;

const minuteOf = ({ hour, minute }: ClockTime): number => hour * 60 + minute;
const timesIn = (side: CheckText): readonly number[] =>
  valuesOf(side).flatMap((one) => (one.kind === 'time' ? [minuteOf(one)] : []));
const durationsIn = (side: CheckText): readonly number[] =>
  valuesOf(side).flatMap((one) => (one.kind === 'duration' ? (minutesOf(one) ?? []) : []));

const ahead = /(?:분|시간)\s?전|[分間]前/;
/** 오후 1시 반부터 두 시간 동안 as 13時30分から15時30分まで; 10시 개회 30분 전부터 as 9時30分. */
const isDerivedTime = ({ point: { value }, own, other }: Sides): boolean => {
  if (value.kind === 'time') {
    const end = minuteOf(value);
    const starts = timesIn(own);
    if (ahead.test(other.text) && durationsIn(other).some((lead) => starts.includes(end + lead))) return true;
    return durationsIn(other).some((lasting) => starts.some((start) => start + lasting === end));
  }
  const lasting = value.kind === 'duration' ? minutesOf(value) : undefined;
  if (lasting === undefined) return false;
  const times = timesIn(other);
  return times.some((start) => times.some((end) => end - start === lasting));
};

const weekdays =
  /[월화수목금토일](?=요일|[·ㆍ,]\s?[월화수목금토일]|\))|[月火水木金土日](?=曜|[・、と][月火水木金土日])/g;
const weekly = /(?:주|週)\s?に?$/;
/** The weekdays that a text lists: 月・水・金曜日. */
const weekdaysIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(weekdays), ([day]) => dayNames['月火水木金土日'.indexOf(day)] ?? day));
const dayNames = '월화수목금토일';

/** 週2回 beside 월요일과 목요일. */
const isCountOfWeekdays = ({ point, own, other }: Sides): boolean => {
  const count = countOf(point);
  if (count === undefined || !weekly.test(own.text.slice(0, point.start))) return false;
  return [weekdaysIn(own.text), weekdaysIn(other.text)].some(({ size }) => size === count);
};
const isListedWeekday = ({ point: { value }, other }: Sides): boolean =>
  value.kind === 'weekday' &&
  weekdaysIn(other.text).has(dayNames.charAt((value.weekday + dayNames.length - 1) % dayNames.length));

const elapses = /^(?:を経過|以内|以上|を超え|間|を限度)/;
const monthsIn = (side: CheckText): readonly number[] =>
  valuesOf(side).flatMap((one) =>
    one.kind === 'duration' && one.parts.length === 1 && one.parts[0]?.unit === 'month'
      ? [Number(one.parts[0].value.digits)]
      : [],
  );
const statutoryMonths = ({ text, lang, quantities }: CheckText): readonly number[] =>
  lang !== 'ja'
    ? []
    : quantities.flatMap(({ value, end }) =>
        value.kind === 'date' &&
        value.month !== undefined &&
        value.day === undefined &&
        elapses.test(text.slice(end))
          ? [value.month]
          : [],
      );
/** 六月を経過した日 as 6개월이 경과한 날: statutes count months without か. */
const isStatutoryPeriod = ({ point, own, other }: Sides): boolean => {
  const { value, end } = point;
  if (value.kind === 'date' && value.month !== undefined && elapses.test(own.text.slice(end)))
    return monthsIn(other).includes(value.month);
  if (value.kind !== 'duration' || value.parts[0]?.unit !== 'month') return false;
  return statutoryMonths(other).includes(Number(value.parts[0].value.digits));
};

/** 3日に縮める as 사흘로: a bare day may be a period. */
const isDaysLong = ({ point: { value }, other }: Sides): boolean =>
  value.kind === 'date' &&
  value.day !== undefined &&
  value.month === undefined &&
  durationsIn(other).includes(value.day * minutes.day);

const yearsIn = (side: CheckText): readonly number[] =>
  valuesOf(side).flatMap((one) => (one.kind === 'date' && one.year !== undefined ? [one.year] : []));
/** 2025년까지 beside 令和5年からの3年間. */
const isDerivedYear = ({ point: { value }, own, other }: Sides): boolean => {
  if (value.kind !== 'date' || value.year === undefined || value.month !== undefined) return false;
  const { year } = value;
  const lasting = valuesOf(other).flatMap((one) =>
    one.kind === 'duration' && one.parts.length === 1 && one.parts[0]?.unit === 'year'
      ? [Number(one.parts[0].value.digits)]
      : [],
  );
  const starts = [...yearsIn(own), ...yearsIn(other)];
  return lasting.some((years) =>
    starts.some((start) => start + years - 1 === year || start + years === year),
  );
};

const millisecondsADay = 86_400_000;
const leapYear = 2024;
/** 2월 25일부터 28일간 as 2月25日から3月24日まで; without a year, February has 28 or 29 days. */
const isDerivedDay = ({ point: { value }, own, other }: Sides): boolean => {
  if (value.kind !== 'date' || value.month === undefined || value.day === undefined) return false;
  const end = value;
  const days = [...durationsIn(own), ...durationsIn(other)].map((lasting) => lasting / minutes.day);
  const starts = [...valuesOf(own), ...valuesOf(other)].filter((one) => one.kind === 'date');
  const dayOf = (year: number, { month = 1, day = 1 }: CalendarDate): number =>
    Date.UTC(year, month - 1, day) / millisecondsADay;
  return [leapYear, leapYear + 1].some((year) =>
    starts.some((start) => {
      const lasting = dayOf(year, end) - dayOf(year, start) + 1;
      return start.day !== undefined && lasting > 1 && days.includes(lasting);
    }),
  );
};

const mostDurations = 6;
/** 60분 걸리던 절차가 3분의 1인 20분으로 beside 1時間から20分に: the share that one period is of another. */
const isShareOfPeriods = ({ point: { value }, own, other }: Sides): boolean => {
  if (value.kind !== 'fraction') return false;
  const share = Number(value.numerator) / Number(value.denominator);
  const periods = [...new Set([...durationsIn(own), ...durationsIn(other)])];
  return (
    periods.length <= mostDurations &&
    periods.some((whole) => periods.some((part) => Math.abs(whole * share - part) < nearly))
  );
};
const nearly = 1e-6;

const monthsOfYear = 12;
/** 7월 말까지 beside 6月末 and 1か月延長: a month, counted from another by a number of months. */
const isDerivedMonth = ({ point: { value }, own, other }: Sides): boolean => {
  if (value.kind !== 'date' || value.month === undefined || value.day !== undefined) return false;
  const { month } = value;
  const starts = [...valuesOf(own), ...valuesOf(other)].flatMap((one) =>
    one.kind === 'date' && one.month !== undefined && one.month !== month ? [one.month] : [],
  );
  return [...monthsIn(own), ...monthsIn(other)].some((months) =>
    starts.some((start) => (start + months) % monthsOfYear === month % monthsOfYear),
  );
};

const rules = [
  isShareOfPeriods,
  isDerivedMonth,
  isDerivedTime,
  isDerivedYear,
  isDerivedDay,
  isCountOfWeekdays,
  isListedWeekday,
  isStatutoryPeriod,
  isDaysLong,
] as const;

/** Whether a date, time, period or number of weekdays that only one text states follows from the other text. */
export const isDerivedTimes = (sides: Sides): boolean => rules.some((rule) => rule(sides));

const ofYearEnd = /^\s?(?:末|말)/;
const lastMonth = 3;
const lastDay = 31;

/**
 * How a date stands to the end of a Japanese fiscal year on the other side: 令和6年度末 is 2025년 3월 31일.
 * @returns undefined if neither side names such an end by its year and the other by a day or month
 */
export const fiscalEnd = (
  { source, target }: AlignedPair,
  unit: Pick<CheckUnit, 'source' | 'target'>,
): 'same' | 'other' | undefined => {
  const [ja, ko] = unit.source.lang === 'ja' ? [source, target] : [target, source];
  const { text } = unit.source.lang === 'ja' ? unit.source : unit.target;
  const [year, day] = [ja.value, ko.value];
  if (year.kind !== 'date' || day.kind !== 'date' || !isYearEnd(year, text.slice(ja.end))) return undefined;
  if (day.fiscal || day.month !== lastMonth || day.year === undefined || year.year === undefined)
    return undefined;
  return day.year === year.year + 1 && (day.day ?? lastDay) === lastDay ? 'same' : 'other';
};
const isYearEnd = ({ fiscal, month }: CalendarDate, behind: string): boolean =>
  fiscal && month === undefined && ofYearEnd.test(behind);
