// Compares limits: from and until, at least and at most, before and after: 최소 5명 is not 最大5人, 4月1日から not 4월
// 1일까지. The check `number` compares limits that are part of a number (이상, 以下).

import type { Lang } from '../../model/language.js';
import type { Check, CheckText, CheckUnit, Fault } from '../check.js';
import { turnedComparison } from '../meaning/contrasts/comparisons.js';
import { turnedOrder } from '../meaning/contrasts/orders.js';
import { bounds, contradictedBehind, order, ways } from '../meaning/followers.js';
import { isOtherHalf, isSameLimit } from '../meaning/limits/complements.js';
import { countsRest } from '../meaning/limits/counted-rest.js';
import { isLimitDual, saysClosed } from '../meaning/limits/limit-duals.js';
import { otherPeriods } from '../meaning/limits/periods.js';
import { onlyAsAlso } from '../meaning/opposed/only-also.js';
import { otherRange } from '../meaning/opposed/ranges.js';
import { otherScope } from '../meaning/opposed/scopes.js';
import { addedLimits } from '../meaning/parts/lost-hedges.js';
import { deniesOnOneSide } from '../meaning/polarity.js';
import { contradictionsIn, toFault } from '../meaning/values.js';
import type { Point } from '../quantities/point.js';

type Fact = 'differs' | 'direction' | 'exceeds' | 'scope' | 'narrowed';

const from: Readonly<Record<Lang, RegExp>> = {
  ko: /^\s?(?:부터|(?:을|를)?\s?기점으로)/,
  ja: /^(?:から|より(?!も|良|よ|多|高|低))/,
};
const until: Readonly<Record<Lang, RegExp>> = { ko: /^\s?(?:전?까지|전에)/, ja: /^(?:まで|前に)/ };
const both: Readonly<Record<Lang, RegExp>> = {
  ko: /부터[^.]*까지|에서[^.]*까지/,
  ja: /(?:から|より)[^。]*まで/,
};

const near = 10;
const isAt = (pattern: RegExp, { end }: Point, text: string): boolean =>
  pattern.test(text.slice(end, end + near));

/** 4월 1일부터 as 4月1日まで. Skipped if either side expresses both. */
const turned = ({ source, target, alignment: { pairs } }: CheckUnit): readonly Fault<Fact>[] => {
  const found = pairs.flatMap(({ source: own, target: other, sameness }): readonly Fault<Fact>[] => {
    if (sameness !== 'same' && sameness !== 'omitted' && sameness !== 'fiscal') return [];
    if (!['date', 'time', 'amount'].includes(own.value.kind)) return [];
    const opens = isAt(from[source.lang], own, source.text) && isAt(until[target.lang], other, target.text);
    const closes = isAt(until[source.lang], own, source.text) && isAt(from[target.lang], other, target.text);
    if (!opens && !closes) return [];
    const values = { source: withParticle(own, source.text), target: withParticle(other, target.text) };
    return [{ fact: 'direction', source: own, target: other, values }];
  });
  const isRange =
    found.length > 0 && (both[source.lang].test(source.text) || both[target.lang].test(target.text));
  return isRange ? [] : found;
};

const particle = /^\s?[가-힣]{1,3}|^[ぁ-ん]{1,2}/;
const withParticle = ({ surface, end }: Point, text: string): string =>
  surface + (particle.exec(text.slice(end))?.[0] ?? '');

const exceeding: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:을|를)?\s?(?:넘는|넘을|초과하)/,
  ja: /^(?:を|が)?(?:超え|上回)/,
};
const upTo: Readonly<Record<Lang, RegExp>> = { ko: /^\s?까지/, ja: /^まで/ };
const most: Readonly<Record<Lang, RegExp>> = { ko: /최대\s?$/, ja: /(?:最大|最大で)$/ };

const limitOf = ({ value }: Point): string => ('limit' in value ? value.limit : 'none');

