// Compares the period for which an amount is stated: 월 30만 원 is not 年30万ウォン, 週40時間 not 하루 40시간.

import loadRates from '../../../data/language/rate-words.tsv';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { CheckText, CheckUnit } from '../check.js';
import type { Point } from '../quantities/point.js';
import type { Contradiction, ValueWord } from './values.js';

/** Words between the period and its amount: 월 최대 30만 원, 月額で約3万円. */
const gaps: Readonly<Record<Lang, string>> = {
  ko: '(?:\\s|최대|최소|최고|평균|약|각각|총|,)*',
  ja: '(?:[にで、]|最大|最低|最高|平均|上限|約|おおむね)*',
};
const longest = 16;

type Words = { readonly pattern: RegExp; readonly periods: readonly string[] };

const wordsOf = (lang: Lang): Words => {
  const rows = readTable(loadRates, 'period', 'language', 'form', 'not_preceded_by').filter(
    ({ language }) => language === lang,
  );
  const periods = [...new Set(rows.map(({ period }) => period))];
  const groups = periods.map((own) => `(${alternatives(rows.filter(({ period }) => period === own))})`);
  return { pattern: new RegExp(`(?:${groups.join('|')})${gaps[lang]}$`, 'u'), periods };
};
const words = { ko: once(() => wordsOf('ko')), ja: once(() => wordsOf('ja')) } as const;

/** Letters that each of the words has some of. */
const mayRate: Readonly<Record<Lang, RegExp>> = {
  ko: /[연월주일시해달분반]|하루|다달/,
  ja: /[年月週日時期]/,
};

/** The period directly before an amount. */
const periodBefore = ({ text, lang }: CheckText, { start }: Span): ValueWord | undefined => {
  const from = Math.max(0, start - longest);
  const before = text.slice(from, start);
  if (!mayRate[lang].test(before)) return undefined;
  const { pattern, periods } = words[lang]();
  const found = pattern.exec(before);
  if (found === null) return undefined;
  const value = periods.find((_, at) => found[at + 1] !== undefined) ?? '';
  return { facet: 'rate', value, text: found[0].trim(), start: from + found.index, end: start };
};

const isMeasured = ({ value }: Point): boolean =>
  value.kind === 'money' || value.kind === 'amount' || value.kind === 'duration';

/**
 * The periods of equal amounts that differ.
 * @example otherRates for 월 30만 원을 지급한다 as 年30万ウォンを支給する: 월 beside 年
 */
export const otherRates = (unit: CheckUnit): readonly Contradiction[] =>
  unit.alignment.pairs.flatMap(({ source: own, target: other }): readonly Contradiction[] => {
    if (!isMeasured(own) || !isMeasured(other)) return [];
    const ours = periodBefore(unit.source, own);
    const theirs = ours === undefined ? undefined : periodBefore(unit.target, other);
    return ours === undefined || theirs === undefined || ours.value === theirs.value
      ? []
      : [{ source: ours, target: theirs }];
  });
