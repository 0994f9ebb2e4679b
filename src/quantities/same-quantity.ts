// Compares two quantities and names their difference, for the checks and for the memory.

import { compare, type Decimal, decimal, equal, negated, plus, powerOfTen, times } from './decimal.js';
import type {
  Amount,
  Approximation,
  CalendarDate,
  ClockTime,
  Duration,
  DurationUnit,
  Fraction,
  Limit,
  PointValue,
  QuantityValue,
} from './quantity.js';
import { sameMeasure } from './same-measure.js';
import { sortOf, type UnitId } from './units.js';

/** Kinds of difference. `omitted`: one side omits a part of the other (the year, the weekday), and the rest agrees. */
export type Difference =
  | 'kind'
  | 'value'
  | 'sign'
  | 'unit'
  | 'currency'
  | 'ordinal'
  | 'approximation'
  | 'limit'
  | 'year'
  | 'era'
  | 'month'
  | 'day'
  | 'weekday'
  | 'fiscal'
  | 'time'
  | 'omitted';

/** The result of `sameQuantity`. */
export type Sameness = 'same' | Difference;

const first = (...answers: readonly Sameness[]): Sameness =>
  answers.find((answer) => answer !== 'same') ?? 'same';

const sameValue = (a: Decimal, b: Decimal): Sameness =>
  equal(a, b) ? 'same' : compare(a, negated(b)) === 0 ? 'sign' : 'value';

type Bounds = { readonly approximation: Approximation; readonly limit: Limit };

// 200여 명 is often 約200人: both only mean "not exactly". 이내 and 이하, 以内 and 以下 are equal for whole numbers.
const sameLimit = (a: Limit, b: Limit): boolean =>
  (a === 'within' ? 'at-most' : a) === (b === 'within' ? 'at-most' : b);
const sameBounds = (a: Bounds, b: Bounds): Sameness => {
  if ((a.approximation === 'exact') !== (b.approximation === 'exact')) return 'approximation';
  // 300人弱 is below 300, 300여 명 above.
  if (
    a.approximation === 'under'
      ? b.approximation === 'over'
      : a.approximation === 'over' && b.approximation === 'under'
  )
    return 'approximation';
  return sameLimit(a.limit, b.limit) ? 'same' : 'limit';
};

const isStrict = (units: readonly UnitId[]): boolean =>
  units.some((id) => ['share', 'point', 'measure'].includes(sortOf(id)));
const isLoose = (units: readonly UnitId[]): boolean =>
  units.length === 0 || units.some((id) => sortOf(id) === 'loose');

/** Any common meaning suffices; 개, つ or no counter may replace another counter, never a measure or a share. */
const sameUnit = (a: readonly UnitId[], b: readonly UnitId[]): Sameness => {
  if (a.some((id) => b.includes(id)) || a.length + b.length === 0) return 'same';
  if (isStrict(a) || isStrict(b)) return 'unit';
  return isLoose(a) || isLoose(b) ? 'same' : 'unit';
};

// 제 and 번째 are both ordinals (4차 산업혁명 = 第4次産業革命); a count is none.
const sameOrdinal = (a: Amount, b: Amount): Sameness =>
  (a.ordinal === 'none') === (b.ordinal === 'none') ? 'same' : 'ordinal';

const optional = <T>(a: T | undefined, b: T | undefined, difference: Difference): Sameness =>
  a === b ? 'same' : a === undefined || b === undefined ? 'omitted' : difference;

const sameDate = (a: CalendarDate, b: CalendarDate): Sameness => {
  const year = a.era === undefined && b.era === undefined ? 'year' : 'era';
  const parts = [
    optional(a.year, b.year, year),
    optional(a.month, b.month, 'month'),
    optional(a.day, b.day, 'day'),
    optional(a.weekday, b.weekday, 'weekday'),
  ];
  // 6일 and 2026년 share no part, although each only omits some.
  const shared = (['year', 'month', 'day'] as const).some(
    (part) => a[part] !== undefined && b[part] !== undefined,
  );
  if (!shared) return 'kind';
  const contradiction = parts.find((part) => part !== 'same' && part !== 'omitted');
  return contradiction ?? (parts.includes('omitted') ? 'omitted' : a.fiscal === b.fiscal ? 'same' : 'fiscal');
};

const sameTime = (a: ClockTime, b: ClockTime): Sameness => {
  if (a.hour !== b.hour || a.minute !== b.minute || (a.second ?? 0) !== (b.second ?? 0)) return 'time';
  return a.approximation === b.approximation ? 'same' : 'approximation';
};

/** A duration has two lengths, in months and in seconds, because a month has no fixed number of days. */
type UnitLengths = Readonly<Partial<Record<DurationUnit, bigint>>>;
const monthsIn: UnitLengths = { year: 12n, month: 1n };
const secondsIn: UnitLengths = { week: 604800n, day: 86400n, hour: 3600n, minute: 60n, second: 1n };

/** The length of a duration in one of the two: 1년 6개월 is 18 months, 1시간 30분 5400 seconds. */
const lengthIn = (lengths: UnitLengths, { parts }: Duration): Decimal =>
  parts.reduce((sum, { value, unit }) => plus(sum, times(value, lengths[unit] ?? 0n)), decimal(0n));

const sameDuration = (a: Duration, b: Duration): Sameness => {
  const equalLength = [monthsIn, secondsIn].every((lengths) =>
    equal(lengthIn(lengths, a), lengthIn(lengths, b)),
  );
  if (equalLength) return first(a.nth === b.nth ? 'same' : 'ordinal', sameBounds(a, b));
  const shape = ({ parts }: Duration): string =>
    parts.map(({ value }) => `${value.digits}/${value.scale}`).join();
  return shape(a) === shape(b) ? 'unit' : 'value';
};

