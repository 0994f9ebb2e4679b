// Approximate amounts: 두세 차례 = 2～3回, 3、4人 = 서너 명; and halves: 절반, 半年 = 6개월.

import { decimal } from '../decimal.js';
import type { PointValue } from '../quantity.js';
import { matchAt, type Recogniser } from '../recogniser.js';
import { boundsAfter } from './bounds.js';
import { measuredAt } from './measured.js';
import type { Numeral } from './numeral.js';

const few: Readonly<Record<string, readonly [number, number]>> = {
  한두: [1, 2],
  두세: [2, 3],
  두서너: [2, 4],
  서너: [3, 4],
  네댓: [4, 5],
  너댓: [4, 5],
  네다섯: [4, 5],
  대여섯: [5, 6],
  대엿: [5, 6],
  예닐곱: [6, 7],
  일고여덟: [7, 8],
  여덟아홉: [8, 9],
};
const fewWord = new RegExp(
  `(${Object.keys(few)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=\\s?[가-힣])`,
  'y',
);
const neighbours =
  /(\d|[一二三四五六七八九])(?:,\s|、|·)(\d|[一二三四五六七八九])(?![\d.,一二三四五六七八九十百千])/y;
const hangul = /[가-힣]/;

const count = (value: number, end: number): Numeral => {
  const exact = decimal(BigInt(value));
  return { end, value: exact, plain: false, lastPower: 0, leading: exact };
};

const digitOf = (letter: string): number => {
  const kanji = '〇一二三四五六七八九'.indexOf(letter);
  return kanji >= 0 ? kanji : Number(letter);
};

/** The same amount with another number; only for counts and durations. */
const withValue = (value: PointValue, number: number): PointValue | undefined => {
  if (value.kind === 'amount' && value.units.length > 0 && value.ordinal === 'none')
    return { ...value, value: decimal(BigInt(number)) };
  const [only] = value.kind === 'duration' ? value.parts : [];
  return value.kind === 'duration' && only !== undefined && value.parts.length === 1
    ? { ...value, parts: [{ ...only, value: decimal(BigInt(number)) }] }
    : undefined;
};

/** 두세 차례, 서너 명; 2、3回, 七、八人: two numbers in a row before one counter. */
export const fewOf: Recogniser = (source, at) => {
  const { text, lang } = source;
  const before = text.charAt(at - 1);
  const word = lang === 'ko' && !hangul.test(before) ? matchAt(fewWord, text, at) : undefined;
  const pair =
    word === undefined && !/[\d.,、·제第月월一-龥]/.test(before) ? matchAt(neighbours, text, at) : undefined;
  const [low, high] = word
    ? (few[word[1] ?? ''] ?? [0, 0])
    : [digitOf(pair?.[1] ?? '0'), digitOf(pair?.[2] ?? '0')];
  const length = (word ?? pair)?.[0].length;
  if (length === undefined || (pair !== undefined && high !== low + 1)) return undefined;
  const last = measuredAt(source, at, count(high, at + length));
  const from = withValue(last.value, low);
  if (from === undefined) return undefined;
  return {
    start: at,
    end: last.end,
    words: word !== undefined,
    value: { kind: 'range', from, to: last.value },
  };
};

/** 半年, 반년: six months. */
export const halfYear: Recogniser = ({ text, lang }, at) => {
  if (/[가-힣一-龥\d]/.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(lang === 'ko' ? /반\s?년(?!도|기)(?:간|\s?동안)?/y : /半年(?!度|期)間?/y, text, at);
  if (found === undefined) return undefined;
  const parts = [{ value: decimal(6n), unit: 'month' }] as const;
  return {
    start: at,
    end: at + found[0].length,
    words: true,
    value: { kind: 'duration', parts, nth: false, throughout: false, approximation: 'exact', limit: 'none' },
  };
};

/** 반세기, 半世紀: fifty years; 사반세기, 四半世紀: twenty-five. */
export const halfCentury: Recogniser = ({ text }, at) => {
  if (/[가-힣一-龥\d]/.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(/([사四])?[반半](?:세기|世紀)/y, text, at);
  if (found === undefined) return undefined;
  const years = found[1] === undefined ? 50n : 25n;
  return {
    start: at,
    end: at + found[0].length,
    words: true,
    vague: true,
    value: {
      kind: 'duration',
      parts: [{ value: decimal(years), unit: 'year' }],
      nth: false,
      throughout: false,
      approximation: 'exact',
      limit: 'none',
    },
  };
};

/** 절반 이상, 半数以下: a half. */
export const half: Recogniser = (source, at) => {
  const { text, lang } = source;
  if (/[가-힣一-龥\d]/.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(lang === 'ko' ? /절반/y : /半数|半分/y, text, at);
  if (found === undefined) return undefined;
  const { end, ...bounds } = boundsAfter(source, at + found[0].length);
  const value = { kind: 'fraction', numerator: 1n, denominator: 2n, ...bounds } as const;
  return { start: at, end, words: true, value, vague: true };
};

const decades = /([2-6])0([3-7])0(?:\s?세대|(?=\s?(?:남성|여성|청년|직장인|층|부부|가구)))/y;

/** 3040 남성: from one decade of age to the next, 30~40대. */
export const ageGroups: Recogniser = ({ text, lang }, at) => {
  if (lang !== 'ko' || /[\d.,]/.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(decades, text, at);
  if (found === undefined || Number(found[2]) !== Number(found[1]) + 1) return undefined;
  const age = (tens: number): PointValue => ({
    kind: 'amount',
    value: decimal(BigInt(tens * 10)),
    units: ['generation'],
    ordinal: 'none',
    approximation: 'exact',
    limit: 'none',
  });
  const value = { kind: 'range', from: age(Number(found[1])), to: age(Number(found[2])) } as const;
  return { start: at, end: at + found[0].length, words: false, value, vague: true };
};
