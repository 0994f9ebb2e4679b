// Writes a quantity in the official notation of either language, for insertion in the TUI and substitution by the
// memory.

import type { Lang } from '../../model/language.js';
import { weekdayLetters } from '../calendar.js';
import { currencyForm } from '../currencies.js';
import type {
  Amount,
  Approximation,
  Duration,
  DurationUnit,
  Fraction,
  Limit,
  Money,
  PointValue,
  QuantityValue,
} from '../quantity.js';
import { type UnitId, units } from '../units.js';
import { type ClockStyle, type DateStyle, writeDate, writeDates, writeTime } from './write-calendar.js';
import { type NumberStyle, plainNumber, writeNumber } from './write-number.js';

/** The notation if a language has several; see each type. */
export type QuantityStyle = {
  readonly number?: NumberStyle;
  readonly date?: DateStyle;
  readonly clock?: ClockStyle;
};

const limitWords: Readonly<Record<Lang, Readonly<Record<Limit, string>>>> = {
  ko: {
    none: '',
    'at-least': ' 이상',
    'at-most': ' 이하',
    within: ' 이내',
    'more-than': ' 초과',
    'less-than': ' 미만',
  },
  ja: {
    none: '',
    'at-least': '以上',
    'at-most': '以下',
    within: '以内',
    'more-than': '超',
    'less-than': '未満',
  },
};

/** `약 200명`, `200여 명`, `約200人`, `200人余り`: the words around a number and its unit. */
const around = (
  lang: Lang,
  number: string,
  unit: string,
  approximation: Approximation,
  limit: Limit,
  apart: boolean,
): string => {
  const over = approximation === 'over';
  const about = approximation === 'about' ? (lang === 'ko' ? '약 ' : '約') : '';
  // 12조 2,000억 원, 200여 명; but 435건: no space between a digit and its unit.
  const gap =
    lang === 'ko' && unit !== '' && !unit.startsWith('%') && (over || apart || !/\d$/.test(number))
      ? ' '
      : '';
  const middle = over && lang === 'ko' ? '여' : '';
  return (
    about + number + middle + gap + unit + (over && lang === 'ja' ? '余り' : '') + limitWords[lang][limit]
  );
};

const isMinus = ({ value }: Amount | Money): boolean => value.digits < 0n;
// 예산서 uses △, 予算書 ▲.
const minus = (lang: Lang, money: boolean): string => (money ? (lang === 'ko' ? '△' : '▲') : '-');

const ordinalFirst: readonly UnitId[] = ['number', 'chapter', 'article', 'part', 'round'];

const formOf = ({ units: meanings, ordinal, value }: Amount, lang: Lang): string => {
  const preferred = ordinal === 'prefix' ? meanings.find((id) => ordinalFirst.includes(id)) : undefined;
  // 10대 is an age, 3대 과제 means three major ones.
  const great = meanings.includes('great') && value.digits % 10n !== 0n ? 'great' : undefined;
  const id = preferred ?? great ?? meanings[0];
  return id === undefined ? '' : (units().get(id)?.[lang][0] ?? '');
};

const nth = (lang: Lang, number: string, unit: string): string => {
  if (lang === 'ko')
    return unit === '' || unit === '회' || unit === '차'
      ? `${number}${unit === '' ? '번' : unit}째`
      : `${number}${unit}째`;
  return `${number}${unit === '' ? '番' : unit}目`;
};

const writeAmount = (amount: Amount, lang: Lang, style: QuantityStyle): string => {
  const unit = formOf(amount, lang);
  if (amount.ordinal !== 'none') {
    const number = plainNumber(amount.value).replaceAll(',', '');
    const isPrefix = amount.ordinal === 'prefix';
    // 21세기 needs no 제, 第2四半期 needs 第; Korean has 2분기.
    const prefix = unit === '세기' || unit === '世紀' || unit === '분기' ? '' : lang === 'ko' ? '제' : '第';
    return isPrefix ? `${prefix}${number}${unit}` : nth(lang, number, unit);
  }
  // 1990년대 is a name, not a count.
  const isName = amount.units.includes('decade');
  const number = isName ? amount.value.digits.toString() : writeNumber(amount.value, lang, style.number);
  const sign = isMinus(amount) ? minus(lang, false) : '';
  return around(lang, sign + number, unit, amount.approximation, amount.limit, false);
};

