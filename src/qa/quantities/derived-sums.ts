// Figures that are the sum, the difference or the product of two of the other text, where a word says so: the total of the
// years, the last turnout and the points between, the price less a discount.

import type { PointValue } from '../../quantities/quantity.js';
import { partsOf } from '../../quantities/same-quantity.js';
import type { CheckText } from '../check.js';
import { areEqual, decimal } from './arithmetic.js';
import { type Sides, valuesOf } from './derived-times.js';

/** `step`: points, by which a share changes. */
type Figure = { readonly number: number; readonly sort: string; readonly step?: true };

const isShare = (units: readonly string[]): boolean => units.includes('percent') || units.includes('point');

/** Amounts, sums of money and periods of one unit as numbers; shares and points are of one sort. */
const figureOf = (value: PointValue): Figure | undefined => {
  if (value.kind === 'money') return { number: decimal(value.value), sort: 'money' };
  if (value.kind === 'amount' && value.ordinal === 'none')
    return {
      number: decimal(value.value),
      sort: isShare(value.units) ? 'share' : value.units.includes('fold') ? 'fold' : 'count',
      ...(value.units.includes('point') ? { step: true } : {}),
    };
  const [part, ...others] = value.kind === 'duration' ? value.parts : [];
  return part === undefined || others.length > 0
    ? undefined
    : { number: decimal(part.value), sort: `period ${part.unit}` };
};

const figuresIn = (side: CheckText): readonly Figure[] =>
  valuesOf(side).flatMap((value) => figureOf(value) ?? []);

const mostFigures = 10;

const sum =
  /合計|総額|総計|計[\s\d０-９一-十]|合わせ|全体で|합계|총\s?[\d가-힣]|총액|모두|합쳐|합해|합하여|합산|を含|含め|포함|その他|その他の|그\s밖의|그\s외/;
const difference =
  /上回|下回|引き上げ|引上げ|引き下げ|引下げ|上昇|低下|上が|下が|増|減|引き|延長|短縮|超|前回|웃도|웃돌|밑도|밑돌|높|낮|올[라랐리린려렸]|올랐|내[려린렸]|떨어|늘|줄|할인|연장|단축|상승|하락|증가|감소|지난번/;
const range = /[~～〜∼‐–-]/;
const apart = /以外|除|のほか|その他|제외|빼고|외에|그\s밖의|이외/;

/** 52.1%, 2.5ポイント下回る beside 54.6%에서 52.1%로; 1,500명과 200명, 합쳐 1,700명. */
const isSumOrDifference = ({ point, own, other }: Sides): boolean => {
  const figure = figureOf(point.value);
  if (figure === undefined || figure.sort === 'fold' || range.test(point.surface)) return false;
  const texts = own.text + other.text;
  const [isSum, isDifference] = [sum.test(texts), difference.test(texts) || apart.test(texts)];
  if (!isSum && !isDifference) return false;
  const theirs = figuresIn(other).filter(({ sort }) => sort === figure.sort);
  if (theirs.length > mostFigures) return false;
  // 0.1ポイント減の2.5％ and 0.1%p 감소한 2.4%: both state the step, so that neither was reckoned.
  if (
    figuresIn(own).some((one) => one.step && theirs.some(({ step, number }) => step && number === one.number))
  )
    return false;
  return theirs.some(({ number: a }, at) =>
    theirs.some(
      ({ number: b }, behind) =>
        behind > at &&
        ((isSum && areEqual(a + b, figure.number)) ||
          (isDifference && (areEqual(a + b, figure.number) || areEqual(Math.abs(a - b), figure.number)))),
    ),
  );
};