/** 30명 이상 as 30人を超える, 최대 30명까지 as 30人以上. */
const exceeded = ({ source, target, alignment: { pairs } }: CheckUnit): readonly Fault<Fact>[] =>
  pairs.flatMap(({ source: own, target: other, sameness }): readonly Fault<Fact>[] => {
    if (sameness !== 'same' && sameness !== 'limit') return [];
    const values = { source: withParticle(own, source.text), target: withParticle(other, target.text) };
    const exceeds = limitOf(own) === 'at-least' && isAt(exceeding[target.lang], other, target.text);
    if (exceeds && !isAt(exceeding[source.lang], own, source.text))
      return [{ fact: 'exceeds', severity: 'warning', source: own, target: other, values }];
    const isMost =
      most[source.lang].test(source.text.slice(0, own.start)) || isAt(upTo[source.lang], own, source.text);
    const isLeast = limitOf(other) === 'at-least' && limitOf(own) === 'none';
    return isMost && isLeast && own.value.kind !== 'date'
      ? [{ fact: 'exceeds', source: own, target: other, values }]
      : [];
  });

/** The bound behind a number: upward or downward, with the number itself or without it. */
const boundsBehind: readonly { readonly way: string; readonly says: Readonly<Record<Lang, RegExp>> }[] = [
  {
    way: 'above',
    says: {
      ko: /^\s?(?:(?:을|를)?\s?(?:초과|넘[는을은어]|웃도|상회))/,
      ja: /^(?:を|が)?(?:超(?!過勤務)|上回)/,
    },
  },
  { way: 'from', says: { ko: /^\s?이상/, ja: /^以上/ } },
  {
    way: 'below',
    says: {
      ko: /^\s?(?:미만|(?:을|를|에)?\s?(?:밑도|하회|못\s?미치|미치지\s?(?:못|않|아니)|미달))/,
      ja: /^(?:未満|(?:を|に)?(?:下回|満たな|達しな))/,
    },
  },
  { way: 'to', says: { ko: /^\s?(?:이하|이내)/, ja: /^(?:以下|以内)/ } },
];
const turnedWays: Readonly<Record<string, string>> = {
  above: 'to',
  below: 'from',
  from: 'below',
  to: 'above',
};
const denials: Readonly<Record<Lang, RegExp>> = {
  ko: /^[^.,]{0,8}?지\s?(?:않|아니|못|말)/,
  ja: /^[^。、]{0,4}?(?:[えらわ]な[いか]|ず|ません)/,
};

const namedBounds: Readonly<Record<string, string>> = {
  'at-least': 'from',
  'more-than': 'above',
  'less-than': 'below',
  'at-most': 'to',
  within: 'to',
};

/** The bound that a text states for a number; a denial turns it over (넘지 않는 is 以下). */
const boundBehind = ({ text, lang }: CheckText, { value, end }: Point): string | undefined => {
  const limit = 'limit' in value ? value.limit : 'none';
  const rest = text.slice(end, end + near * 2);
  const named = namedBounds[limit];
  const found = boundsBehind.find(({ says }) => says[lang].test(rest));
  const way = named ?? found?.way;
  if (way === undefined || named !== undefined || found === undefined) return way;
  const said = found.says[lang].exec(rest)?.[0] ?? '';
  // 満たない and 못 미치다 deny already.
  return found.way === 'above' && denials[lang].test(rest.slice(said.length)) ? turnedWays[way] : way;
};

const sameSide: Readonly<Record<string, string>> = { above: 'from', from: 'above', below: 'to', to: 'below' };

/** 1천㎡를 초과하는 as 1,000㎡以上, 半数に満たない as 절반 이하: the number itself is included in one text only. */
const includedOnce = ({ source, target, alignment: { pairs } }: CheckUnit): readonly Fault<Fact>[] =>
  pairs.flatMap(({ source: own, target: other, sameness }): readonly Fault<Fact>[] => {
    if (sameness !== 'same' && sameness !== 'limit') return [];
    if (limitOf(own) !== 'none' && limitOf(other) !== 'none') return [];
    const [ours, theirs] = [boundBehind(source, own), boundBehind(target, other)];
    if (ours === undefined || theirs === undefined || sameSide[ours] !== theirs) return [];
    const values = { source: withParticle(own, source.text), target: withParticle(other, target.text) };
    return [{ fact: 'exceeds', severity: 'warning', source: own, target: other, values }];
  });

