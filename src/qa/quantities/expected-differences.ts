// Quantities that may stand on one side only without anything being wrong: a translation says 양국 where the source has
// 2か国, 今年 where it has 2026년, and nothing at all for the 1 of 毎年1回.

import type { Span } from '../../model/span.js';
import { contains } from '../../model/span.js';
import { numeralAt } from '../../quantities/recognise/numeral.js';
import type { CheckText, CheckUnit } from '../check.js';
import { urlSpans } from '../marks/url-spans.js';
import type { Leftovers, Point } from './align-quantities.js';

const relativeTime =
  /올해|금년|작년|지난해|전년|내년|이듬해|당년|동년|같은 해|이달|지난달|다음 달|이번 달|당월|오늘|어제|내일|당일|같은 날|이날|지난\s?\d|今年|本年|昨年|去年|前年|来年|翌年|同年|今月|先月|来月|当月|同月|本日|昨日|明日|当日|同日|翌日|前日|今年度|昨年度|本年度|前年度|来年度|翌年度|올해|금년도|전년도|내년도|지난 회계연도/;
/** Words with a "two" in them: 양국 両国, 격년 隔年, 반 半. */
const pairWords =
  /양\s?(?:국|측|기관|부처|도시|자|일)|쌍방|쌍|격년|격주|격월|둘|두\s|반[년기]|절반|両|双方|隔[年週月]|二国間|倍[増加]|(?<!\d)倍に|갑절|곱절|배증|배가|한 쌍|二[者国つ]|半[年期数額]|ふた|ダブル/;
const partOfWord = /[A-Za-z][-‐]?$|코로나$|コロナ$/;
const emergencyCall = /^(?:110|112|119)$/;
/** +82-44-205-3115: the country's code before a telephone number, which only those abroad dial. */
const isCountryCode = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '+' && /^[-\s(]?\d/.test(text.slice(end));

const isOne = ({ value }: Point): boolean =>
  (value.kind === 'amount' && value.value.digits === 1n && value.value.scale === 0) ||
  (value.kind === 'duration' && value.parts.length === 1 && value.parts[0]?.value.digits === 1n);

const isTwo = ({ value }: Point): boolean =>
  (value.kind === 'amount' && value.value.digits === 2n && value.value.scale === 0) ||
  (value.kind === 'duration' && value.parts.length === 1 && value.parts[0]?.value.digits === 2n);

/** 하루 평균 and 1日平均, 매일 and 1日. */
const dayWords = /하루|(?<![가-힣\d])일\s(?=\d)|매일|일일|일\s?평균|1일|１日|1日|一日|毎日|日々/;
const allDay = /종일|상시|항시|終日|常時|一日中/;

const isFirst = ({ value }: Point): boolean =>
  value.kind === 'date' && value.day === 1 && value.month === undefined && value.year === undefined;

const isDayLong = ({ value }: Point): boolean =>
  value.kind === 'duration' &&
  value.parts.length === 1 &&
  value.parts[0]?.unit === 'hour' &&
  value.parts[0].value.digits === 24n;

const ascii = (text: string): string => text.normalize('NFKC');
const digitRuns = (text: string): readonly string[] => ascii(text).replaceAll(',', '').match(/\d+/g) ?? [];

/** 三十五団体: a number in kanji before a word that is no counter. */
const hasInKanji = (rest: string, { value }: Point): boolean =>
  value.kind === 'amount' &&
  value.value.scale === 0 &&
  Array.from(rest.matchAll(/[〇一二三四五六七八九十百千]{1,9}/g)).some(
    ({ index }) => numeralAt(rest, index, 'kanji')?.value.digits === value.value.digits,
  );

/** The other text without the quantities that have found their like: what a left-over may still stand in. */
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

/** 1. or (1) or ① at the start of a line: numbering, which each side may do in its own way. */
const isNumbering = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)\s*[(（]?$/.test(text.slice(0, start)) && /^\s?[.)．）](?!\d)/.test(text.slice(end));

/** 6·25, 三・一: days that have become names. */
const isNamedDay = (text: string, { start, end }: Span): boolean =>
  /\d{1,2}\s?[·ㆍ・･.]$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^[·ㆍ・･]\d/.test(text.slice(end, end + 2));

/** Inside a term: whether the other side has that term too is not a question of numbers. */
const isInTerm = ({ matches }: CheckText, span: Span): boolean =>
  matches.some((match) => contains(match, span));

/** 500億ウォン（約50億円）: a conversion for the reader, in brackets behind the sum itself. */
const isConversion = (text: string, { value, start }: Point, paired: readonly Span[]): boolean => {
  if (value.kind !== 'money' && value.kind !== 'date') return false;
  const open = /[(（][^()（）]*$/.exec(text.slice(0, start));
  return open !== null && paired.some(({ end }) => end <= open.index && open.index - end <= 2);
};

/** Whether a quantity of `own` that has no like in `other` needs none. */
const isHarmless = (
  point: Point,
  own: CheckText,
  other: CheckText,
  paired: { readonly own: readonly Span[]; readonly other: readonly Span[] },
): boolean => {
  const { text } = own;
  const { kind } = point.value;
  if (point.words || isOne(point)) return true;
  if ((isFirst(point) && dayWords.test(other.text)) || (isDayLong(point) && allDay.test(other.text)))
    return true;
  if (isTwo(point) && pairWords.test(other.text)) return true;
  if ((kind === 'date' || kind === 'weekday') && relativeTime.test(other.text)) return true;
  if (partOfWord.test(text.slice(0, point.start)) || emergencyCall.test(point.surface)) return true;
  if (isCountryCode(text, point)) return true;
  if (isNumbering(text, point) || isNamedDay(text, point)) return true;
  if (isConversion(text, point, paired.own)) return true;
  if (urlSpans(text).some((url) => contains(url, point))) return true;
  const plain = restOf(other, paired.other);
  if (hasInKanji(plain, point)) return true;
  const rest = digitRuns(plain);
  const digits = digitRuns(point.surface);
  const hasMagnitude = /[만억조万億兆]/.test(point.surface);
  if (digits.length > 0 && !hasMagnitude && digits.every((run) => rest.includes(run))) return true;
  return isInTerm(own, point);
};

/** What is left over on either side and should not be. */
export const realLeftovers = ({
  source,
  target,
  alignment: { pairs, missing, extra },
}: Pick<CheckUnit, 'source' | 'target' | 'alignment'>): Leftovers => {
  if (missing.length + extra.length === 0) return { missing, extra };
  const from = pairs.map((pair) => pair.source);
  const to = pairs.map((pair) => pair.target);
  return {
    missing: missing.filter((point) => !isHarmless(point, source, target, { own: from, other: to })),
    extra: extra.filter((point) => !isHarmless(point, target, source, { own: to, other: from })),
  };
};