const leastAddends = 3;
const listed = /計\s?$|(?:合計|総計|あわせて|合わせて|합계|총계|총|모두|합쳐|합하여|도합)\s?$/;
/** 計31名 beside 사망 3명, 실종 1명, 부상 27명: the total of figures that stand side by side. */
const isTotalOfList = ({ point, own, other }: Sides): boolean => {
  const figure = figureOf(point.value);
  if (figure === undefined || !listed.test(own.text.slice(0, point.start))) return false;
  const theirs = figuresIn(other).filter(({ sort }) => sort === figure.sort);
  if (theirs.length > mostFigures) return false;
  return theirs.some((_, from) =>
    theirs.some((_, to) => {
      const addends = theirs.slice(from, to + 1);
      return (
        addends.length >= leastAddends &&
        areEqual(
          addends.reduce((all, { number }) => all + number, 0),
          figure.number,
        )
      );
    }),
  );
};

const total = /総額|合計|総計|計[\s\d０-９]|合わせて|총\s?[\d]|총액|합계|합쳐|모두/;
/** 毎年1兆ウォン、10年間 beside 총 10조 원. */
const isProduct = ({ point, own, other }: Sides): boolean => {
  const figure = figureOf(point.value);
  if (figure === undefined || !total.test(own.text)) return false;
  const theirs = figuresIn(other);
  return theirs.some(
    (one) =>
      one.sort === figure.sort &&
      theirs.some((times) => times.sort !== one.sort && areEqual(one.number * times.number, figure.number)),
  );
};

/** 17のうち済州以外のすべて beside 제주를 제외한 16개: one that is named and taken away. */
const isOneLess = ({ point, own, other }: Sides): boolean => {
  const figure = figureOf(point.value);
  if (figure?.sort !== 'count' || !apart.test(own.text) || !apart.test(other.text)) return false;
  return figuresIn(other).some(
    ({ number, sort }) => sort === 'count' && Math.abs(number - figure.number) === 1 && number > 2,
  );
};

const included = /を含|含め|をはじめ|포함|비롯/;
const others = /その他|そのほか|のほか|그\s밖의|그\s외|이외/;
/** 한국어와 그 밖의 5개 언어 beside 韓国語を含む6言語, 団長1人とその他の団員8人 beside 단장을 포함하여 9명. */
const isOneIncluded = ({ point, own, other }: Sides): boolean => {
  const figure = figureOf(point.value);
  if (figure?.sort !== 'count') return false;
  const isApart = others.test(own.text) && included.test(other.text);
  const isTogether = included.test(own.text) && others.test(other.text);
  if (isApart === isTogether) return false;
  const has = (side: CheckText, wanted: number): boolean =>
    figuresIn(side).some(({ number, sort }) => sort === 'count' && number === wanted);
  const isTheOne =
    isApart && figure.number === 1 && figuresIn(own).some(({ number }) => has(other, number + 1));
  return isTheOne || has(other, figure.number + (isApart ? 1 : -1));
};

const only = /に限|だけ|のみ|한하|한한|까지|만\s|以内|이내/;
const denied = /ない|できま|ません|수\s없|못하|아니/;
/** 3기에 한한다 beside 4期以上…できない. */
const isNextLimit = ({ point, own, other }: Sides): boolean => {
  const figure = figureOf(point.value);
  if (figure?.sort !== 'count') return false;
  const isBelow = only.test(own.text) && denied.test(other.text) && /以上|이상/.test(other.text);
  const isAbove = denied.test(own.text) && /以上|이상/.test(own.text) && only.test(other.text);
  if (isBelow === isAbove) return false;
  return figuresIn(other).some(
    ({ number, sort }) => sort === 'count' && number === figure.number + (isBelow ? 1 : -1),
  );
};