const upward: Readonly<Record<Lang, RegExp>> = {
  ko: /^\s?(?:이상|초과|(?:을|를)?\s?(?:넘|초과|웃돌|상회))/,
  ja: /^(?:以上|超|(?:を|が)?(?:超え|超過|上回))/,
};
const downward: Readonly<Record<Lang, RegExp>> = {
  ko: /^\s?(?:미만|이하|이내|(?:을|를|에)?\s?(?:밑돌|하회|못\s?미치))/,
  ja: /^(?:未満|以下|以内|(?:を|に)?(?:下回|満たな))/,
};
const forbids: Readonly<Record<Lang, RegExp>> = {
  ko: /^[^.,]*?(?:수\s없|아니\s?[된되]|안\s?[된되]|지\s?못한|지\s?(?:않|아니하))/,
  ja: /^[^。、]*?(?:超えな|上回らな|下回らな|ことができな|ことはできな|てはならな|てはいけな|ないものとす|ないこと|できません)/,
};

/** Whether a sentence allows values above or below a number: 5年を超えることができない allows values below. */
const sideOf = (
  { text, lang }: CheckText,
  { value, surface, start, end }: Point,
): 'up' | 'down' | undefined => {
  const limit = 'limit' in value ? value.limit : 'none';
  const rest = text.slice(end);
  const isUp = limit === 'at-least' || limit === 'more-than' || upward[lang].test(rest);
  const isDown =
    limit === 'at-most' || limit === 'less-than' || limit === 'within' || downward[lang].test(rest);
  if (isUp === isDown || text.slice(start, end) !== surface) return undefined;
  return isUp !== forbids[lang].test(rest) ? 'up' : 'down';
};

/** 5년을 넘을 수 없다 as 5年未満とすることができない; the check `number` reports 이상 for 以下. */
const turnedOver = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const { source, target, alignment } = unit;
  return alignment.pairs.flatMap(({ source: own, target: other, sameness }): readonly Fault<Fact>[] => {
    if (sameness !== 'same' && sameness !== 'limit') return [];
    if (limitOf(own) !== 'none' && limitOf(other) !== 'none') return [];
    const [ours, theirs] = [sideOf(source, own), sideOf(target, other)];
    if (ours === undefined || theirs === undefined || ours === theirs || countsRest(unit)) return [];
    const values = { source: withParticle(own, source.text), target: withParticle(other, target.text) };
    return [{ fact: 'differs', source: own, target: other, values }];
  });
};

const firstOf = (
  found: readonly Fault<Fact>[],
  otherwise: () => readonly Fault<Fact>[],
): readonly Fault<Fact>[] => (found.length > 0 ? found : otherwise());

/** 심의한 후 공고한다 as 公告した後に審議する. */
const orders = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const act = turnedOrder(unit);
  if (act === undefined) return [];
  const { source, target } = act;
  const values = {
    source: unit.source.text.slice(source.start, source.end),
    target: unit.target.text.slice(target.start, target.end),
  };
  return [{ fact: 'direction', source, target, values }];
};

const scopes = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const other = otherScope(unit) ?? onlyAsAlso(unit) ?? otherRange(unit);
  if (other !== undefined) return [toFault<Fact>('scope', other)];
  if (isSameLimit(unit) || deniesOnOneSide(unit) || saysClosed(unit)) return [];
  return addedLimits(unit).map((target) => ({
    fact: 'narrowed',
    severity: 'warning',
    target,
    values: { words: unit.target.text.slice(Math.max(0, target.start - 4), target.end) },
  }));
};

export const limit = {
  id: 'limit',
  facts: ['differs', 'direction', 'exceeds', 'scope', 'narrowed'],
  severity: 'error',
  unit: (unit) => [
    ...[
      ...contradictionsIn(unit, 'limit').filter(
        ({ source }) =>
          (source.facet !== 'half' || !isOtherHalf(unit)) &&
          (source.facet !== 'above or below' || turnedComparison(unit)?.agrees !== true),
      ),
      ...contradictedBehind(unit, order),
      ...contradictedBehind(unit, bounds),
      ...contradictedBehind(unit, ways),
    ]
      .slice(0, 1)
      .filter((one) => !isLimitDual(unit, one))
      .map((one) => toFault<Fact>('differs', one)),
    ...scopes(unit),
    ...orders(unit),
    ...turned(unit),
    ...otherPeriods(unit).map(
      ({ source, target }): Fault<Fact> => ({
        fact: 'differs',
        source,
        target,
        values: {
          source: unit.source.text.slice(source.start, source.end),
          target: unit.target.text.slice(target.start, target.end),
        },
      }),
    ),
    ...(isSameLimit(unit) ? [] : [...firstOf(exceeded(unit), () => includedOnce(unit)), ...turnedOver(unit)]),
  ],
} as const satisfies Check<Fact>;
