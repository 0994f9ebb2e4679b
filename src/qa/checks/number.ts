// Compares numbers, sums, shares and durations by value, independent of notation.

import loadTrends from '../../../data/language/trend-words.tsv';
import type { Lang } from '../../model/language.js';
import { powerOfTen } from '../../quantities/decimal.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, CheckText, CheckUnit, Fault } from '../check.js';
import { otherHyphenated } from '../marks/hyphenated.js';
import { refuses } from '../meaning/limits/complements.js';
import { contradictionsIn, toFault } from '../meaning/values.js';
import type { AlignedPair } from '../quantities/align-quantities.js';
import { isDerivedFigure } from '../quantities/derived-figures.js';
import { isDerivedSum } from '../quantities/derived-sums.js';
import type { Sides } from '../quantities/derived-times.js';
import { ofGloss } from '../quantities/explained/glosses.js';
import { isDecadeOfEra } from '../quantities/explained/known.js';
import { isSameBound } from '../quantities/explained/whole-bounds.js';
import { isRestOf, isTakenForRest } from '../quantities/levels.js';
import type { Point } from '../quantities/point.js';
import { rightQuantity } from '../quantities/right-quantity.js';

type Fact = 'differs' | 'missing' | 'extra' | 'sign' | 'limit' | 'direction';

const isNumber = ({ value: { kind } }: Point): boolean => !['date', 'weekday', 'time'].includes(kind);

const wordsFor = (direction: string, lang?: Lang): RegExp => {
  const rows = readTable(loadTrends, 'direction', 'language', 'form', 'not_preceded_by', 'not_followed_by');
  return new RegExp(
    alternatives(
      rows.filter((row) => row.direction === direction && (lang === undefined || row.language === lang)),
    ),
  );
};

// 전년 대비 △3% is also 前年比3％減: the word replaces the sign.
const falls = once(() => wordsFor('negative'));

const rising = {
  ko: once(() => wordsFor('rising', 'ko')),
  ja: once(() => wordsFor('rising', 'ja')),
} as const;
const falling = {
  ko: once(() => wordsFor('falling', 'ko')),
  ja: once(() => wordsFor('falling', 'ja')),
} as const;

/**
 * 753명 증가했다 as 753名減少した. If a side mentions both directions (감소세가 둔화), its sentence decides and not its
 * words.
 */
const reverses = ({ source, target }: CheckUnit): Fault<Fact>[] => {
  const inSource = [rising, falling].map((words) => words[source.lang]().exec(source.text));
  if (inSource.every((said) => said === null)) return [];
  const [up, down] = [rising, falling].map((words, way) => [
    inSource[way],
    words[target.lang]().exec(target.text),
  ]);
  for (const [own, other] of [
    [up, down],
    [down, up],
  ]) {
    const [said, kept] = own ?? [];
    const [meant, turned] = other ?? [];
    if (!said || kept || meant || !turned) continue;
    const at = (found: RegExpExecArray) => ({ start: found.index, end: found.index + found[0].length });
    const values = { source: said[0], target: turned[0] };
    return [{ fact: 'direction', severity: 'warning', source: at(said), target: at(turned), values }];
  }
  return [];
};

const limitOf = ({ value }: Point): string => ('limit' in value ? value.limit : 'none');

/** 이상 and 以下 contradict each other; if one side has no such word, its sentence may express the limit otherwise. */
const contradicts = ({ source, target }: AlignedPair): boolean =>
  limitOf(source) !== 'none' && limitOf(target) !== 'none';

const complements: Readonly<Record<string, string>> = {
  'less-than': 'at-least',
  'at-least': 'less-than',
  'more-than': 'at-most',
  'at-most': 'more-than',
};
/**
 * 70% 미만인 사람은 수료할 수 없다 as 70％以上の出席率が必要である: what is refused and what is asked for; 6級以上を除き as 6급 미만에
 * 한해: what is left out and what is meant.
 */
const isComplement = (pair: AlignedPair, { source, target }: Pick<CheckUnit, 'source' | 'target'>): boolean =>
  complements[limitOf(pair.source)] === limitOf(pair.target) &&
  (refuses(source) !== refuses(target) || leavesOut.test(source.text) !== leavesOut.test(target.text));
const leavesOut = /제외|빼고|[을를] 뺀|を除|以外/;

const isApproximate = ({ value }: Point): boolean =>
  'approximation' in value && value.approximation !== 'exact';

/** 3천억에서, 3000億から; 5천억으로, 5000億に. */
const roles = {
  from: /^(?:\s?(?:에서|부터)|から|より)/,
  to: /^(?:\s?(?:으로|로(?![가-힣])|까지)|に|へ|まで)/,
} as const;

const hasRole = (role: keyof typeof roles, { end }: Point, { text }: CheckText): boolean =>
  roles[role].test(text.slice(end, end + 4));

/** 3천억 원에서 5천억 원으로 as 5000億から3000億に: both numbers occur, each in the other's place. */
const exchanged = ({ source, target, alignment: { pairs } }: CheckUnit): Fault<Fact>[] => {
  const same = pairs.filter(({ sameness }) => sameness === 'same');
  if (same.length < 2) return [];
  const toOther = (own: 'from' | 'to', other: 'from' | 'to') =>
    same.find((pair) => hasRole(own, pair.source, source) && hasRole(other, pair.target, target));
  const start = toOther('from', 'to');
  const end = toOther('to', 'from');
  if (start === undefined || end === undefined) return [];
  const values = { source: start.source.surface, target: end.target.surface };
  return [{ fact: 'differs', source: start.source, target: end.target, values }];
};