const below = /밑돌|밑도|미만|못\s?미치|下回|未満|満たない/;
const above = /이상|넘|웃돌|웃도|以上|上回|超え/;
/** 82개 중 80개가 30%를 밑돌았다 beside 82のうち30%以上は2: the rest on the other side of a limit. */
const isRestBeyondLimit = ({ point, own, other }: Sides): boolean => {
  const figure = figureOf(point.value);
  if (figure?.sort !== 'count') return false;
  const isOpposed =
    (below.test(own.text) && above.test(other.text)) || (above.test(own.text) && below.test(other.text));
  if (!isOpposed) return false;
  const [ours, theirs] = [own, other].map((side) =>
    figuresIn(side).flatMap(({ number, sort }) => (sort === 'count' ? [number] : [])),
  );
  return (theirs ?? []).some(
    (all) => ours?.includes(all) && theirs?.some((part) => all - part === figure.number),
  );
};

const rest = /残り|残る|나머지/;
const restBefore = /(?:残りの?|残る|나머지)[\s、,]*$/;
const fraction = (value: PointValue): number | undefined => {
  if (value.kind === 'fraction') return Number(value.numerator) / Number(value.denominator);
  const figure = figureOf(value);
  return figure?.sort === 'share' ? figure.number / 100 : undefined;
};
/**
 * 2分の1で、残りは beside 50%, 나머지 50%: one text states both parts, the other one of them. Only what stands behind "the rest"
 * follows: 나머지 3분의 1 does not from 3分の1, 残り.
 */
const isRestOfFraction = ({ point, own, other }: Sides): boolean => {
  const part = fraction(point.value);
  if (part === undefined || !rest.test(other.text)) return false;
  const isRest = own.quantities.some(
    ({ start, value }) =>
      restBefore.test(own.text.slice(0, start)) &&
      partsOf(value).some((one) => areEqual(fraction(one) ?? Number.NaN, part)),
  );
  const isOther = (one: PointValue): boolean => areEqual((fraction(one) ?? Number.NaN) + part, 1);
  return (
    isRest &&
    valuesOf(own).some((one) => one !== point.value && isOther(one)) &&
    valuesOf(other).some(isOther)
  );
};

const nativeNumbers = ['', '', '두', '세|셋', '네|넷', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const oneIn = nativeNumbers.map((word) =>
  word === ''
    ? undefined
    : new RegExp(`(?:${word})\\s?(?:[가-힣]\\s?)?(?:중|가운데)(?:에서?)?\\s?(?:한\\s|하나)`),
);
/** 3分の1 beside 셋 중 한 명꼴. */
const isOneInWords = ({ point: { value }, other }: Sides): boolean =>
  value.kind === 'fraction' &&
  value.numerator === 1n &&
  oneIn[Number(value.denominator)]?.test(other.text) === true;

/** 東京都の人口の3分の2 beside 서울의 약 1.5배: two that are compared the other way round. */
const isReciprocal = ({ point, other }: Sides): boolean => {
  const ratioOf = (value: PointValue): number | undefined => {
    const figure = figureOf(value);
    return figure?.sort === 'fold' ? figure.number : fraction(value);
  };
  const ratio = ratioOf(point.value);
  if (ratio === undefined || ratio === 0 || ratio === 1) return false;
  const isMultiple = ratio > 1;
  return valuesOf(other).some((one) => {
    const theirs = ratioOf(one);
    const isFold = [point.value, one].some((value) => figureOf(value)?.sort === 'fold');
    return isFold && theirs !== undefined && theirs > 1 !== isMultiple && areEqual(theirs * ratio, 1);
  });
};

const allYear = /年中無休|연중무휴/;
/** 24時間365日 beside 연중무휴. */
const isAllYear = ({ point: { value }, other }: Sides): boolean => {
  const figure = figureOf(value);
  return figure?.number === 365 && allYear.test(other.text);
};

const rules = [
  isSumOrDifference,
  isTotalOfList,
  isProduct,
  isOneLess,
  isOneIncluded,
  isNextLimit,
  isRestBeyondLimit,
  isRestOfFraction,
  isOneInWords,
  isReciprocal,
  isAllYear,
] as const;

/** Whether a figure that only one text states is a sum, a difference or a product of those of the other text. */
export const isDerivedSum = (sides: Sides): boolean => rules.some((rule) => rule(sides));
