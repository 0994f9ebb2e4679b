// Durations: 3년간 = 3年間, 1년 6개월 = 1年6か月, 3년째 = 3年目. A bare 3일 or 3日 is a day of the month.

import loadUnits from '../../../data/language/duration-units.tsv';
import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import { type Decimal, decimal } from '../decimal.js';
import { durationFollowers } from '../duration-followers.js';
import type { Duration, DurationUnit } from '../quantity.js';
import { matchAt, type Source } from '../recogniser.js';
import { boundsAfter, infixOver } from './bounds.js';
import { numeralAt } from './numeral.js';

const order: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const unitForms = once(() => {
  const rows = readTable(loadUnits, 'language', 'unit', 'form', 'not_followed_by');
  const patternsOf = (lang: Lang): readonly (readonly [RegExp, DurationUnit])[] =>
    order.map((unit) => [
      new RegExp(alternatives(rows.filter((row) => row.language === lang && row.unit === unit)), 'y'),
      unit,
    ]);
  return { ko: patternsOf('ko'), ja: patternsOf('ja') };
});

const lasting = durationFollowers('lasting');
const between = durationFollowers('throughout');
const noMonth = durationFollowers('no month');
const nth = { ko: /\s?(?:째|차(?![가-힣]))/y, ja: /目(?!標|的|指|途|安|処)/y } as const;

/** Whether it must be a duration: 3일간, 40日. */
const lasts = (
  { text, lang }: Source,
  unit: DurationUnit,
  value: Decimal,
  at: number,
  over: boolean,
): boolean => {
  const large = unit === 'year' ? value.digits >= 1000n : value.digits > 31n;
  if (unit === 'year') return !large || over || matchAt(between(lang), text, at) !== undefined;
  return unit !== 'day' || large || over || value.scale > 0 || matchAt(lasting(lang), text, at) !== undefined;
};

type Part = Duration['parts'][number];

/** The unit at `at`, or in Korean after a space there. */
const unitAt = (
  { text, lang }: Source,
  at: number,
): { readonly end: number; readonly unit: DurationUnit } | undefined => {
  const start = at + (text.charAt(at) === ' ' && lang === 'ko' ? 1 : 0);
  for (const [pattern, unit] of unitForms()[lang]) {
    const hit = matchAt(pattern, text, start);
    if (hit !== undefined) return { end: start + hit[0].length, unit };
  }
  // 3月を超えない: months, as laws write them.
  const isMonth = text.charAt(start) === (lang === 'ja' ? '月' : '월');
  return isMonth && matchAt(noMonth(lang), text, start + 1) !== undefined
    ? { end: start + 1, unit: 'month' }
    : undefined;
};

type Parts = { readonly parts: readonly Part[]; readonly end: number; readonly over: boolean };

/** Years counted one by one, as plans do. */
const byYear = /(?:개년|[かカヶヵケ箇]年)$/;

/** Numbers with ever finer units, and a half behind the last: 1년 6개월, 1年半. */
const partsAt = (source: Source, at: number, value: Decimal): Parts => {
  const { text, lang } = source;
  const parts: Part[] = [];
  let [end, numberEnd, isOver] = [at, at, false];
  let number: Decimal | undefined = value;
  while (number !== undefined) {
    // 10여 년, 10余年.
    const over = infixOver(source, numberEnd);
    isOver ||= over !== undefined;
    const found = unitAt(source, over ?? numberEnd);
    if (found === undefined) break;
    const coarser = parts.at(-1)?.unit;
    const isPart =
      coarser === undefined
        ? lasts(source, found.unit, number, found.end, over !== undefined)
        : mayFollow(coarser, found.unit);
    if (!isPart) break;
    parts.push({ value: number, unit: found.unit });
    end = found.end;
    const half = matchAt(halves[lang], text, end);
    if (half !== undefined) {
      parts.push(...halfOf(found.unit));
      end += half[0].length;
      break;
    }
    const next = numeralAt(text, end + (text.charAt(end) === ' ' ? 1 : 0), 'arabic');
    number = next?.plain === true ? next.value : undefined;
    numberEnd = next?.end ?? end;
  }
  return { parts, end, over: isOver };
};

/**
 * A duration whose first number has been read: 3년간, 1年6か月, 3일째.
 * @param at end of the number in UTF-16 code units
 * @param value the number
 * @returns undefined if no unit of time follows, or if it may be a date: 3일, 2026年
 */
export const durationAt = (
  source: Source,
  at: number,
  value: Decimal,
): { readonly end: number; readonly value: Duration } | undefined => {
  const { text, lang } = source;
  const { parts, end: unitEnd, over } = partsAt(source, at, value);
  if (parts.length === 0) return undefined;
  const counted = matchAt(nth[lang], text, unitEnd);
  const whole = counted === undefined ? matchAt(between(lang), text, unitEnd) : undefined;
  const end = unitEnd + ((counted ?? whole)?.[0].length ?? 0);
  const bounds = boundsAfter(source, end);
  const approximation = bounds.approximation === 'exact' && over ? 'over' : bounds.approximation;
  return {
    end: bounds.end,
    value: {
      kind: 'duration',
      parts,
      nth: counted !== undefined,
      throughout: whole !== undefined,
      ...(byYear.test(text.slice(at, unitEnd)) && { byYear: true }),
      approximation,
      limit: bounds.limit,
    },
  };
};

// 1년 반, but not 1년 반기.
const halves = {
  ko: /\s?반(?:(?![가-힣])|(?=이면|이나|이던|이었|이라|이 |을 |만에|만 |은 |의 |간 |동안|가량|정도|쯤|씩|으로 |에 ))/y,
  ja: /半/y,
} as const;

// 1시간 반, 1年半; neither language writes half a month or half a day as a number.
const halfOf = (unit: DurationUnit): Duration['parts'] => {
  if (unit === 'hour') return [{ value: decimal(30n), unit: 'minute' }];
  return unit === 'year' ? [{ value: decimal(6n), unit: 'month' }] : [{ value: decimal(5n, 1), unit }];
};

const mayFollow = (coarse: DurationUnit, fine: DurationUnit): boolean =>
  order.indexOf(fine) > order.indexOf(coarse);
