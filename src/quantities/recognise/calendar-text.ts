// Dates and times in a text, alone or as a range: 2026. 6. 5.~7., 6월 5일부터 7일까지, 6月5日～7日, 10:00~17:00.

import { weekdayFromLetter } from '../calendar.js';
import { eras, yearOfEra } from '../eras.js';
import type { CalendarDate } from '../quantity.js';
import { matchAt, type Recogniser, type Source } from '../recogniser.js';
import { type FoundTime, timeAt } from './clock.js';
import { dateAt, dateOf, dottedRest, type FoundDate } from './dates.js';

const connector = /\s?(?:~|-(?=\s?[\d'])|부터|에서|から|より)\s?(?:오는\s|이듬해\s|同年)?/y;

/**
 * Completes a range: `to` takes missing parts from `from`; a bare `from` (2024~2026년, 5～7日) has the unit of `to`.
 */
const filled = (from: CalendarDate, to: CalendarDate): CalendarDate => {
  const inheritsMonth = to.month === undefined && to.day !== undefined;
  const inheritsYear = to.year === undefined && (to.month !== undefined || to.day !== undefined);
  return dateOf({
    ...to,
    month: inheritsMonth ? from.month : to.month,
    year: inheritsYear ? from.year : to.year,
    era: inheritsYear ? from.era && { ...from.era } : to.era,
  });
};

/** Whether `to` can end a range from `from`: a year ends a year, a day or month ends a month or day. */
const continues = (from: CalendarDate, to: CalendarDate): boolean =>
  (to.day === undefined) === (from.day === undefined) || (to.year !== undefined && from.year !== undefined);

/** 10年が経過 is a period, 10年にかけて a year. */
const yearOfSameEra = /(\d{1,2})(?:(年度|년도)|[年년](?=にかけ|まで|度|末|の各|에 걸쳐|까지|말))/y;

const yearOfOpenEra = /(\d{1,2})(?:(年度|년도)|[年년])/y;

/** 令和5年度から13年度: the second year is of the era of the first. */
const endInEra = (text: string, start: number, { era, month }: CalendarDate): FoundDate | undefined => {
  const known = eras.find(({ id }) => id === era?.id);
  // 令和3～7年: without 年 of its own the first year shares that of the second.
  const isOpen = /\d\s?~\s?$/.test(text.slice(0, start));
  const found =
    known === undefined ? undefined : matchAt(isOpen ? yearOfOpenEra : yearOfSameEra, text, start);
  const year = Number(found?.[1]);
  if (known === undefined || era === undefined || found === undefined || month !== undefined)
    return undefined;
  if (year <= era.year) return undefined;
  const fields = { year: yearOfEra(known, year), era: { id: era.id, year }, fiscal: found[2] !== undefined };
  return { end: start + found[0].length, value: dateOf(fields), dotted: false };
};

const endOfRange = (source: Source, from: FoundDate): FoundDate | undefined => {
  const join = matchAt(connector, source.text, from.end);
  if (join === undefined) return undefined;
  const start = from.end + join[0].length;
  const full = endInEra(source.text, start, from.value) ?? dateAt(source, start);
  const rest = from.dotted ? dottedRest(source.text, start) : undefined;
  const to = rest !== undefined && rest.end >= (full?.end ?? 0) ? rest : full;
  return to === undefined || !continues(from.value, to.value)
    ? undefined
    : { ...to, value: filled(from.value, to.value) };
};

/** A date or a range of dates that begins exactly at `at`: 2026. 7. 1.(수)~3.(금), 令和8年7月1日から3日まで. */
export const calendarDate: Recogniser = (source, at) => {
  const from = dateAt(source, at);
  if (from === undefined) return undefined;
  const to = endOfRange(source, from);
  if (to === undefined) return { start: at, end: from.end, value: from.value, words: false };
  return { start: at, end: to.end, value: { kind: 'range', from: from.value, to: to.value }, words: false };
};

const endOfTimes = (source: Source, from: FoundTime): FoundTime | undefined => {
  const join = matchAt(connector, source.text, from.end);
  if (join === undefined) return undefined;
  const start = from.end + join[0].length;
  const plain = timeAt(source, start);
  if (plain === undefined) return undefined;
  const earlier = plain.value.hour < from.value.hour;
  return from.afternoon && plain.afternoon === undefined && earlier ? timeAt(source, start, true) : plain;
};

/** 2~6시, 10～17時: the first hour is bare. */
const bareHour = /(\d{1,2})(?=\s?~\s?\d{1,2}\s?[시時](?![가-힣]|間)|\s?~\s?\d{1,2}시(?=부터|까지|에))/y;

/** A time or a range of times that begins exactly at `at`: 14:00~15:30, 오후 2시, 午後2時. */
export const clockTime: Recogniser = (source, at) => {
  const bare = matchAt(bareHour, source.text, at);
  const from: FoundTime | undefined =
    bare === undefined
      ? timeAt(source, at)
      : {
          end: at + bare[0].length,
          afternoon: undefined,
          value: { kind: 'time', hour: Number(bare[0]), minute: 0, approximation: 'exact' },
        };
  if (from === undefined) return undefined;
  const to = endOfTimes(source, from);
  if (to === undefined)
    return bare === undefined ? { start: at, end: from.end, value: from.value, words: false } : undefined;
  return { start: at, end: to.end, value: { kind: 'range', from: from.value, to: to.value }, words: false };
};

/** Recognises 금요일, 金曜日 without a date. */
export const weekdayName: Recogniser = ({ text }, at) => {
  const found = matchAt(/([월화수목금토일])요일|([月火水木金土日])曜日?/y, text, at);
  const weekday = weekdayFromLetter(found?.[1] ?? found?.[2] ?? '');
  if (found === undefined || weekday === undefined) return undefined;
  return { start: at, end: at + found[0].length, value: { kind: 'weekday', weekday }, words: false };
};
