// Quantities that may correctly occur on one side only: a translation has 양국 where the source has 2か国, 今年 where it
// has 2026년, and nothing for the 1 of 毎年1回.

import loadNumerals from '../../../data/language/korean-numerals.tsv';
import loadWords from '../../../data/language/quantities-in-words.tsv';
import type { Span } from '../../model/span.js';
import { contains } from '../../model/span.js';
import { namedDays } from '../../quantities/recognise/named-days.js';
import { numeralAt } from '../../quantities/recognise/numeral.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { CheckText, CheckUnit } from '../check.js';
import { urlSpans } from '../marks/url-spans.js';
import type { Leftovers } from './align-quantities.js';
import { isDerived } from './derived.js';
import type { Point } from './point.js';

const saidIn = (quantity: string): (() => RegExp) =>
  once(() => {
    const rows = readTable(loadWords, 'quantity', 'form', 'not_preceded_by', 'followed_by');
    return new RegExp(alternatives(rows.filter((row) => row.quantity === quantity)));
  });
/** 올해 今年, 전날 前日: a date without a number. */
const relativeDate = saidIn('date');
/** 양국 両国, 격년 隔年, 반 半: words that contain a "two". */
const dual = saidIn('two');
/** 하루 평균 and 1日平均, 매일 and 1日. */
const daily = saidIn('one-day');
const allDay = saidIn('all-day');

const partOfWord = /[A-Za-z][-‐]?$|코로나$|コロナ$/;
const emergencyCall = /^(?:110|112|119)$/;
/** +82-44-205-3115: the country code before a telephone number, needed only from abroad. */
const isCountryCode = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '+' && /^[-\s(]?\d/.test(text.slice(end));

const isOne = ({ value }: Point): boolean =>
  (value.kind === 'amount' && value.value.digits === 1n && value.value.scale === 0) ||
  (value.kind === 'duration' && value.parts.length === 1 && value.parts[0]?.value.digits === 1n);

const isTwo = ({ value }: Point): boolean =>
  (value.kind === 'amount' && value.value.digits === 2n && value.value.scale === 0) ||
  (value.kind === 'duration' && value.parts.length === 1 && value.parts[0]?.value.digits === 2n);

const isFirst = ({ value }: Point): boolean =>
  value.kind === 'date' && value.day === 1 && value.month === undefined && value.year === undefined;

const isDayLong = ({ value }: Point): boolean =>
  value.kind === 'duration' &&
  value.parts.length === 1 &&
  value.parts[0]?.unit === 'hour' &&
  value.parts[0].value.digits === 24n;

const isZero = ({ value }: Point): boolean => 'value' in value && value.value.digits === 0n;
/** 0건 = ゼロ, 皆無, 없다. */
const nothing = /ゼロ|皆無|ない|なかっ|なし|ありませ|없|전무|제로|영\s/;

const nativeCount = once(() => {
  const rows = readTable(loadNumerals, 'form', 'value', 'counts').filter(
    ({ counts }) => counts === 'ones' || counts === 'tens',
  );
  const values = new Map(rows.map(({ form, value }) => [form, BigInt(value)]));
  for (const ten of rows.filter(({ counts }) => counts === 'tens'))
    for (const one of rows.filter(({ counts }) => counts === 'ones'))
      values.set(ten.form + one.form, BigInt(ten.value) + BigInt(one.value));
  return { values, pattern: new RegExp(`(?<![가-힣])${alternatives(values.keys())}(?=째|\\s[가-힣])`, 'g') };
});
/** 네 분야, 셋째 날, 열여섯 해: a native numeral before a counted noun. */
const isNativeCount = ({ value }: Point, { text, lang }: CheckText): boolean => {
  if (lang !== 'ko') return false;
  const number =
    value.kind === 'amount' ? value.value : value.kind === 'duration' ? value.parts[0]?.value : undefined;
  if (number === undefined || number.scale > 0 || number.digits > 99n) return false;
  const { values, pattern } = nativeCount();
  return Array.from(text.matchAll(pattern)).some(([word]) => values.get(word) === number.digits);
};

const halves = /半々|半半|五分五分|반반|절반씩/;
const isHalfAndHalf = ({ value }: Point): boolean =>
  value.kind === 'amount' &&
  (value.value.digits === 50n || value.value.digits === 5n) &&
  value.value.scale === 0;

const danginDifference = 2333;
/** 단기 4357년 is 2024: years of the Dangun era, and their counterpart in the other text. */
const isOfDangun = ({ value, start }: Point, own: CheckText, other: CheckText): boolean => {
  if (/단기\s?$/.test(own.text.slice(0, start))) return true;
  const year = /단기\s?(\d{4})/.exec(other.text)?.[1];
  return year !== undefined && value.kind === 'date' && value.year === Number(year) - danginDifference;
};

/** （1950～53年）: years in brackets that a translator adds for the reader. */
const isYearGloss = ({ text, lang }: CheckText, { start, end }: Point, other: CheckText): boolean =>
  lang !== other.lang &&
  /[(（]$/.test(text.slice(0, start)) &&
  /^[年년]?[)）]/.test(text.slice(end)) &&
  /^[\d年년~～〜\-–]+$/.test(text.slice(start, end)) &&
  namedDays(other.text).length > 0;

const everySo = /^(?:ごと|毎|に|마다|에)/;
const often = /분기|반기|격[년월주]|隔[年月週]|四半期|半期/;
/** 3か月ごと = 분기별: a frequency word without a number. */
const isFrequency = ({ value, end }: Point, own: CheckText, other: CheckText): boolean =>
  value.kind === 'duration' && everySo.test(own.text.slice(end)) && often.test(other.text);

const isDated = ({ value: { kind } }: Point): boolean => kind === 'date' || kind === 'weekday';

const ascii = (text: string): string => text.normalize('NFKC');
const digitRuns = (text: string): readonly string[] => ascii(text).replaceAll(',', '').match(/\d+/g) ?? [];

/** 三十五団体: a number in kanji before a word that is no counter. */
const hasInKanji = (rest: string, { value }: Point): boolean =>
  value.kind === 'amount' &&
  value.value.scale === 0 &&
  Array.from(rest.matchAll(/[〇一二三四五六七八九十百千]{1,9}/g)).some(
    ({ index }) => numeralAt(rest, index, 'kanji')?.value.digits === value.value.digits,
  );

/** The other text without the paired quantities, in which an unpaired one may still occur. */
const restOf = ({ text }: CheckText, paired: readonly Span[]): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...paired].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
};

