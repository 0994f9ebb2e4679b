// Times of day: 오후 2시 = 14時, 10:00, 正午, 21시를 기해. 시 is also a city (3시 5군), so only a particle may follow
// it.

import loadPeriods from '../../../data/language/day-periods.tsv';
import loadNumerals from '../../../data/language/korean-numerals.tsv';
import { alternatives } from '../../text/alternatives.js';
import { particlesFor } from '../../text/korean-particles.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { ClockTime } from '../quantity.js';
import { matchAt, type Source } from '../recogniser.js';
import { numeralAt } from './numeral.js';

/** A time and its notation: `half` is the named half of the day, for the end of a range to inherit. */
export type FoundTime = {
  readonly end: number;
  readonly value: ClockTime;
  readonly afternoon: boolean | undefined;
};

const periods = once(
  () => new Map(readTable(loadPeriods, 'form', 'period').map(({ form, period }) => [form, period])),
);
const halves = once(() => new RegExp(`(${alternatives(periods().keys())})(?:の)?\\s?`, 'y'));
// 전자정부, 수정오류: inside a word it is something else.
const noon = /(?<![가-힣])정오(?!표)|正午/y;
const midnight = /(?<![가-힣])자정(?!하|작|능)|零時/y;
const colon = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
const named = once(
  () =>
    new RegExp(
      `(\\d{1,2})\\s?(?:시(?![가-힣])|시(?=${alternatives(particlesFor('after-hour'))})|時(?![間点期代限事給刻短系]))(?:\\s?(\\d{1,2})\\s?(?:분(?![야기의석류])|分(?![のけ]))|\\s?(반|半))?`,
      'y',
    ),
);
const nativeHours = once(
  () =>
    new Map(
      readTable(loadNumerals, 'form', 'value', 'counts')
        .filter(({ counts }) => counts === 'hour')
        .map(({ form, value }) => [form, Number(value)]),
    ),
);
const native = once(() => {
  const hour = `(${alternatives(nativeHours().keys())})`;
  const after = alternatives(particlesFor('after-native-hour'));
  return new RegExp(
    `${hour}\\s?시(?![가-힣]|·)(?:\\s?(반)|\\s?(\\d{1,2})분)?|${hour}\\s?시(?=${after})`,
    'y',
  );
});

type Clock = {
  readonly length: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
};

const clockAt = (text: string, at: number): Clock | undefined => {
  const digital = matchAt(colon, text, at);
  if (digital !== undefined) {
    const [{ length }, hour, minute, second] = digital;
    const time = { length, hour: Number(hour), minute: Number(minute) };
    return second === undefined ? time : { ...time, second: Number(second) };
  }
  const words = matchAt(named(), text, at);
  if (words !== undefined) {
    const [{ length }, hour, minute, half] = words;
    return { length, hour: Number(hour), minute: half === undefined ? Number(minute ?? 0) : 30 };
  }
  const spoken = /[가-힣]/.test(text.charAt(at - 1)) ? undefined : matchAt(native(), text, at);
  if (spoken === undefined) return undefined;
  const [{ length }, hour, half, minute, other] = spoken;
  const value = nativeHours().get(hour ?? other ?? '') ?? 0;
  return { length, hour: value, minute: half === undefined ? Number(minute ?? 0) : 30 };
};

const kanji =
  /([一二三四五六七八九十]{1,3})時(?![間点期代限事給刻短系])(?:([一二三四五六七八九十]{1,3})分(?![のけ])|(半))?/y;
const numberOf = (text: string): number => Number(numeralAt(text, 0, 'kanji')?.value.digits ?? 0n);

/** 七時三十分 as in statutes. Only behind a named half of the day: 一時 alone is "for a while". */
const kanjiClockAt = (text: string, at: number): Clock | undefined => {
  const found = matchAt(kanji, text, at);
  if (found === undefined) return undefined;
  const [{ length }, hour = '', minute, half] = found;
  return {
    length,
    hour: numberOf(hour),
    minute: half !== undefined ? 30 : minute === undefined ? 0 : numberOf(minute),
  };
};

const onClock = (hour: number, afternoon: boolean | undefined): number => {
  if (afternoon === undefined || hour > 12) return hour;
  return (hour % 12) + (afternoon ? 12 : 0);
};

/** The time that begins exactly at `at`; `inherited` is the half of the day at the start of a range. */
export const timeAt = ({ text, lang }: Source, at: number, inherited?: boolean): FoundTime | undefined => {
  const half = matchAt(halves(), text, at);
  const period = periods().get(half?.[1] ?? '');
  const day = period === 'noon';
  const night = period === 'night';
  const afternoon = period === 'afternoon' ? true : period === 'morning' ? false : undefined;
  const start = at + (half?.[0].length ?? 0);
  const fixed = half === undefined ? (matchAt(noon, text, at) ?? matchAt(midnight, text, at)) : undefined;
  const clock =
    fixed === undefined
      ? (clockAt(text, start) ?? (half === undefined ? undefined : kanjiClockAt(text, start)))
      : undefined;
  if (fixed === undefined && clock === undefined) return undefined;
  const read = clock ?? { length: 2, hour: /[오午]$/.test(fixed?.[0] ?? '') ? 12 : 0, minute: 0 };
  // 낮 12시 is noon, 낮 2시 the afternoon. 밤 12시 is midnight, 深夜1時 after it.
  const isLate = day
    ? read.hour < 7 || read.hour === 12
    : night
      ? read.hour > 4 && read.hour < 12
      : afternoon;
  let hour = night && read.hour === 12 ? 0 : onClock(read.hour, isLate);
  if (half === undefined && inherited === true && fixed === undefined && hour < 12) hour += 12;
  if (hour > 29 || read.minute > 59 || (read.second ?? 0) > 59) return undefined;
  const end = start + read.length;
  const about = matchAt(lang === 'ko' ? /\s?(?:경|쯤|께|무렵)/y : /頃|ごろ|過ぎ/y, text, end);
  return {
    end: end + (about?.[0].length ?? 0),
    afternoon,
    value: {
      kind: 'time',
      hour,
      minute: read.minute,
      ...(read.second !== undefined && { second: read.second }),
      approximation: about === undefined ? 'exact' : 'about',
    },
  };
};