/** 1,984명 as 約2,000人, 3억 4,870만 원 as 約3億5,000万ウォン: correctly rounded, and marked as approximate. */
const isRounded = ({ source: { value: a }, target: { value: b } }: AlignedPair): boolean => {
  if ((a.kind !== 'amount' && a.kind !== 'money') || a.kind !== b.kind) return false;
  if (b.approximation === 'exact' || b.value.digits <= 0n || a.value.digits <= 0n) return false;
  const scale = Math.max(a.value.scale, b.value.scale);
  const exact = a.value.digits * powerOfTen(scale - a.value.scale);
  const rounded = b.value.digits * powerOfTen(scale - b.value.scale);
  const zeros = /0*$/.exec(`${rounded}`)?.[0].length ?? 0;
  const step = powerOfTen(zeros);
  if (zeros === 0 || exact % step === 0n) return false;
  // 250명 is 200人余り or 約300人, but not 約200人.
  return b.approximation === 'about'
    ? rounded === ((exact + step / 2n) / step) * step
    : rounded === (exact / step) * step;
};

/** 0人である as 한 명도 없다. */
const saysNone = (
  { source: { value }, target: { end } }: AlignedPair,
  { target: { text } }: Pick<CheckUnit, 'target'>,
): boolean =>
  'value' in value &&
  value.value.digits === 0n &&
  /^(?:도[^.]*없|も[^。]*(?:いな|な[いか]|ませ))/.test(text.slice(end));

const isReckoned = (sides: Sides): boolean =>
  isDerivedFigure(sides) || isDerivedSum(sides) || isDecadeOfEra(sides);
/** 두 배 beside 60万人から120万人へ: each follows from the other text's figures. */
const areReckoned = (
  { source: own, target: other }: AlignedPair,
  { source, target }: Pick<CheckUnit, 'source' | 'target'>,
): boolean =>
  isReckoned({ point: own, own: source, other: target }) &&
  isReckoned({ point: other, own: target, other: source });

const startsThen = /^(?:から|より|以降|부터|이후)/;
/** 9개월간 as 9か月目から: a period, and the month with which something begins. */
const isStartForSpan = (
  { source: own, target: other }: AlignedPair,
  { source, target }: Pick<CheckUnit, 'source' | 'target'>,
): boolean => {
  const [a, b] = [own.value, other.value];
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.nth === b.nth) return false;
  const [start, span] = a.nth ? [source.text.slice(own.end), b] : [target.text.slice(other.end), a];
  return span.throughout && startsThen.test(start);
};

const factOf = (pair: AlignedPair, { source, target }: CheckUnit): Fact | undefined => {
  switch (pair.sameness) {
    case 'value':
      return isRounded(pair) ||
        isSameBound(pair) ||
        saysNone(pair, { target }) ||
        isRestOf(pair, { source, target }) ||
        areReckoned(pair, { source, target })
        ? undefined
        : 'differs';
    case 'sign':
      return falls().test(source.text) || falls().test(target.text) ? undefined : 'sign';
    case 'limit':
      return contradicts(pair) &&
        !isComplement(pair, { source, target }) &&
        !isRestOf(pair, { source, target })
        ? 'limit'
        : undefined;
    // 300人弱 as 300여 명.
    case 'approximation':
      return isApproximate(pair.source) && isApproximate(pair.target) ? 'limit' : undefined;
    case 'ordinal':
      return isStartForSpan(pair, { source, target }) ? 'differs' : undefined;
    case 'same':
      return isTakenForRest(pair, { source, target }) ? 'differs' : undefined;
    default:
      return undefined;
  }
};

export const number = {
  id: 'number',
  facts: ['differs', 'missing', 'extra', 'sign', 'limit', 'direction'],
  severity: 'error',
  unit: (unit) => {
    const inWords = contradictionsIn(unit, 'number').map((one) => toFault<Fact>('differs', one));
    const faults: Fault<Fact>[] = [...reverses(unit), ...exchanged(unit), ...inWords];
    for (const pair of unit.alignment.pairs) {
      const fact = factOf(pair, unit);
      if (fact === undefined) continue;
      const { source, target } = pair;
      const values = { source: source.surface, target: target.surface };
      faults.push({ fact, source, target, values, ...rightQuantity(pair, unit) });
    }
    for (const { source, target } of otherHyphenated(unit.source.text, unit.target.text)) {
      const values = { source: source.text, target: target.text };
      faults.push({ fact: 'differs', source, target, values });
    }
    const { missing, extra } = unit.leftovers;
    for (const point of missing.filter(isNumber)) {
      faults.push({ fact: 'missing', source: point, values: { source: point.surface } });
    }
    for (const point of extra.filter(isNumber)) {
      faults.push({
        fact: 'extra',
        ...ofGloss(unit, point),
        target: point,
        values: { target: point.surface },
      });
    }
    return faults;
  },
} as const satisfies Check<Fact>;
