// Compares dates and times of day across calendars and clocks.

import loadParts from '../../../data/language/calendar-parts.tsv';
import { type NamedDay, namedDays } from '../../quantities/recognise/named-days.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import type { AlignedPair } from '../quantities/align-quantities.js';
import { fiscalEnd } from '../quantities/derived-times.js';
import { ofGloss } from '../quantities/explained/glosses.js';
import type { Point } from '../quantities/point.js';
import { isYearBeside } from '../quantities/relative-dates.js';
import { rightQuantity } from '../quantities/right-quantity.js';

type Fact = 'differs' | 'time' | 'incomplete' | 'missing' | 'extra';

const isDate = ({ value: { kind } }: Point): boolean => kind === 'date' || kind === 'time';

/** The source names a day and the target only its month: a year may be omitted, a day may not. */
const losesDay = (source: Point, target: Point): boolean =>
  source.value.kind === 'date' &&
  target.value.kind === 'date' &&
  source.value.day !== undefined &&
  target.value.day === undefined;

const sameDay = (a: NamedDay, b: NamedDay): boolean => a.month === b.month && a.day === b.day;

/** 5·18 민주화운동 as 5・19民主化運動. A name may be paraphrased (光州民主化運動), but may not contain another day. */
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

/** Parts of a day, a year and a month, one of which a text names. */
const partsOf = (fact: Fact, ...names: readonly string[]) => ({
  fact,
  words: names.map((name) => {
    const rows = readTable(loadParts, 'part', 'form', 'preceded_by', 'followed_by', 'not_followed_by');
    return new RegExp(alternatives(rows.filter(({ part }) => part === name)));
  }),
});
const parts = once((): readonly { readonly fact: Fact; readonly words: readonly RegExp[] }[] => [
  partsOf('time', 'morning', 'afternoon'),
  partsOf('differs', 'first half', 'second half'),
  partsOf('differs', 'beginning', 'middle', 'end'),
]);

const afternoon = /오후|저녁|밤|午後|夕方|夜/;

/** 오후 행사는 2시 = 14時: the half of the day precedes the hour. */
const isSameByHalf = ({ source, target }: AlignedPair, unit: CheckUnit): boolean => {
  const [a, b] = [source.value, target.value];
  if (a.kind !== 'time' || b.kind !== 'time' || a.minute !== b.minute) return false;
  // 25時 is one o'clock of the next day.
  if (Math.abs(a.hour - b.hour) === 24) return true;
  const isSaid = (point: Point, text: string): boolean => afternoon.test(text.slice(0, point.start));
  if (b.hour - a.hour === 12) return isSaid(source, unit.source.text);
  return a.hour - b.hour === 12 && isSaid(target, unit.target.text);
};

/** Letters of which each of these words has one; most texts have none of them. */
const anyPart = /[오午]|반기|期|순|旬|[월년연도]\s?[초말]|[月年度][初末]/;

const hasHour = ({ pairs, missing, extra }: CheckUnit['alignment']): boolean =>
  [...pairs.flatMap((pair) => [pair.source, pair.target]), ...missing, ...extra].some(
    ({ value }) => value.kind === 'time',
  );

/** 오후에 as 午前に, if neither side has an hour to decide it; 상반기 as 下半期, 9월 하순 as 9月上旬. */
const otherParts = ({ source, target, alignment }: CheckUnit): Fault<Fact>[] =>
  (anyPart.test(source.text) ? parts() : []).flatMap(({ fact, words }): Fault<Fact>[] => {
    const from = words.map((word) => word.exec(source.text));
    const to = words.map((word) => word.exec(target.text));
    const [lost, strange] = [from.find((found) => found), to.find((found) => found)];
    const isOnlyOne = (found: readonly unknown[]): boolean => found.filter(Boolean).length === 1;
    if (!lost || !strange || !isOnlyOne(from) || !isOnlyOne(to)) return [];
    if (from.indexOf(lost) === to.indexOf(strange) || (fact === 'time' && hasHour(alignment))) return [];
    const at = ({ 0: word, index }: RegExpExecArray) => ({ start: index, end: index + word.length });
    const values = { source: lost[0], target: strange[0] };
    return [{ fact, source: at(lost), target: at(strange), values }];
  });

export const date = {
  id: 'date',
  facts: ['differs', 'time', 'incomplete', 'missing', 'extra'],
  severity: 'error',
  unit: (unit) => {
    const faults: Fault<Fact>[] = [...namedOtherwise(unit), ...otherParts(unit)];
    for (const pair of unit.alignment.pairs) {
      const { source, target, sameness } = pair;
      const values = { source: source.surface, target: target.surface };
      const end = fiscalEnd(pair, unit);
      if (end === 'other') faults.push({ fact: 'differs', source, target, values });
      if (end !== undefined || isYearBeside(pair, unit)) continue;
      if (sameness === 'year' || sameness === 'month' || sameness === 'day') {
        faults.push({ fact: 'differs', source, target, values, ...rightQuantity(pair, unit) });
      } else if (sameness === 'time') {
        if (isSameByHalf(pair, unit)) continue;
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
      faults.push({
        fact: 'extra',
        ...ofGloss(unit, point),
        target: point,
        values: { target: point.surface },
      });
    }
    return faults;
  },
} as const satisfies Check<Fact>;
