// Reads the unit, counter or currency after a numeral in any kind of digits.

import { alternatives } from '../../text/alternatives.js';
import { particlesFor } from '../../text/korean-particles.js';
import { once } from '../../text/once.js';
import { currencyAt, symbolBefore } from '../currencies.js';
import { type Decimal, decimal, negated, plus, times } from '../decimal.js';
import type { Amount, Approximation, PointValue } from '../quantity.js';
import { type Found, matchAt, type Source } from '../recogniser.js';
import type { UnitId } from '../units.js';
import { aboutBefore, boundsAfter, infixOver, signBefore } from './bounds.js';
import { durationAt } from './durations.js';
import { unitAt } from './find-unit.js';
import { type Numeral, numeralAt } from './numeral.js';

/** An amount read so far; `found.value` is never a range. */
export type Measured = Found & { readonly value: PointValue };

const nth = {
  ko: /\s?(?:번째|째|차(?=관))/y,
  ja: /(?:番|回|度|つ|人|件|個|か所|社)?目(?!標|的|指|途|安|処)/y,
} as const;
const tenth: UnitId = 'tenth';
const finerShare = { ko: /\s?(\d|[일이삼사오육칠팔구])푼/y, ja: /(\d|[一二三四五六七八九])分/y } as const;

const digitOf = (letter: string | undefined): Decimal => {
  const value = ['0123456789', '〇一二三四五六七八九', '영일이삼사오육칠팔구'].map((digits) =>
    digits.indexOf(letter ?? '0'),
  );
  return decimal(BigInt(Math.max(0, ...value)));
};
// 4차 산업혁명, 1차관, 2분기: ordinals without 제.
const alwaysOrdinal: ReadonlySet<UnitId> = new Set<UnitId>(['quarter', 'century', 'round']);

const isOrdinalUnit = (units: readonly UnitId[]): boolean => units.some((unit) => alwaysOrdinal.has(unit));

const money = (source: Source, start: number, numeral: Numeral): Measured | undefined => {
  const { text, lang } = source;
  const over = infixOver(source, numeral.end);
  const from = over ?? numeral.end;
  const after =
    currencyAt(text, from, lang) ??
    (text.charAt(from) === ' ' ? currencyAt(text, from + 1, lang) : undefined);
  const symbol = symbolBefore(text, start);
  const currency = after?.currency ?? symbol?.currency;
  if (currency === undefined) return undefined;
  const bounds = boundsAfter(source, after?.end ?? from);
  const approximation = over === undefined ? bounds.approximation : 'over';
  return {
    start: symbol?.start ?? start,
    end: bounds.end,
    words: false,
    value: { kind: 'money', value: numeral.value, currency, approximation, limit: bounds.limit },
  };
};

const afterUnit = once(() => new RegExp(`(?![가-힣])|${alternatives(particlesFor('after-unit'))}`, 'y'));

const unitAfter = (source: Source, numeral: Numeral, over: number | undefined) => {
  const { text, lang } = source;
  const at = over ?? numeral.end;
  const joined = unitAt(text, at, lang);
  if (joined !== undefined || text.charAt(at) !== ' ') return joined;
  const spaced = unitAt(text, at + 1, lang);
  // "5 대응" or "3 조 원": after a space only whole words count; a syllable must end there or have a particle.
  if (spaced === undefined || !/[가-힣]/.test(text.charAt(at + 1))) return spaced;
  return matchAt(afterUnit(), text, spaced.end) === undefined ? undefined : spaced;
};

const amount = (source: Source, start: number, numeral: Numeral): Measured => {
  const { text, lang } = source;
  const over = infixOver(source, numeral.end);
  const unit = unitAfter(source, numeral, over);
  const counted = matchAt(nth[lang], text, numeral.end);
  const asNth = counted !== undefined && numeral.end + counted[0].length >= (unit?.end ?? 0);
  const unitEnd = asNth ? numeral.end + counted[0].length : (unit?.end ?? over ?? numeral.end);
  const trailing = asNth ? undefined : matchAt(nth[lang], text, unitEnd);
  const units = unit?.units ?? [];
  const share = units[0] === tenth;
  // 2割5分 is 25 %.
  const hundredths = share ? matchAt(finerShare[lang], text, unitEnd) : undefined;
  const end = unitEnd + (unit === undefined ? 0 : ((trailing ?? hundredths)?.[0].length ?? 0));
  const bounds = boundsAfter(source, end);
  const ordinal =
    asNth || (unit !== undefined && trailing !== undefined)
      ? 'nth'
      : isOrdinalUnit(units)
        ? 'prefix'
        : 'none';
  const approximation: Approximation = over === undefined ? bounds.approximation : 'over';
  return {
    start,
    end: bounds.end,
    words: false,
    value: {
      kind: 'amount',
      // 3割 is 30 %.
      value: share ? plus(times(numeral.value, 10n), digitOf(hundredths?.[1])) : numeral.value,
      units: share ? ['percent'] : units,
      ordinal,
      approximation,
      limit: bounds.limit,
    },
  };
};

