// Compares what stands behind a period or a distance: within 14 days, after them, 14 days before, outside of 1 km.

import loadWords from '../../../../data/language/limit-words.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Point } from '../../quantities/point.js';
import { isSameLimit } from './complements.js';

const ways = ['within', 'after', 'before', 'outside'] as const;
type Way = (typeof ways)[number];

/** Words directly behind a number; a particle or a word for "about" may stand between. */
const wordsOf = (lang: Lang): readonly (readonly [Way, RegExp])[] => {
  const rows = readTable(loadWords, 'side', 'language', 'form', 'not_preceded_by', 'not_followed_by');
  const gap = lang === 'ko' ? '^(?:\\s?(?:정도|가량))?(?:의)?\\s?' : '^(?:程度|ほど)?の?';
  return ways.map((way) => [
    way,
    new RegExp(
      gap + alternatives(rows.filter((row) => row.side === `period ${way}` && row.language === lang)),
    ),
  ]);
};
const words = { ko: once(() => wordsOf('ko')), ja: once(() => wordsOf('ja')) } as const;

const reach = 14;
const measures: ReadonlySet<string> = new Set(['duration', 'date', 'amount']);

const wayBehind = (
  { text, lang }: CheckText,
  { value, end }: Point,
): (Span & { readonly way: Way }) | undefined => {
  if ('limit' in value && value.limit === 'within') return { way: 'within', start: end, end };
  const rest = text.slice(end, end + reach);
  // The longest word decides: 이 지나기 전 is within, 이 지나 after.
  const found = words[lang]()
    .flatMap(([way, pattern]) => {
      const said = pattern.exec(rest)?.[0];
      return said === undefined ? [] : [{ way, start: end, end: end + said.length }];
    })
    .sort((a, b) => b.end - a.end);
  return found[0];
};

const still: Readonly<Record<Lang, RegExp>> = {
  ko: /^[가-힣]{0,3}(?:도록|[아어여나]도|서도)\s/,
  ja: /^(?:て|し)?(?:て)?(?:も|なお)/,
};
const denied: Readonly<Record<Lang, RegExp>> = {
  ko: /^[^.,]*?(?:지\s?(?:않|아니|못)|없)/,
  ja: /^[^。]*?(?:ない|なかっ|なけれ|なく|ません|ず)/,
};

/** 3개월 이내에 … 않으면, 3か月を過ぎても … ない場合: not within a period is still not after it. */
const isStillNot = (within: CheckText, end: number, after: CheckText, behind: number): boolean => {
  const rest = after.text.slice(behind);
  return (
    still[after.lang].test(rest) &&
    denied[after.lang].test(rest) &&
    denied[within.lang].test(within.text.slice(end))
  );
};

/** A period of both texts, with the words behind it. */
export type OtherPeriod = { readonly source: Span; readonly target: Span };

/**
 * The periods behind which the texts say something else.
 * @example 14日以内 as 14일이 지난 후, 1km 밖 as 1キロ以内; 10日が経過する前 is 10일 이내
 */
export const otherPeriods = (unit: CheckUnit): readonly OtherPeriod[] => {
  const { source, target, alignment } = unit;
  const found = alignment.pairs.flatMap(
    ({ source: own, target: other, sameness }): readonly OtherPeriod[] => {
      if (sameness !== 'same' && sameness !== 'limit' && sameness !== 'unit') return [];
      if (!measures.has(own.value.kind) || !measures.has(other.value.kind)) return [];
      const [ours, theirs] = [wayBehind(source, own), wayBehind(target, other)];
      if (ours === undefined || theirs === undefined || ours.way === theirs.way) return [];
      if (ours.way === 'within' && theirs.way === 'after' && isStillNot(source, ours.end, target, theirs.end))
        return [];
      if (ours.way === 'after' && theirs.way === 'within' && isStillNot(target, theirs.end, source, ours.end))
        return [];
      return [
        { source: { start: own.start, end: ours.end }, target: { start: other.start, end: theirs.end } },
      ];
    },
  );
  return found.length > 0 && isSameLimit(unit) ? [] : found;
};
