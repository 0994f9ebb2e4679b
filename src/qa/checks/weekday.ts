// Compares days of the week with the other side and with the calendar.

import { weekdayHolds, weekdayLetters, weekdayOf } from '../../quantities/calendar.js';
import type { CalendarDate, PointValue } from '../../quantities/quantity.js';
import type { Check, Fault } from '../check.js';
import type { Point } from '../quantities/point.js';

type Fact = 'differs' | 'calendar' | 'missing';

/** A date whose weekday is wrong by the calendar; a year that only the other side has counts too. */
const completed = (value: PointValue, other: PointValue): CalendarDate | undefined => {
  if (value.kind !== 'date' || other.kind !== 'date') return undefined;
  const year = value.year ?? other.year;
  return year === undefined ? value : { ...value, year };
};

const rightLetter = ({ year, month, day }: CalendarDate, lang: 'ko' | 'ja'): string =>
  year === undefined || month === undefined || day === undefined
    ? ''
    : weekdayLetters[lang].charAt(weekdayOf(year, month, day));

const surfaces = (source: Point, target: Point) => ({ source: source.surface, target: target.surface });

export const weekday = {
  id: 'weekday',
  facts: ['differs', 'calendar', 'missing'],
  severity: 'error',
  unit: (unit) => {
    const faults: Fault<Fact>[] = [];
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
      if (point.value.kind !== 'weekday') continue;
      faults.push({ fact: 'missing', severity: 'warning', source: point, values: { source: point.surface } });
    }
    return faults;
  },
} as const satisfies Check<Fact>;
