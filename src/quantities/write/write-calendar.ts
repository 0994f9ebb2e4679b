// Dates and times in each language's official notation. Korean dots: 행정업무의 운영 및 혁신에 관한 규정 시행규칙 (연·월·일의
// 글자는 생략하고 온점); Japanese eras: 元号法.

import type { Lang } from '../../model/language.js';
import { weekdayLetters } from '../calendar.js';
import { type Era, eraById, eraOf } from '../eras.js';
import type { CalendarDate, ClockTime } from '../quantity.js';

/** `long`: 2026년 6월 5일, 2026年6月5日; `dotted`: 2026. 6. 5. (Korean only); `era`: 令和8年6月5日, 레이와 8년 6월 5일. */
export type DateStyle = 'long' | 'dotted' | 'era';

/** `24`: 14시, 14時; `12`: 오후 2시, 午後2時; `digital`: 14:00. */
export type ClockStyle = '24' | '12' | 'digital';

const marks = {
  ko: { year: '년', fiscal: '년도', month: '월', day: '일', gap: ' ', open: '(', close: ')' },
  ja: { year: '年', fiscal: '年度', month: '月', day: '日', gap: '', open: '（', close: '）' },
} as const;

const yearOf = (date: CalendarDate, lang: Lang, style: DateStyle): string | undefined => {
  if (date.year === undefined) return undefined;
  const mark = date.fiscal ? marks[lang].fiscal : marks[lang].year;
  const era: Era | undefined = style !== 'era' ? undefined : date.era ? eraById(date.era.id) : eraOf(date);
  if (era === undefined) return `${date.year}${mark}`;
  const year = date.year - era.first[0] + 1;
  if (lang === 'ja') return `${era.ja}${year === 1 ? '元' : year}${mark}`;
  return `${era.ko[0]} ${year === 1 ? '원' : year}${mark}`;
};

const dotted = ({ year, month, day }: CalendarDate): string =>
  [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(' ');

const canBeDotted = ({ month, day, fiscal, year, weekday }: CalendarDate): boolean =>
  !fiscal && month !== undefined && (year !== undefined || (day !== undefined && weekday !== undefined));

/** Writes a date in a language and style; missing fields are left out. */
export const writeDate = (date: CalendarDate, lang: Lang, style: DateStyle = 'long'): string => {
  const { month, day, weekday } = date;
  const { gap, open, close, ...mark } = marks[lang];
  const inDots = lang === 'ko' && style === 'dotted' && canBeDotted(date);
  const parts = [
    yearOf(date, lang, style),
    month === undefined ? undefined : `${month}${mark.month}`,
    day === undefined ? undefined : `${day}${mark.day}`,
  ].filter((part) => part !== undefined);
  const text = inDots ? dotted(date) : parts.join(gap);
  return weekday === undefined ? text : `${text}${open}${weekdayLetters[lang][weekday]}${close}`;
};

const sharesYear = (from: CalendarDate, to: CalendarDate): boolean =>
  from.year === to.year && to.month !== undefined && from.month !== undefined;

/** Writes a range of dates; the end omits a year and month that equal those of the start. */
export const writeDates = (
  from: CalendarDate,
  to: CalendarDate,
  lang: Lang,
  style: DateStyle = 'long',
): string => {
  const { year, era, month, ...rest } = to;
  const sameYear = sharesYear(from, to);
  const sameMonth = sameYear && from.month === month && from.day !== undefined && to.day !== undefined;
  const end: CalendarDate = {
    ...rest,
    ...(month !== undefined && !sameMonth && { month }),
    ...(year !== undefined && !sameYear && { year }),
    ...(era !== undefined && !sameYear && { era }),
  };
  const inDots =
    lang === 'ko' && style === 'dotted' && canBeDotted(from) && from.day !== undefined && sameYear;
  const letter = end.weekday === undefined ? '' : `(${weekdayLetters.ko[end.weekday]})`;
  const last = inDots ? dotted(end) + letter : writeDate(end, lang, style);
  return writeDate(from, lang, style) + (lang === 'ko' ? '~' : '～') + last;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Writes a time of day. Only the digital style includes seconds (14:00:30). */
export const writeTime = (
  { hour, minute, second, approximation }: ClockTime,
  lang: Lang,
  style: ClockStyle = '24',
): string => {
  const about = approximation === 'exact' ? '' : lang === 'ko' ? '경' : '頃';
  if (style === 'digital' || second !== undefined) {
    const tail = second === undefined ? '' : `:${twoDigits(second)}`;
    return `${twoDigits(hour)}:${twoDigits(minute)}${tail}${about}`;
  }
  const halved = style === '12' && hour < 24;
  const shown = halved ? hour % 12 || 12 : hour;
  const half = lang === 'ko' ? (hour < 12 ? '오전 ' : '오후 ') : hour < 12 ? '午前' : '午後';
  const minutes = minute === 0 ? '' : lang === 'ko' ? ` ${minute}분` : `${minute}分`;
  return `${halved ? half : ''}${shown}${lang === 'ko' ? '시' : '時'}${minutes}${about}`;
};
