// Year, month, day and weekday in the notations of either language, each with its end.

import { isPossibleDay, weekdayFromLetter } from '../calendar.js';
import { durationFollowers } from '../duration-followers.js';
import { eras, yearOfEra } from '../eras.js';
import type { CalendarDate, Weekday } from '../quantity.js';
import { matchAt } from '../recogniser.js';
import { numeralAt } from './numeral.js';

type Part<T> = { readonly end: number } & T;
export type YearPart = Part<Pick<CalendarDate, 'era' | 'fiscal'> & { readonly year: number }>;

const eraNames = eras.flatMap((era) => [era.ja, ...era.ko].map((name) => [name, era] as const));
const eraStart = new RegExp(`(${eraNames.map(([name]) => name).join('|')})\\s?`, 'y');

/** A small number in digits or kanji. */
const smallAt = (text: string, at: number): { end: number; value: number } | undefined => {
  const digits = matchAt(/\d{1,4}(?!\d)/y, text, at)?.[0];
  if (digits !== undefined) return { end: at + digits.length, value: Number(digits) };
  const kanji = /[〇一二三四五六七八九十千]/.test(text.charAt(at)) ? numeralAt(text, at, 'kanji') : undefined;
  return kanji === undefined || kanji.value.digits > 9999n
    ? undefined
    : { end: kanji.end, value: Number(kanji.value.digits) };
};

const letterYear = /(?<![A-Za-z\d-])([RHS])\s?(\d{1,2}|元)(?![\dA-Za-z型系号-]|\.\d)/y;
const eraLetters: ReadonlySet<string> = new Set('RHS');
const longestEra = { R: 30, H: 31, S: 64 } as const;

/** R6, H元: an era by its letter, as in tables of ministries. */
const letterYearAt = (text: string, at: number): YearPart | undefined => {
  const found = eraLetters.has(text.charAt(at)) ? matchAt(letterYear, text, at) : undefined;
  const era = eras.find(({ letter }) => letter === found?.[1]);
  if (found === undefined || era === undefined) return undefined;
  const year = found[2] === '元' ? 1 : Number(found[2]);
  if (year < 1 || year > longestEra[found[1] as keyof typeof longestEra]) return undefined;
  return { end: at + found[0].length, year: yearOfEra(era, year), era: { id: era.id, year }, fiscal: false };
};

/** 令和8, 레이와 8, 平成元: an era and its year, without 年. */
const eraYearAt = (text: string, at: number): YearPart | undefined => {
  const name = matchAt(eraStart, text, at);
  const era = eraNames.find(([known]) => known === name?.[1])?.[1];
  if (name === undefined || era === undefined) return undefined;
  const start = at + name[0].length;
  const first = matchAt(/[元원]/y, text, start);
  const number = first === undefined ? smallAt(text, start) : { end: start + 1, value: 1 };
  if (number === undefined || number.value < 1 || number.value > 99) return undefined;
  return {
    end: number.end,
    year: yearOfEra(era, number.value),
    era: { id: era.id, year: number.value },
    fiscal: false,
  };
};

const signedYear = /'\d{2}(?=[)\]→~/,:;·]|\s|$)(?!\s?')/y;