const circled = '①②③④⑤⑥⑦⑧⑨⑩';
/** 第二に as ②: an item of an enumeration. */
const isEnumerated = ({ value }: Point, other: string): boolean => {
  if (value.kind !== 'amount' || value.ordinal === 'none' || value.value.scale > 0) return false;
  const mark = circled.charAt(Number(value.value.digits) - 1);
  return mark !== '' && other.includes(mark);
};

/** 1. or (1) or ① at the start of a line: numbering, which is free on each side. */
const isNumbering = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)\s*[(（]?$/.test(text.slice(0, start)) && /^\s?[.)．）](?!\d)/.test(text.slice(end));

/** 6·25, 三・一: days that have become names. */
const isNamedDay = (text: string, { start, end }: Span): boolean =>
  /\d{1,2}\s?[·ㆍ・･.]$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^[·ㆍ・･]\d/.test(text.slice(end, end + 2));

/** Inside a term: the check of terms is responsible. */
const isInTerm = ({ matches }: CheckText, span: Span): boolean =>
  matches.some((match) => contains(match, span));

/** 500億ウォン（約50億円）: a conversion for the reader, in brackets behind the sum itself. */
const isConversion = (text: string, { value, start }: Point, paired: readonly Span[]): boolean => {
  if (value.kind !== 'money' && value.kind !== 'date') return false;
  const open = /[(（][^()（）]*$/.exec(text.slice(0, start));
  return open !== null && paired.some(({ end }) => end <= open.index && open.index - end <= 2);
};

/** The other side has the number outside its quantities: in kanji (三十五団体), or as digits in a code. */
const standsInRest = (point: Point, other: CheckText, paired: readonly Span[]): boolean => {
  const rest = restOf(other, paired);
  if (hasInKanji(rest, point)) return true;
  const written = digitRuns(rest);
  const digits = digitRuns(point.surface);
  const hasMagnitude = /[만억조万億兆]/.test(point.surface);
  return digits.length > 0 && !hasMagnitude && digits.every((run) => written.includes(run));
};

/** A quantity without a counterpart, its side, the other side, and the paired spans of both. */
type Difference = {
  readonly point: Point;
  readonly own: CheckText;
  readonly other: CheckText;
  readonly paired: { readonly own: readonly Span[]; readonly other: readonly Span[] };
};
type Rule = { readonly name: string; readonly test: (difference: Difference) => boolean };

/** Reasons why a quantity may occur on one side only; the first one that applies decides. */
const expectedDifferences: readonly Rule[] = [
  { name: 'number in words', test: ({ point }) => point.words },
  { name: 'one', test: ({ point }) => isOne(point) },
  { name: 'a day', test: ({ point, other }) => isFirst(point) && daily().test(other.text) },
  { name: 'all day', test: ({ point, other }) => isDayLong(point) && allDay().test(other.text) },
  { name: 'nothing', test: ({ point, other }) => isZero(point) && nothing.test(other.text) },
  { name: 'native numeral', test: ({ point, other }) => isNativeCount(point, other) },
  { name: 'half and half', test: ({ point, other }) => isHalfAndHalf(point) && halves.test(other.text) },
  { name: 'years of Dangun', test: ({ point, own, other }) => isOfDangun(point, own, other) },
  { name: 'years of a named day', test: ({ point, own, other }) => isYearGloss(own, point, other) },
  { name: 'frequency', test: ({ point, own, other }) => isFrequency(point, own, other) },
  { name: 'two in a word', test: ({ point, other }) => isTwo(point) && dual().test(other.text) },
  { name: 'relative date', test: ({ point, other }) => isDated(point) && relativeDate().test(other.text) },
  { name: 'part of a word', test: ({ point, own }) => partOfWord.test(own.text.slice(0, point.start)) },
  { name: 'emergency call', test: ({ point }) => emergencyCall.test(point.surface) },
  { name: 'country code', test: ({ point, own }) => isCountryCode(own.text, point) },
  { name: 'enumerator', test: ({ point, other }) => isEnumerated(point, other.text) },
  { name: 'numbering', test: ({ point, own }) => isNumbering(own.text, point) },
  { name: 'named day', test: ({ point, own }) => isNamedDay(own.text, point) },
  { name: 'conversion', test: ({ point, own, paired }) => isConversion(own.text, point, paired.own) },
  { name: 'in a URL', test: ({ point, own }) => urlSpans(own.text).some((url) => contains(url, point)) },
  { name: 'digits elsewhere', test: ({ point, other, paired }) => standsInRest(point, other, paired.other) },
  { name: 'derived', test: ({ point, own, other }) => isDerived({ point, own, other }) },
  { name: 'in a term', test: ({ point, own }) => isInTerm(own, point) },
];

const isExpected = (difference: Difference): boolean =>
  expectedDifferences.some(({ test }) => test(difference));

/** The quantities of either side that need a counterpart and have none. */
export const realLeftovers = ({
  source,
  target,
  alignment: { pairs, missing, extra },
}: Pick<CheckUnit, 'source' | 'target' | 'alignment'>): Leftovers => {
  if (missing.length + extra.length === 0) return { missing, extra };
  const from = pairs.map((pair) => pair.source);
  const to = pairs.map((pair) => pair.target);
  const ofSource = { own: source, other: target, paired: { own: from, other: to } };
  const ofTarget = { own: target, other: source, paired: { own: to, other: from } };
  return {
    missing: missing.filter((point) => !isExpected({ point, ...ofSource })),
    extra: extra.filter((point) => !isExpected({ point, ...ofTarget })),
  };
};
