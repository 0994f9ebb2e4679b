// Figures that a reader gets by arithmetic from those of the other text: the number before it doubled, the factor between
// two sums, the share before it rose by points, the third of a month.

import type { PointValue } from '../../quantities/quantity.js';
import { partsOf } from '../../quantities/same-quantity.js';
import type { CheckText } from '../check.js';
import { areEqual, decimal } from './arithmetic.js';
import { type Sides, valuesOf } from './derived-times.js';

type Figure = { readonly number: number; readonly sort: string };

const isFold = ({ sort }: Figure): boolean => sort === 'fold';
const sortOf = (units: readonly string[]): string => {
  if (units.includes('fold')) return 'fold';
  if (units.includes('point')) return 'point';
  return units.includes('percent') ? 'percent' : 'count';
};

/** An amount or a sum of money without ordinal as a number, and what it counts. */
const figureOf = (value: PointValue): readonly Figure[] => {
  if (value.kind === 'amount' && value.ordinal === 'none') {
    return [{ number: decimal(value.value), sort: sortOf(value.units) }];
  }
  if (value.kind !== 'money') return [];
  return [{ number: decimal(value.value), sort: 'money' }];
};
const figuresIn = (side: CheckText): readonly Figure[] => valuesOf(side).flatMap(figureOf);

const mostFigures = 12;
const doubling = /두\s?배|갑절|곱절|배로|배증|倍増|倍に|2倍|２倍|倍以上/;

/** 60万人から120万人へ beside 두 배로 늘어 120만 명; 500万から4倍の2,000万 beside 500만 원에서 2천만 원으로. */
const isByFactor = ({ point, own, other }: Sides): boolean => {
  const [figure] = figureOf(point.value);
  if (figure === undefined) return false;
  const [ours, theirs] = [figuresIn(own), figuresIn(other)];
  if (ours.length + theirs.length > mostFigures) return false;
  if (isFold(figure))
    return theirs.some((a) =>
      theirs.some(
        (b) => a !== b && a.sort === b.sort && !isFold(a) && areEqual(a.number * figure.number, b.number),
      ),
    );
  const factors = theirs.filter(isFold).map(({ number }) => number);
  if (doubling.test(other.text) && factors.length === 0) factors.push(2);
  return theirs.some(
    (one) =>
      one.sort === figure.sort &&
      factors.some(
        (factor) =>
          areEqual(figure.number * factor, one.number) || areEqual(one.number * factor, figure.number),
      ),
  );
};

const changed =
  /^(?:[이가을를만]|만큼)?\s?(?:줄|감소|감축|삭감|감원|늘|증가|증원|낮아|높아|내려|올라|젊어)|^[をが]?(?:減|削|増|若返|下が|上が|低下|上昇)/;
/** The numbers by which something changes: 4명 줄어든다, 4人の減 is one, 36人に削減 none. */
const stepsIn = ({ text, quantities }: CheckText): readonly Figure[] =>
  quantities
    .filter(({ end }) => changed.test(text.slice(end, end + 8)))
    .flatMap(({ value }) => partsOf(value).flatMap(figureOf));

/** 40人から36人に削減 beside 40명이 4명 줄어든다: a number before or behind a change, and the change. */
const isByChange = ({ point, own, other }: Sides): boolean => {
  const [figure] = figureOf(point.value);
  if (figure?.sort !== 'count' && figure?.sort !== 'money') return false;
  const [ourSteps, steps] = [stepsIn(own), stepsIn(other)];
  if (ourSteps.length + steps.length === 0) return false;
  const isSame = (a: Figure, b: Figure): boolean => a.sort === b.sort && areEqual(a.number, b.number);
  const isChange = (from: Figure, to: Figure, step: Figure): boolean =>
    from.sort === to.sort &&
    to.sort === step.sort &&
    areEqual(Math.abs(from.number - to.number), step.number);
  const [ours, theirs] = [figuresIn(own), figuresIn(other)];
  if (ours.length + theirs.length > mostFigures) return false;
  const shared = theirs.filter((one) => ours.some((our) => isSame(our, one)));
  return shared.some((level) =>
    ourSteps.some((step) => isSame(step, figure))
      ? theirs.some((one) => isChange(level, one, figure))
      : steps.some((step) => isChange(level, figure, step)),
  );
};

const beside = /のほか|ほか(?=\p{Script=Han}{0,6}[\d０-９])|以外に|に加え|외에|외\s|이외|더하여|더해|비롯해/u;
const included = /を含め|を含む|含めて|合わせ|포함|합쳐|합하여|합해/;
/** 의장과 의원 11명, 議長と議員11人: one who is named beside those who are counted. */
const oneAnd = /[와과]\s[가-힣]{2,6}\s[\d０-９]|(?:と|及び)\p{Script=Han}{1,6}[\d０-９]/u;
/** 次官のほか、職員15名 beside 차관을 포함하여 16명: with the one who is named beside them. */
const isOneMore = ({ point, own, other }: Sides): boolean => {
  const [figure] = figureOf(point.value);
  if (figure?.sort !== 'count') return false;
  const isApart = (text: string): boolean => beside.test(text) || oneAnd.test(text);
  const more = isApart(own.text) && included.test(other.text) ? 1 : 0;
  const less = included.test(own.text) && isApart(other.text) ? -1 : 0;
  const step = more + less;
  return (
    step !== 0 && figuresIn(other).some((one) => one.sort === 'count' && one.number === figure.number + step)
  );
};

