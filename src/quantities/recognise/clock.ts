// Times of day: 오후 2시 = 14時, 10:00, 正午, 21시를 기해. 시 is also a city (3시 5군), so only a particle may follow it.

import type { ClockTime } from '../quantity.js';
import { matchAt, type Source } from '../recogniser.js';

/** A time and how it was written: `half` says which half of the day was named, for the end of a range to inherit. */
export type FoundTime = {
  readonly end: number;
  readonly value: ClockTime;
  readonly afternoon: boolean | undefined;
};

const halves =
  /(?:(오전|午前|새벽|아침|朝|未明|am|AM|a\.m\.)|(오후|午後|저녁|夕方|pm|PM|p\.m\.)|(낮|昼)|(밤|夜|深夜|심야))(?:の)?\s?/y;
// 전자정부, 수정오류: inside a word they are something else.
const noon = /(?<![가-힣])정오(?!표)|正午/y;
const midnight = /(?<![가-힣])자정(?!하|작|능)|零時/y;
const colon = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
const named =
  /(\d{1,2})\s?(?:시(?![가-힣])|시(?=\s?반|부터|까지|에|경|쯤|이[후전며]|이고|를|을|로|정각|기준|전|후|은|는|와|과|께|만\s|사이|무렵|대)|時(?![間点期代限事給刻短系]))(?:\s?(\d{1,2})\s?(?:분(?![야기의석류])|分(?![のけ]))|\s?(반|半))?/y;
const nativeHours = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'];
const native =
  /(열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\s?시(?![가-힣]|·)(?:\s?(반)|\s?(\d{1,2})분)?|(열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\s?시(?=부터|까지|에|경|쯤)/y;

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
  const words = matchAt(named, text, at);
  if (words !== undefined) {
    const [{ length }, hour, minute, half] = words;
    return { length, hour: Number(hour), minute: half === undefined ? Number(minute ?? 0) : 30 };
  }
  const spoken = /[가-힣]/.test(text.charAt(at - 1)) ? undefined : matchAt(native, text, at);
  if (spoken === undefined) return undefined;
  const [{ length }, hour, half, minute, other] = spoken;
  const value = nativeHours.indexOf(hour ?? other ?? '') + 1;
  return { length, hour: value, minute: half === undefined ? Number(minute ?? 0) : 30 };
};

const onClock = (hour: number, afternoon: boolean | undefined): number => {
  if (afternoon === undefined || hour > 12) return hour;
  return (hour % 12) + (afternoon ? 12 : 0);
};

/** The time that begins exactly at `at`; `inherited` is the half of the day that the start of a range named. */
export const timeAt = ({ text, lang }: Source, at: number, inherited?: boolean): FoundTime | undefined => {
  const half = matchAt(halves, text, at);
  const day = half?.[3] !== undefined;
  const night = half?.[4] !== undefined;
  const afternoon = half?.[2] !== undefined ? true : half?.[1] !== undefined ? false : undefined;
  const start = at + (half?.[0].length ?? 0);
  const fixed = half === undefined ? (matchAt(noon, text, at) ?? matchAt(midnight, text, at)) : undefined;
  const clock = fixed === undefined ? clockAt(text, start) : undefined;
  if (fixed === undefined && clock === undefined) return undefined;
  const read = clock ?? { length: 2, hour: /[오午]$/.test(fixed?.[0] ?? '') ? 12 : 0, minute: 0 };
  // 낮 12시 is noon, 낮 2시 the afternoon.
  // 밤 12시 is midnight, 深夜1時 after it.
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