/** 4분의 1 is 25％, 절반 50%. */
const sameShare = (a: Fraction, b: Amount): Sameness => {
  if (!b.units.includes('percent')) return 'kind';
  const isEqual = a.numerator * 100n * powerOfTen(b.value.scale) === a.denominator * b.value.digits;
  return isEqual ? sameBounds(a, b) : 'kind';
};

/** 14일 is 2週間: a number of days that may be a day of the month. */
const areWeeks = ({ day, month, year }: CalendarDate, { parts, nth }: Duration): boolean => {
  const [only, ...others] = parts;
  if (only?.unit !== 'week' || others.length > 0 || nth) return false;
  return (
    day !== undefined &&
    month === undefined &&
    year === undefined &&
    equal(times(only.value, 7n), decimal(BigInt(day)))
  );
};

/** 30일 as 30か月: a number of days taken for the same number of weeks or months. A day of the month is not 4年. */
const spansAsMany = ({ day, month, year }: CalendarDate, { parts, nth }: Duration): boolean => {
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || nth || day === undefined) return false;
  if (month !== undefined || year !== undefined || only.unit === 'year') return false;
  return equal(only.value, decimal(BigInt(day)));
};

/** 5개월 beside 5回: a count taken for a duration. */
const lastsAsMany = ({ parts, nth }: Duration, { value, units, ordinal }: Amount): boolean => {
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || nth || ordinal !== 'none') return false;
  return units.length > 0 && units.every((id) => sortOf(id) === 'counter') && equal(only.value, value);
};

/**
 * Compares kinds with the same spelling: 3일 is a day or three days, 2030 a number or a year, 10대 a count or an age.
 */
const sameAcross = (a: PointValue, b: PointValue): Sameness => {
  if (a.kind === 'date' && b.kind === 'duration') {
    const [only] = b.parts;
    const isDay =
      a.day !== undefined && a.month === undefined && b.parts.length === 1 && only?.unit === 'day';
    if (isDay) return equal(only.value, decimal(BigInt(a.day))) ? 'same' : 'kind';
    if (areWeeks(a, b)) return sameBounds({ approximation: 'exact', limit: 'none' }, b);
    return spansAsMany(a, b) ? 'unit' : 'kind';
  }
  if (a.kind === 'date' && b.kind === 'amount') {
    const isYear = a.year !== undefined && a.month === undefined && b.units.length === 0;
    return isYear && equal(b.value, decimal(BigInt(a.year))) ? 'same' : 'kind';
  }
  if (a.kind === 'date' && b.kind === 'weekday') return a.weekday === b.weekday ? 'omitted' : 'kind';
  if (a.kind === 'fraction' && b.kind === 'amount') return sameShare(a, b);
  if (a.kind === 'duration' && b.kind === 'amount') return lastsAsMany(a, b) ? 'unit' : 'kind';
  if (a.kind === 'money' && b.kind === 'amount')
    return equal(a.value, b.value) && b.units.length === 0 ? 'currency' : 'kind';
  return 'kind';
};

// 90年代 are the 1990s: two digits suffice as long as the century is in living memory.
const sameDecade = (a: Amount, b: Amount): boolean => {
  const [short, long] = [a.value.digits, b.value.digits].sort((x, y) => Number(x - y));
  const isDecade = a.units.includes('decade') && b.units.includes('decade');
  return isDecade && short !== undefined && long !== undefined && short < 100n && long > 1900n
    ? long % 100n === short
    : false;
};

const samePoint = (a: PointValue, b: PointValue): Sameness => {
  switch (a.kind) {
    case 'amount':
      if (b.kind !== 'amount') break;
      if (sameDecade(a, b)) return 'same';
      if (sameMeasure(a, b)) return sameBounds(a, b);
      return first(
        sameValue(a.value, b.value),
        sameUnit(a.units, b.units),
        sameOrdinal(a, b),
        sameBounds(a, b),
      );
    case 'money':
      if (b.kind !== 'money') break;
      return first(
        sameValue(a.value, b.value),
        a.currency === b.currency ? 'same' : 'currency',
        sameBounds(a, b),
      );
    case 'fraction':
      if (b.kind !== 'fraction') break;
      return first(
        a.numerator === b.numerator && a.denominator === b.denominator ? 'same' : 'value',
        sameBounds(a, b),
      );
    case 'duration':
      if (b.kind !== 'duration') break;
      return sameDuration(a, b);
    case 'date':
      if (b.kind !== 'date') break;
      return sameDate(a, b);
    case 'weekday':
      if (b.kind !== 'weekday') break;
      return a.weekday === b.weekday ? 'same' : 'weekday';
    case 'time':
      if (b.kind !== 'time') break;
      return sameTime(a, b);
    default:
      return a satisfies never;
  }
  const across = sameAcross(a, b);
  return across === 'kind' ? sameAcross(b, a) : across;
};

/**
 * Returns `same`, or the first difference: value before unit before ordinal before approximation; year, month, day,
 * weekday. Equal are 令和8年 and 2026년, 명 and 人, 정오 and 12:00, 12.2조 and 12兆2,000億. 원 and 円 never are.
 */
export const sameQuantity = (a: QuantityValue, b: QuantityValue): Sameness => {
  if (a.kind === 'range' && b.kind === 'range')
    return first(samePoint(a.from, b.from), samePoint(a.to, b.to));
  return a.kind === 'range' || b.kind === 'range' ? 'kind' : samePoint(a, b);
};

/** The values of a range one by one (3~5명 may be 3人から5人), or the value itself. */
export const partsOf = (value: QuantityValue): readonly PointValue[] =>
  value.kind === 'range' ? [value.from, value.to] : [value];