const outside = /ない|なかっ|ません|除|以外|않|못|없|아닌|아니|제외|나머지|残り/;
/** 12개 가운데 열 개가 줄었다 beside 12のうち減らなかったのは2: the rest of a whole that both texts name. */
const isRestOfWhole = ({ point, own, other }: Sides): boolean => {
  const [figure] = figureOf(point.value);
  if (figure?.sort !== 'count' || outside.test(own.text) === outside.test(other.text)) return false;
  const counts = (side: CheckText): readonly number[] =>
    figuresIn(side).flatMap(({ number, sort }) => (sort === 'count' ? [number] : []));
  const [ours, theirs] = [counts(own), counts(other)];
  return theirs.some((all) => ours.includes(all) && theirs.some((part) => all - part === figure.number));
};

const points = /포인트|ポイント/;
/** 35.2%から0.3ポイント上がり、35.5% beside 35.5%로 0.3%포인트 상승. */
const isByPoints = ({ point, own, other }: Sides): boolean => {
  const [figure] = figureOf(point.value);
  if (figure?.sort !== 'percent' || !points.test(own.text) || !points.test(other.text)) return false;
  const theirs = figuresIn(other);
  return (
    theirs.length <= mostFigures &&
    theirs.some((a) =>
      theirs.some(
        (b) =>
          a !== b && [a.number + b.number, a.number - b.number].some((one) => areEqual(one, figure.number)),
      ),
    )
  );
};

const outOf = /중|가운데|のうち|に[1１一]|うち/;
/** 다섯 곳 중 한 곳: the part is said by a word that is no quantity. */
const oneOutOf = /(?:중|가운데)(?:에서?)?\s?(?:한\s|하나)/;
const isRough = ({ value }: Sides['point']): boolean =>
  'approximation' in value && value.approximation !== 'exact';
/** 2割 beside 다섯 곳 중 한 곳, およそ7戸に1戸 beside 14%가량: a share, and the whole with its part. */
const isOneOutOf = ({ point, own, other }: Sides): boolean => {
  const isExact = !isRough(point);
  const isShare = (share: number, side: CheckText): boolean => {
    const counts = figuresIn(side).filter(({ sort }) => sort === 'count');
    return counts.some(({ number: all }, i) => {
      const part = counts[i + 1]?.number ?? (oneOutOf.test(side.text) ? 1 : undefined);
      if (part === undefined) return false;
      const exact = (part / all) * 100;
      return areEqual(isExact ? exact : Math.round(exact), share);
    });
  };
  const [figure] = figureOf(point.value);
  if (figure === undefined || !(outOf.test(own.text) || outOf.test(other.text))) return false;
  if (figure.sort === 'percent') return outOf.test(other.text) && isShare(figure.number, other);
  const shares = figuresIn(other).filter(({ sort }) => sort === 'percent');
  return outOf.test(own.text) && shares.some(({ number }) => isShare(number, own));
};

const notOneIn =
  /([\d０-９]+)\s?(?:人|名|명|件|건)(?:に|中|のうち|\s?중에?)\s?(?:[1１一]|한)\s?(?:人|名|명|件|건)(?:も|도)[^。.]*(?:な|ませ|없|않)/;
/** 10人に1人もいなかった beside 90%를 넘었다. */
const isRestOfOneIn = ({ point, own, other }: Sides): boolean => {
  const [figure] = figureOf(point.value);
  const number = (text: string): number | undefined => {
    const found = notOneIn.exec(text)?.[1];
    return found === undefined ? undefined : Number(found.normalize('NFKC'));
  };
  if (figure === undefined) return false;
  if (figure.sort === 'percent') {
    const all = number(other.text);
    return all !== undefined && areEqual(100 - 100 / all, figure.number);
  }
  const all = number(own.text);
  return (
    all === figure.number &&
    figuresIn(other).some((one) => one.sort === 'percent' && areEqual(100 - 100 / all, one.number))
  );
};

const thirds = [
  { words: /上旬|초순|상순/, first: [1], last: [10] },
  { words: /中旬|중순/, first: [11], last: [20] },
  { words: /下旬|하순/, first: [21], last: [28, 29, 30, 31] },
] as const;
/** 9월 1일에서 10일 beside 9月上旬. */
const isThirdOfMonth = ({ point, other }: Sides): boolean => {
  const { value } = point;
  const third = thirds.find(({ words }) => words.test(other.text));
  if (third === undefined || value.kind !== 'date' || value.day === undefined) return false;
  return [...third.first, ...third.last].some((day) => day === value.day);
};

const rules = [
  isByFactor,
  isByChange,
  isOneMore,
  isRestOfWhole,
  isByPoints,
  isOneOutOf,
  isRestOfOneIn,
  isThirdOfMonth,
] as const;

/** Whether a figure or date that only one text states follows by arithmetic from the other text. */
export const isDerivedFigure = (sides: Sides): boolean => rules.some((rule) => rule(sides));
