// Dates: 2026. 6. 5.(금), 2026年6月5日（金）, 2026-06-05, ’26. 6., R8.6.5, 6월 5일. Dots after 행정업무규정 시행규칙 (연월일
// 글자를 생략하고 온점); years after 元号法.

import { isPossibleDay } from '../calendar.js';
import { eras, yearOfEra } from '../eras.js';
import type { CalendarDate, Weekday } from '../quantity.js';
import { matchAt, type Source } from '../recogniser.js';
import { dayAt, monthAt, weekdayAt, yearAt } from './date-parts.js';

/** A date, its end, and whether it is written with dots (then a range may continue with dots: ~7.). */
export type FoundDate = { readonly end: number; readonly value: CalendarDate; readonly dotted: boolean };

type Fields = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: Weekday | undefined;
  readonly era?: CalendarDate['era'] | undefined;
  readonly fiscal?: boolean;
};

/** Makes a date of the known fields; a missing field stays missing: 7월 1일 has no year. */
export const dateOf = ({ year, month, day, weekday, era, fiscal = false }: Fields): CalendarDate => ({
  kind: 'date',
  ...(year !== undefined && { year }),
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
  ...(weekday !== undefined && { weekday }),
  ...(era !== undefined && { era }),
  fiscal,
});

const withWeekday = (text: string, end: number, fields: Fields, dotted: boolean): FoundDate | undefined => {
  if (!isPossibleDay(fields.month, fields.day, fields.year)) return undefined;
  const weekday = weekdayAt(text, end);
  return { end: weekday?.end ?? end, value: dateOf({ ...fields, weekday: weekday?.weekday }), dotted };
};

const dottedPattern =
  /(?:(\d{4})|'(\d{2})|([RHSTM])(\d{1,2}|元))\s?\.\s?(\d{1,2})(?!\d)(?:\s?\.\s?(\d{1,2})(?!\d)(?:\s?\.(?!\d)|일|(?!\.\d|\s?[~-]\s?\d+\s?[명개건%]))|\s?\.(?!\d)|월|(?=\s?~)|(?<=[RHS](?:\d{1,2}|元)\.\d{1,2})(?![.\d]))/y;
const isoPattern = /(\d{4})-(\d{2})-(\d{2})(?!\d)|(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/y;

const dotted = (text: string, at: number): FoundDate | undefined => {
  const found = matchAt(dottedPattern, text, at);
  if (found === undefined) return undefined;
  const [whole, full, short, letter, eraYear, month, day] = found;
  const era = eras.find((known) => known.letter === letter);
  if (era !== undefined && /[A-Za-z]/.test(text.charAt(at - 1))) return undefined;
  const two = Number(short);
  const year = era
    ? yearOfEra(era, eraYear === '元' ? 1 : Number(eraYear))
    : Number(full ?? (two < 70 ? 2000 + two : 1900 + two));
  if (year < 1000 || year > 2999) return undefined;
  const fields = {
    year,
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
    era: era && { id: era.id, year: eraYear === '元' ? 1 : Number(eraYear) },
  };
  return fields.month === 0 || fields.day === 0
    ? undefined
    : withWeekday(text, at + whole.length, fields, true);
};

const iso = (text: string, at: number): FoundDate | undefined => {
  const found = matchAt(isoPattern, text, at);
  if (found === undefined) return undefined;
  const [year, month, day] = (found[1] === undefined ? found.slice(4) : found.slice(1, 4)).map(Number);
  return month === 0 || day === 0
    ? undefined
    : withWeekday(text, at + found[0].length, { year, month, day }, false);
};

const gap = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

const named = (text: string, at: number): FoundDate | undefined => {
  const year = yearAt(text, at);
  const month = monthAt(text, year === undefined ? at : gap(text, year.end));
  const dayStart = month?.end ?? year?.end;
  const day =
    year !== undefined && month === undefined
      ? undefined
      : dayAt(text, dayStart === undefined ? at : gap(text, dayStart));
  const end = day?.end ?? month?.end ?? year?.end;
  if (end === undefined) return undefined;
  const fields = {
    year: year?.year,
    era: year?.era,
    fiscal: year?.fiscal ?? false,
    month: month?.month,
    day: day?.day,
  };
  if (day === undefined)
    return isPossibleDay(fields.month, undefined) ? { end, value: dateOf(fields), dotted: false } : undefined;
  return withWeekday(text, end, fields, false);
};

/**
 * 6. 5.(금), 6/5(금): without a year only a weekday, a bracket or a range tells it from a decimal or a list number.
 */
const yearless = (text: string, at: number): FoundDate | undefined => {
  const found =
    matchAt(/(\d{1,2})\s?\.\s?(\d{1,2})\s?\.?(?=\s?\([월화수목금토일月火水木金土日][)·,요])/y, text, at) ??
    matchAt(/(\d{1,2})\/(\d{1,2})(?=\s?\([월화수목금토일月火水木金土日][)·,])/y, text, at) ??
    matchAt(/(\d{1,2})\s?\.\s(\d{1,2})\.(?=\s?~|\)|,)/y, text, at);
  if (found === undefined) return undefined;
  const [whole, month, day] = found;
  return month === '0'
    ? undefined
    : withWeekday(text, at + whole.length, { month: Number(month), day: Number(day) }, true);
};

/** The date that begins exactly at `at`, the longest reading first. */
export const dateAt = ({ text }: Source, at: number): FoundDate | undefined => {
  let best: FoundDate | undefined;
  for (const read of [dotted, iso, named, yearless]) {
    const found = read(text, at);
    if (found !== undefined && found.end > (best?.end ?? at)) best = found;
  }
  return best;
};

/** Reads the shortened end of a range after a dotted date: ~7., ~7. 2.(목). */
export const dottedRest = (text: string, at: number): FoundDate | undefined => {
  const both = matchAt(/(\d{1,2})\s?\.\s?(\d{1,2})(?!\d)\s?\.?(?![\d])/y, text, at);
  if (both !== undefined && both[1] !== '0') {
    return withWeekday(text, at + both[0].length, { month: Number(both[1]), day: Number(both[2]) }, true);
  }
  const day = matchAt(/(\d{1,2})(?:\s?\.(?!\d)|(?=\s?\([월화수목금토일月火水木金土日]\)))/y, text, at);
  return day === undefined ? undefined : withWeekday(text, at + day[0].length, { day: Number(day[1]) }, true);
};
