// The model of counts, measures, money and dates in a text, the same for both languages.

import type { Span } from '../model/span.js';
import type { Decimal } from './decimal.js';
import type { EraId } from './eras.js';
import type { UnitId } from './units.js';

/** 약, 約, 程度 are `about`; 여, 余り are `over` (a little more than); 가까이, 弱 are `under` (a little less than). */
export type Approximation = 'exact' | 'about' | 'over' | 'under';

/** 이상 以上, 이하 以下, 이내 以内, 초과 超, 미만 未満. */
export type Limit = 'none' | 'at-least' | 'at-most' | 'within' | 'more-than' | 'less-than';

/** `prefix`: 제22회 第22回; `nth`: 22번째 22番目; `none`: a count. */
export type Ordinal = 'none' | 'prefix' | 'nth';

/** A currency (ISO 4217). It is part of the value: 원 and 円 are never equal. */
export const currencies = ['KRW', 'JPY', 'USD', 'EUR', 'CNY', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

/** 0 is Sunday, as in `Date.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type Bounded = { readonly approximation: Approximation; readonly limit: Limit };

/** A count, a measure, a share, an ordinal, or a bare number. */
export type Amount = Bounded & {
  readonly kind: 'amount';
  readonly value: Decimal;
  /** Possible meanings of the counter (대 is 台, 代 or 大); none for a bare number. */
  readonly units: readonly UnitId[];
  readonly ordinal: Ordinal;
};

/** An amount of money. */
export type Money = Bounded & {
  readonly kind: 'money';
  readonly value: Decimal;
  readonly currency: Currency;
};

/** 100분의 15 = 100分の15; 절반 = 半数. */
export type Fraction = Bounded & {
  readonly kind: 'fraction';
  readonly numerator: bigint;
  readonly denominator: bigint;
};

/** A unit of a duration. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** 1년 6개월 = 1年6か月; `nth` for 3년째 = 3年目, `throughout` for 3년간 = 3年間, `byYear` for 3개년 = 3か年. */
export type Duration = Bounded & {
  readonly kind: 'duration';
  readonly parts: readonly { readonly value: Decimal; readonly unit: DurationUnit }[];
  readonly nth: boolean;
  readonly throughout: boolean;
  readonly byYear?: true;
};

/** A day, a month or a year, as far as the text gives it. Years are Gregorian; `era` tells the notation. */
export type CalendarDate = {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
  readonly era?: { readonly id: EraId; readonly year: number };
  /** 년도, 年度: a fiscal year (which starts in January in Korea, in April in Japan). */
  readonly fiscal: boolean;
};

/** A weekday without a date: 금요일, 金曜日. */
export type WeekdayName = { readonly kind: 'weekday'; readonly weekday: Weekday };

/** A time of day on the 24-hour clock; 24:00 is kept. */
export type ClockTime = {
  readonly kind: 'time';
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly approximation: Approximation;
};

/** Single quantities, as opposed to ranges. */
export type PointValue = Amount | Money | Fraction | Duration | CalendarDate | WeekdayName | ClockTime;

/** From … to …, with omitted parts filled in. */
export type Range = { readonly kind: 'range'; readonly from: PointValue; readonly to: PointValue };

/** A value without a position in a text. */
export type QuantityValue = PointValue | Range;

/** A value with its span. `words`: written in words (두 차례, 三つ), so the other side may well have no number. */
export type Quantity = Span & {
  readonly value: QuantityValue;
  readonly words: boolean;
  /** 수십억, 半数: the value serves only for comparison and is never written. */
  readonly vague?: true;
};
