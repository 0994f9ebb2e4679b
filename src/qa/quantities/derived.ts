// Quantities that a reader gets by calculating with those of the other text: the rest to 100 %, equal shares, the number of
// listed members, half of a number.

import { powerOfTen } from '../../quantities/decimal.js';
import type { PointValue } from '../../quantities/quantity.js';
import { sameQuantity } from '../../quantities/same-quantity.js';
import type { CheckText } from '../check.js';
import { listsIn } from '../meaning/parts/lists.js';
import { areEqual, decimal } from './arithmetic.js';
import { isDerivedFigure } from './derived-figures.js';
import { isDerivedSum } from './derived-sums.js';
import { countOf, isDerivedTimes, minutesIn, type Sides, valuesOf } from './derived-times.js';
import { isQuarterOfMonths } from './explained/derived-quarters.js';
import { isDerivedSpan } from './explained/derived-spans.js';
import { isDecadeOfEra, isKnownTotal, isNamedDate, isShortYear } from './explained/known.js';
import { isYearsLater } from './relative-years.js';

/** A percentage with four decimals as a whole number. */
const percent = (value: PointValue): number | undefined =>
  value.kind === 'amount' && value.units.includes('percent')
    ? Number((value.value.digits * 10_000n) / powerOfTen(value.value.scale))
    : undefined;
const whole = 1_000_000;
const rest = /나머지|남은|잔여|残り|残る|残余|残りの/;
/** 残る4.8％ beside 95.2％ and 나머지. */
const isRest = ({ point, own, other }: Sides): boolean => {
  const part = percent(point.value);
  if (part === undefined || !(rest.test(own.text) || rest.test(other.text))) return false;
  const shares = valuesOf(other).flatMap((one) => percent(one) ?? []);
  return shares.some((one) => one + part === whole) || shares.reduce((sum, one) => sum + one, part) === whole;
};

const each = /ずつ|それぞれ|各|均等|等しく|각각|각\s|씩|똑같|균등|균분|折半/;
/** 도비 20%, 시비 20% as 2割ずつ: one number for all of them. */
const isSaidOnce = ({ point, own, other }: Sides): boolean =>
  each.test(other.text) &&
  valuesOf(own).filter((one) => sameQuantity(one, point.value) === 'same').length > 1 &&
  valuesOf(other).some((one) => sameQuantity(one, point.value) === 'same');

const equally = /똑같이|균등|균분|등분|골고루|均等|等分|等しく|折半|절반씩/;
/** 3分の1ずつ as 똑같이 나누어. */
const isEqualShare = ({ point: { value }, other }: Sides): boolean =>
  value.kind === 'fraction' && value.numerator === 1n && equally.test(other.text);

const mostMembers = 20;
/** 大邱、光州、釜山の3市: as many as the list has members. */
const isCountOfList = ({ point, own, other }: Sides): boolean => {
  const count = countOf(point);
  if (count === undefined || count < 2 || count > mostMembers) return false;
  return [own, other].every(({ text, lang }) => {
    const lists = listsIn(text, lang);
    return lists.some((members) => members.length === count);
  });
};

const half = /半数|半分|半減|半額|절반|반수|반으로|반값/;
const isHalfOf = (value: PointValue, all: PointValue): boolean => {
  const [part, whole] = [minutesIn(value), minutesIn(all)];
  return part !== undefined && whole !== undefined && part * 2 === whole;
};
/** 총 12억 원 중 절반 beside 6億ウォン: half of a sum of money. */
const isHalfOfSum = (part: PointValue, all: PointValue): boolean =>
  part.kind === 'money' && all.kind === 'money' && areEqual(decimal(part.value) * 2, decimal(all.value));
/** 48人のうち半数 as 48명 가운데 24명, 반으로 줄었다 as 5割減, 90分から半分に as 45분. */
const isHalf = ({ point, own, other }: Sides): boolean => {
  if (half.test(other.text) && percent(point.value) === whole / 2) return true;
  if (half.test(own.text) || half.test(other.text)) {
    const durations = valuesOf(other).filter(({ kind }) => kind === 'duration');
    if (durations.some((one) => isHalfOf(point.value, one) || isHalfOf(one, point.value))) return true;
  }
  const { value } = point;
  if (!half.test(other.text)) return false;
  if (value.kind === 'money') return valuesOf(other).some((one) => isHalfOfSum(value, one));
  const count = countOf(point);
  return (
    count !== undefined &&
    valuesOf(other).some((one) => {
      const number = one.kind === 'amount' && one.value.scale === 0 ? Number(one.value.digits) : undefined;
      return number === count * 2 || (number !== undefined && number * 2 === count);
    })
  );
};

const countsIn = (side: CheckText): readonly number[] =>
  valuesOf(side).flatMap((one) =>
    (one.kind === 'amount' && one.ordinal === 'none' && !one.units.includes('percent')) ||
    one.kind === 'money'
      ? [decimal(one.value)]
      : [],
  );
const shareOf = (one: PointValue): number | undefined => {
  const share = percent(one);
  if (share !== undefined) return share / whole;
  return one.kind === 'fraction' ? Number(one.numerator) / Number(one.denominator) : undefined;
};
const sharesIn = (side: CheckText): readonly number[] => valuesOf(side).flatMap((one) => shareOf(one) ?? []);
/** 18개 가운데 6곳 as 18のうち、3分の1: a part and its share of a whole. */
const isShareOfCounts = ({ point, own, other }: Sides): boolean => {
  const isShare = (wholes: readonly number[], parts: readonly number[], shares: readonly number[]): boolean =>
    shares.some((share) => wholes.some((all) => parts.some((part) => areEqual(all * share, part))));
  const count = countOf(point);
  if (count !== undefined) return isShare(countsIn(other), [count], sharesIn(other));
  const share = shareOf(point.value);
  return (
    share !== undefined &&
    share < 1 &&
    isShare(countsIn(other), countsIn(other), [share]) &&
    countsIn(own).length > 0
  );
};

const second = /뒤를 이|다음으로|버금|次い|次ぐ|続い/;
/** 中区が2番目に多い as 중구가 그 뒤를 이었다. */
const isRunnerUp = ({ point: { value }, other }: Sides): boolean =>
  value.kind === 'amount' && value.ordinal !== 'none' && value.value.digits === 2n && second.test(other.text);

const rules = [
  isRest,
  isSaidOnce,
  isEqualShare,
  isCountOfList,
  isHalf,
  isShareOfCounts,
  isRunnerUp,
  isDerivedTimes,
  isDerivedSpan,
  isQuarterOfMonths,
  isYearsLater,
  isNamedDate,
  isKnownTotal,
  isDecadeOfEra,
  isShortYear,
  isDerivedFigure,
  isDerivedSum,
] as const;

/** Whether a quantity that only one text states follows from the other text. */
export const isDerived = (sides: Sides): boolean => rules.some((rule) => rule(sides));
