// Spans of time: 3년간 = 3年間, 1년 6개월 = 1年6か月, 3년째 = 3年目. A bare 3일 or 3日 is a day of the month.

import loadUnits from '../../../data/language/duration-units.tsv';
import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import { type Decimal, decimal } from '../decimal.js';
import { durationFollowers } from '../duration-followers.js';
import type { Approximation, Duration, DurationUnit } from '../quantity.js';
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
const nth = { ko: /\s?(?:째|차(?![가-힣]))/y, ja: /目(?!標|的|指|途|安|処)/y } as const;

/** Whether something that lasts must be meant: 3일간, 40日. */
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

/** A span of time whose first number has been read (`value`, ending at `at`). */
export const durationAt = (
  source: Source,
  at: number,
  value: Decimal,
): { readonly end: number; readonly value: Duration } | undefined => {
  const { text, lang } = source;
  const parts: { readonly value: Decimal; readonly unit: DurationUnit }[] = [];
  let approximation: Approximation = 'exact';
  let end = at;
  let number: Decimal | undefined = value;
  let numberEnd = at;
  while (number !== undefined) {
    const over = infixOver(source, numberEnd);
    if (over !== undefined) approximation = 'over';
    const unitStart = (over ?? numberEnd) + (text.charAt(over ?? numberEnd) === ' ' && lang === 'ko' ? 1 : 0);
    const hit = unitForms()[lang].find(([pattern]) => matchAt(pattern, text, unitStart) !== undefined);
    if (hit === undefined) break;
    const [pattern, unit] = hit;
    const unitEnd = unitStart + (matchAt(pattern, text, unitStart)?.[0].length ?? 0);
    const coarser = parts.at(-1)?.unit;
    if (
      coarser === undefined
        ? !lasts(source, unit, number, unitEnd, over !== undefined)
        : !mayFollow(coarser, unit)
    )
      break;
    parts.push({ value: number, unit });
    end = unitEnd;
    const half = matchAt(
      lang === 'ko'
        ? /\s?반(?:(?![가-힣])|(?=이면|이나|이 |을 |만에|만 |은 |의 |간 |동안|가량|정도|쯤|씩|으로 |에 ))/y
        : /半/y,
      text,
      end,
    );
    if (half !== undefined) {
      parts.push(...halfOf(unit));
      end += half[0].length;
      break;
    }
    const gap = text.charAt(end) === ' ' ? 1 : 0;
    const next = numeralAt(text, end + gap, 'arabic');
    number = next?.plain === true ? next.value : undefined;
    numberEnd = next?.end ?? end;
  }
  if (parts.length === 0) return undefined;
  const counted = matchAt(nth[lang], text, end);
  const whole = counted === undefined ? matchAt(between(lang), text, end) : undefined;
  end += (counted ?? whole)?.[0].length ?? 0;
  const bounds = boundsAfter(source, end);
  if (bounds.approximation !== 'exact') approximation = bounds.approximation;
  return {
    end: bounds.end,
    value: {
      kind: 'duration',
      parts,
      nth: counted !== undefined,
      throughout: whole !== undefined,
      approximation,
      limit: bounds.limit,
    },
  };
};

// 1시간 반, 1年半; there is no half of a month or a day that both languages would write as a number.
const halfOf = (unit: DurationUnit): Duration['parts'] => {
  if (unit === 'hour') return [{ value: decimal(30n), unit: 'minute' }];
  return unit === 'year' ? [{ value: decimal(6n), unit: 'month' }] : [{ value: decimal(5n, 1), unit }];
};

const mayFollow = (coarse: DurationUnit, fine: DurationUnit): boolean =>
  order.indexOf(fine) > order.indexOf(coarse);