const writeMoney = (money: Money, lang: Lang, style: QuantityStyle): string => {
  const sign = isMinus(money) ? minus(lang, true) : '';
  const number = sign + writeNumber(money.value, lang, style.number);
  return around(lang, number, currencyForm(money.currency, lang), money.approximation, money.limit, false);
};

const durationForms: Readonly<Record<Lang, Readonly<Record<DurationUnit, string>>>> = {
  ko: { year: '년', month: '개월', week: '주', day: '일', hour: '시간', minute: '분', second: '초' },
  ja: { year: '年', month: 'か月', week: '週', day: '日', hour: '時間', minute: '分', second: '秒' },
};

const yearByYear: Readonly<Record<Lang, string>> = { ko: '개년', ja: 'か年' };

const writeDuration = (
  { parts, nth: counted, throughout, byYear, approximation, limit }: Duration,
  lang: Lang,
): string => {
  const over = approximation === 'over';
  const text = parts
    .map(({ value, unit }) => {
      const number = plainNumber(value);
      return lang === 'ko' && over
        ? `${number}여 ${durationForms.ko[unit]}`
        : number + (byYear && unit === 'year' ? yearByYear[lang] : durationForms[lang][unit]);
    })
    .join(lang === 'ko' ? ' ' : '');
  const last = parts.at(-1)?.unit;
  // A bare 3일 or 3日 would be the third day; a bare 1000년 a year.
  const unclear = last === 'day' || (last === 'year' && parts.some(({ value }) => value.digits >= 1000n));
  const clear = limit !== 'none' || over;
  const between = throughout || (unclear && !clear) || (lang === 'ja' && last === 'week');
  const tail = counted ? (lang === 'ko' ? '째' : '目') : between ? (lang === 'ko' ? '간' : '間') : '';
  const about = approximation === 'about' ? (lang === 'ko' ? '약 ' : '約') : '';
  const isHours = last === 'hour' && tail === '間';
  return (
    about + text + (isHours ? '' : tail) + (over && lang === 'ja' ? '余り' : '') + limitWords[lang][limit]
  );
};

const writeFraction = ({ numerator, denominator, approximation, limit }: Fraction, lang: Lang): string => {
  const about = approximation === 'exact' ? '' : lang === 'ko' ? '약 ' : '約';
  return `${about}${denominator}${lang === 'ko' ? '분의 ' : '分の'}${numerator}${limitWords[lang][limit]}`;
};

const writePoint = (value: PointValue, lang: Lang, style: QuantityStyle): string => {
  switch (value.kind) {
    case 'amount':
      return writeAmount(value, lang, style);
    case 'money':
      return writeMoney(value, lang, style);
    case 'fraction':
      return writeFraction(value, lang);
    case 'duration':
      return writeDuration(value, lang);
    case 'date':
      return writeDate(value, lang, style.date);
    case 'weekday':
      return weekdayLetters[lang].charAt(value.weekday) + (lang === 'ko' ? '요일' : '曜日');
    case 'time':
      return writeTime(value, lang, style.clock);
    default:
      return value satisfies never;
  }
};

/** Writes a quantity in `lang`, whatever its source language. Values are never converted: 円 stays 円 (엔). */
export const writeQuantity = (value: QuantityValue, lang: Lang, style: QuantityStyle = {}): string => {
  if (value.kind !== 'range') return writePoint(value, lang, style);
  const { from, to } = value;
  if (from.kind === 'date' && to.kind === 'date') return writeDates(from, to, lang, style.date);
  return writePoint(from, lang, style) + (lang === 'ko' ? '~' : '～') + writePoint(to, lang, style);
};
