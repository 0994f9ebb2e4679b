// Dates and times of day: the same on both sides, whichever calendar and clock each uses.

import { type NamedDay, namedDays } from '../../quantities/named-days.js';
import type { Point } from '../align-quantities.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import { rightQuantity } from '../right-quantity.js';

type Fact = 'differs' | 'time' | 'incomplete' | 'missing' | 'extra';

const isDate = ({ value: { kind } }: Point): boolean => kind === 'date' || kind === 'time';

/** The source names a day and the target only its month: a year may go without saying, a day may not. */
const losesDay = (source: Point, target: Point): boolean =>
  source.value.kind === 'date' &&
  target.value.kind === 'date' &&
  source.value.day !== undefined &&
  target.value.day === undefined;

const sameDay = (a: NamedDay, b: NamedDay): boolean => a.month === b.month && a.day === b.day;

/** 5·18 민주화운동 as 5・19民主化運動. A name may be said in another way (光州民主化運動), but not with another day. */
const namedOtherwise = ({ source, target }: CheckUnit): Fault<Fact>[] => {
  const [from, to] = [namedDays(source.text), namedDays(target.text)];
  const lost = from.filter((one) => !to.some((other) => sameDay(one, other)));
  const strange = to.filter((one) => !from.some((other) => sameDay(one, other)));
  return lost.flatMap((one, i): Fault<Fact>[] => {
    const other = strange[i];
    if (other === undefined) return [];
    const values = {
      source: source.text.slice(one.start, one.end),
      target: target.text.slice(other.start, other.end),
    };
    return [{ fact: 'differs', source: one, target: other, values }];
  });
};

const halves = { am: /오전|午前/, pm: /오후|午後/ } as const;

/** 오후에 as 午前に, where neither side has an hour that would tell. */
const otherHalf = ({ source, target, alignment }: CheckUnit): Fault<Fact>[] => {
  const { am, pm } = halves;
  for (const [own, other] of [
    [am, pm],
    [pm, am],
  ] as const) {
    const lost = own.exec(source.text);
    const strange = lost && other.exec(target.text);
    if (!lost || !strange || own.test(target.text) || other.test(source.text)) continue;
    const { pairs, missing, extra } = alignment;
    const points = [...pairs.flatMap((pair) => [pair.source, pair.target]), ...missing, ...extra];
    if (points.some(({ value }) => value.kind === 'time')) return [];
    const at = ({ 0: word, index }: RegExpExecArray) => ({ start: index, end: index + word.length });
    const values = { source: lost[0], target: strange[0] };
    return [{ fact: 'time', source: at(lost), target: at(strange), values }];
  }
  return [];
};

export const date = {
  id: 'date',
  facts: ['differs', 'time', 'incomplete', 'missing', 'extra'],
  severity: 'error',
  unit: (unit) => {
    const faults: Fault<Fact>[] = [...namedOtherwise(unit), ...otherHalf(unit)];
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