const fraction = (source: Source, start: number, numeral: Numeral): Measured | undefined => {
  const { text } = source;
  const of =
    matchAt(/분의\s?(\d{1,9})(?![\d.])|分の(\d{1,9})(?![\d.])/y, text, numeral.end) ??
    matchAt(/分の(?=[一二三四五六七八九十百])/y, text, numeral.end);
  if (of === undefined || numeral.value.scale > 0) return undefined;
  const digits = of[1] ?? of[2];
  const end = numeral.end + of[0].length;
  const words = digits === undefined ? numeralAt(text, end, 'kanji') : undefined;
  if (digits === undefined && words === undefined) return undefined;
  const { end: last, ...bounds } = boundsAfter(source, words?.end ?? end);
  const numerator = words?.value.digits ?? BigInt(digits ?? 0);
  const value = { kind: 'fraction', numerator, denominator: numeral.value.digits, ...bounds } as const;
  return { start, end: last, words: false, value };
};

/** 100分の1.4 is 1.4 %: a share with a decimal numerator, as tax rates are written. */
const hundredth = (source: Source, start: number, numeral: Numeral): Measured | undefined => {
  if (numeral.value.scale > 0 || numeral.value.digits !== 100n) return undefined;
  const found = matchAt(/(?:분의\s?|分の)(\d{1,3})\.(\d{1,4})(?!\d)/y, source.text, numeral.end);
  if (found === undefined) return undefined;
  const [all, whole = '', rest = ''] = found;
  const { end, ...bounds } = boundsAfter(source, numeral.end + all.length);
  const value = {
    kind: 'amount',
    value: { digits: BigInt(whole + rest), scale: rest.length },
    units: ['percent'],
    ordinal: 'none',
    ...bounds,
  } as const;
  return { start, end, words: false, value };
};

const strong = (value: PointValue): boolean =>
  value.kind === 'money' ||
  (value.kind === 'amount' && (value.units.includes('percent') || value.units.includes('point')));

/** Signs and 약 before the amount belong to it and extend its span. */
const withFront = (source: Source, found: Measured): Measured => {
  const { value } = found;
  if (!('approximation' in value) || value.kind === 'time') return found;
  const start = aboutBefore(source, found.start);
  if (start < found.start) {
    return {
      ...found,
      start,
      value: value.approximation === 'exact' ? { ...value, approximation: 'about' } : value,
    };
  }
  if (value.kind === 'duration' || value.kind === 'fraction') return found;
  const sign = signBefore(source, start, strong(value));
  if (sign === 0) return found;
  return { ...found, start: start - sign, value: { ...value, value: negated(value.value) } };
};

/** The amount, sum, share or duration whose numeral begins at `start`. */
export const measuredAt = (source: Source, start: number, numeral: Numeral): Measured => {
  const lasting = durationAt(source, numeral.end, numeral.value);
  const found =
    hundredth(source, start, numeral) ??
    fraction(source, start, numeral) ??
    money(source, start, numeral) ??
    longer(amount(source, start, numeral), lasting && { start, words: false, ...lasting });
  return withFront(source, found);
};

// 3주 is three weeks rather than three trees, 5분 five minutes rather than five people; 3분기 is a quarter.
const longer = (count: Measured, lasting: Measured | undefined): Measured =>
  lasting !== undefined && lasting.end >= count.end ? lasting : count;

/** Whether an amount is a bare number without unit. */
export const isBare = (value: PointValue): value is Amount =>
  value.kind === 'amount' && value.units.length === 0 && value.ordinal === 'none';
