// Dates and times of day: the same on both sides, whichever calendar and clock each uses.

import type { Point } from '../align-quantities.js';
import type { Check, Fault } from '../check.js';
import { rightQuantity } from '../right-quantity.js';

type Fact = 'differs' | 'time' | 'incomplete' | 'missing' | 'extra';

const isDate = ({ value: { kind } }: Point): boolean => kind === 'date' || kind === 'time';

/** The source names a day and the target only its month: a year may go without saying, a day may not. */
const losesDay = (source: Point, target: Point): boolean =>
  source.value.kind === 'date' &&
  target.value.kind === 'date' &&
  source.value.day !== undefined &&
  target.value.day === undefined;

export const date = {
  id: 'date',
  facts: ['differs', 'time', 'incomplete', 'missing', 'extra'],
  severity: 'error',
  unit: (unit) => {
    const faults: Fault<Fact>[] = [];
    for (const pair of unit.alignment.pairs) {
      const { source, target, sameness } = pair;
      const values = { source: source.surface, target: target.surface };
      if (sameness === 'year' || sameness === 'month' || sameness === 'day') {
        faults.push({ fact: 'differs', source, target, values, ...rightQuantity(pair, unit) });
      } else if (sameness === 'time') {
        faults.push({ fact: 'time', source, target, values, ...rightQuantity(pair, unit) });
      } else if (sameness === 'omitted' && losesDay(source, target)) {
        faults.push({ fact: 'incomplete', severity: 'warning', source, target, values });
      }
    }
    const { missing, extra } = unit.leftovers;
    for (const point of missing.filter(isDate)) {
      faults.push({ fact: 'missing', source: point, values: { source: point.surface } });
    }
    for (const point of extra.filter(isDate)) {
      faults.push({ fact: 'extra', target: point, values: { target: point.surface } });
    }
    return faults;
  },
} as const satisfies Check<Fact>;
