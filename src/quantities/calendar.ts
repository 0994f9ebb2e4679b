// Gregorian calendar arithmetic without clock or time zone.

import type { CalendarDate, Weekday } from './quantity.js';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month; without a year, February has 29. */
export const daysInMonth = (month: number, year?: number): number =>
  month === 2 && (year === undefined || isLeapYear(year)) ? 29 : (lengths[month - 1] ?? 0);

/** The day of the week of a Gregorian date (Zeller's congruence). */
export const weekdayOf = (year: number, month: number, day: number): Weekday => {
  const shifted = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const zeller =
    (day +
      Math.floor((13 * (shifted + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return ((zeller + 6) % 7) as Weekday;
};

/** Whether the weekday of a date agrees with the calendar; undefined for an incomplete date. */
export const weekdayHolds = ({ year, month, day, weekday }: CalendarDate): boolean | undefined =>
  year === undefined || month === undefined || day === undefined || weekday === undefined
    ? undefined
    : weekdayOf(year, month, day) === weekday;

/** Whether a month has the day: February 29 in leap years of the Gregorian calendar, and without a year. */
export const isPossibleDay = (month: number | undefined, day: number | undefined, year?: number): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysInMonth(month, year))));

/** The letters of the weekdays from Sunday on. */
export const weekdayLetters = { ko: '일월화수목금토', ja: '日月火水木金土' } as const;

/** The weekday of a letter in either language: 금 and 金 are the same day. */
export const weekdayFromLetter = (letter: string): Weekday | undefined => {
  const at = Math.max(weekdayLetters.ko.indexOf(letter), weekdayLetters.ja.indexOf(letter));
  return at < 0 || letter === '' ? undefined : (at as Weekday);
};
