// Compares days of the week with the other side and with the calendar.

import type { Lang } from '../../model/language.js';
import { weekdayHolds, weekdayLetters, weekdayOf } from '../../quantities/calendar.js';
import type { CalendarDate, PointValue } from '../../quantities/quantity.js';
import type { Check, CheckText, Fault } from '../check.js';
import type { Point } from '../quantities/point.js';

type Fact = 'differs' | 'calendar' | 'missing';

/** A date whose weekday is wrong by the calendar; a year that only the other side has counts too. */
const completed = (value: PointValue, other: PointValue): CalendarDate | undefined => {
  if (value.kind !== 'date' || other.kind !== 'date') return undefined;
  const year = value.year ?? other.year;
  return year === undefined ? value : { ...value, year };
};

const rightLetter = ({ year, month, day }: CalendarDate, lang: Lang): string =>
  year === undefined || month === undefined || day === undefined
    ? ''
    : weekdayLetters[lang].charAt(weekdayOf(year, month, day));

const surfaces = (source: Point, target: Point) => ({ source: source.surface, target: target.surface });

/** 토요일과 일요일 as 週末, 月曜日から金曜日まで as 평일: one word for the days of a group. */
const groups: Readonly<Record<Lang, Readonly<Record<'end' | 'working', RegExp>>>> = {
  ko: { end: /주말|토\s?[·ㆍ,]?\s?일(?:요일)?|휴일/, working: /평일|주중|주말을\s제외/ },
  ja: { end: /週末|土[・、]?日|休日/, working: /平日|週日|土日祝日を除|週末を除/ },
};
const saturday = 6;
const isInGroup = (day: number, { text, lang }: CheckText): boolean =>
  groups[lang][day % daysOfWeek === 0 || day === saturday ? 'end' : 'working'].test(text);
const daysOfWeek = 7;

/** 火曜日～日曜日 as 월요일을 제외하고 매일: all days but one are the others. */
const excepted = /요일(?:과\s\S+)?[을를]?\s?(?:제외|빼고|외)|曜日?(?:と\S{1,4})?(?:を除|以外)/;

export const weekday = {
  id: 'weekday',
  facts: ['differs', 'calendar', 'missing'],
  severity: 'error',
  unit: (unit) => {
    const faults: Fault<Fact>[] = [];
    if (excepted.test(unit.source.text) !== excepted.test(unit.target.text)) return faults;
    for (const { source, target, sameness } of unit.alignment.pairs) {
      if (sameness === 'weekday') {
        faults.push({ fact: 'differs', source, target, values: surfaces(source, target) });
        continue;
      }
      const date = completed(target.value, source.value);
      // If the days differ, the check `date` reports them, and the calendar decides nothing.
      if (date === undefined || !['same', 'omitted'].includes(sameness) || weekdayHolds(date) !== false)
        continue;
      const values = { target: target.surface, weekday: rightLetter(date, unit.target.lang) };
      faults.push({ fact: 'calendar', severity: 'warning', source, target, values });
    }
    for (const point of unit.leftovers.missing) {
      if (point.value.kind !== 'weekday' || isInGroup(point.value.weekday, unit.target)) continue;
      faults.push({ fact: 'missing', severity: 'warning', source: point, values: { source: point.surface } });
    }
    return faults;
  },
} as const satisfies Check<Fact>;