const westernYearAt = (text: string, at: number): YearPart | undefined => {
  const short = matchAt(/'(\d{2})(?!\d)/y, text, at);
  if (short !== undefined) {
    const two = Number(short[1]);
    return { end: at + 3, year: two < 70 ? 2000 + two : 1900 + two, fiscal: false };
  }
  const number = smallAt(text, at);
  // 千年 is a thousand years.
  if (number === undefined || number.value < 1000 || number.value > 2999 || text.charAt(at) === '千')
    return undefined;
  return { end: number.end, year: number.value, fiscal: false };
};

/** A year before the end of a range, which alone has 年: 2024~2026년, 令和3～7年度. */
const openYear = /(?=\s?~\s?(?:\d{4}|'\d{2})\s?[年년])/y;
const openEraYear = /(?=\s?~\s?(?:\d{1,4}|'\d{2})\s?[年년])/y;

/**
 * A year with its 年: 2026년, ’26년, 2026年度, 令和8年, 令和8（2026）年, 2026年（令和8年）. In a range the first may
 * lack it (2024~2026년).
 */
export const yearAt = (text: string, at: number): YearPart | undefined => {
  const letter = letterYearAt(text, at);
  const era = eraYearAt(text, at) ?? letter;
  const year = era ?? westernYearAt(text, at);
  // R6, ’25: with such a sign it is a year even without 年.
  const isSigned = letter !== undefined || matchAt(signedYear, text, at) !== undefined;
  if (year === undefined) {
    // 26년도: with two digits only a fiscal year counts.
    const short = matchAt(/(\d{2})년도/y, text, at);
    return short === undefined
      ? undefined
      : { end: at + short[0].length, year: 2000 + Number(short[1]), fiscal: true };
  }
  const other = matchAt(
    /\s?\((?:\d{4}|[가-힣令和平成昭大正明治]{2,4}\s?(?:\d{1,2}|元|원))\s?[年년]?\)/y,
    text,
    year.end,
  );
  const middle = other === undefined ? year.end : year.end + other[0].length;
  const mark =
    matchAt(/\s?(회계\s?연도|학년도|会計年度|学年度)/y, text, middle) ??
    matchAt(/\s?[年년](?!代|대|間|간)(度|\s?도(?![록시의]))?/y, text, middle);
  if (mark === undefined) {
    const open = matchAt(era === undefined ? openYear : openEraYear, text, year.end);
    return open === undefined && !isSigned ? undefined : year;
  }
  const end = middle + mark[0].length;
  const again =
    other !== undefined
      ? undefined
      : matchAt(
          /\s?\((?:\d{4}|[가-힣令和平成昭大正明治]{2,4}\s?(?:\d{1,2}|元|원))\s?[年년](?:[度도])?\)/y,
          text,
          end,
        );
  return { ...year, end: end + (again?.[0].length ?? 0), fiscal: mark[1] !== undefined };
};

const noMonth = durationFollowers('no month');
/** 월 or 月 of a number of months, as laws write it: 3月を超えない. */
const areMonths = (text: string, end: number): boolean => {
  const mark = text.charAt(end - 1);
  return (
    (mark === '月' || mark === '월') && matchAt(noMonth(mark === '月' ? 'ja' : 'ko'), text, end) !== undefined
  );
};

/** A month with its 月, or a bare one before `~ 6월`. */
export const monthAt = (text: string, at: number): Part<{ readonly month: number }> | undefined => {
  const number = smallAt(text, at);
  if (number === undefined || !isPossibleDay(number.value, undefined) || number.value === 0) return undefined;
  const mark = matchAt(
    /\s?(?:月(?![額間給例])|월(?![세드급간등요])|(?=\s?~\s?\d{1,2}\s?[月월]))/y,
    text,
    number.end,
  );
  if (mark === undefined || areMonths(text, number.end + mark[0].length)) return undefined;
  return { end: number.end + mark[0].length, month: number.value };
};

const noDate = durationFollowers('no date');
/** 일 or 日 of a duration, not of a day of the month: 3일간, 3日以内. */
const lasts = (text: string, at: number): boolean => {
  const mark = text.charAt(at);
  if (mark !== '日' && mark !== '일') return false;
  return matchAt(noDate(mark === '日' ? 'ja' : 'ko'), text, at + 1) !== undefined;
};

/** A day with its 日 (not 3日間), or a bare one before `~ 7일`. */
export const dayAt = (text: string, at: number): Part<{ readonly day: number }> | undefined => {
  const number = smallAt(text, at);
  if (number === undefined || number.value < 1 || number.value > 31) return undefined;
  const gap = text.charAt(number.end) === ' ' ? 1 : 0;
  if (lasts(text, number.end + gap)) return undefined;
  const mark = matchAt(
    /\s?[日일](?!市|町|村|駅)|(?=\s?~\s?\d{1,2}\s?[日일](?![間간]|\s?동안))/y,
    text,
    number.end,
  );
  return mark === undefined ? undefined : { end: number.end + mark[0].length, day: number.value };
};

/** (금), （金・祝）, 금요일, 金曜日 after a date. */
export const weekdayAt = (text: string, at: number): Part<{ readonly weekday: Weekday }> | undefined => {
  const found = matchAt(
    /\s?\(\s?([월화수목금토일月火水木金土日])(?:요일|曜日|曜)?(?:\s?[·,、]\s?[^)\s]{1,6})?\s?\)|\s?([월화수목금토일月火水木金土日])(?:요일|曜日?)/y,
    text,
    at,
  );
  const weekday = weekdayFromLetter(found?.[1] ?? found?.[2] ?? '');
  return found === undefined || weekday === undefined ? undefined : { end: at + found[0].length, weekday };
};
