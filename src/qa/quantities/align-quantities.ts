// Aligns the quantities of source and target: equal ones first, then those that differ only by an omission, then the
// nearest. The checks of numbers, dates, eras, weekdays and units all use this alignment.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { powerOfTen } from '../../quantities/decimal.js';
import type { PointValue, Quantity } from '../../quantities/quantity.js';
import { partsOf, type Sameness, sameQuantity } from '../../quantities/same-quantity.js';
import type { UnitId } from '../../quantities/units.js';
import { leadingItem } from '../marks/item-order.js';
import { areAsOften, frequenciesIn } from '../meaning/frequencies.js';
import type { Point } from './point.js';
import { type BothSides, withoutGrowth, withoutRatios, withoutSingles } from './said-as.js';

/** Two aligned values, and how they compare. */
export type AlignedPair = { readonly source: Point; readonly target: Point; readonly sameness: Sameness };

/** The alignment: pairs, and unpaired quantities on either side. */
export type QuantityAlignment = {
  readonly pairs: readonly AlignedPair[];
  readonly missing: readonly Point[];
  readonly extra: readonly Point[];
};

/** Quantities without a counterpart on the other side. */
export type Leftovers = Pick<QuantityAlignment, 'missing' | 'extra'>;

type Side = { readonly lang: Lang; readonly text: string; readonly quantities: readonly Quantity[] };

const pointsOf = ({ text, quantities }: Side): Point[] =>
  quantities.flatMap(({ start, end, value, words }) =>
    partsOf(value).map((part) => ({ start, end, value: part, words, surface: text.slice(start, end) })),
  );

/** The distance of two values; undefined if they must not be paired. */
const distance = (a: PointValue, b: PointValue, sameness: Sameness): number | undefined => {
  switch (sameness) {
    case 'same':
      return 0;
    case 'fiscal':
    case 'approximation':
    case 'limit':
    case 'ordinal':
      return 1;
    case 'omitted':
      return 2;
    case 'unit':
      // 제3항 is not 第3号, although they look alike.
      return namesPlace(a) && namesPlace(b) ? 6 : 3;
    case 'sign':
    case 'currency':
    case 'weekday':
      return 3;
    case 'era':
    case 'year':
    case 'month':
    case 'day':
    case 'time':
      return 4;
    case 'value':
      return sharesUnit(a, b) ? 5 : 7;
    default:
      return undefined;
  }
};

// Numbers of provisions and of parts of a book; those of different parts are never compared.
const places: ReadonlySet<UnitId> = new Set<UnitId>([
  'part',
  'chapter',
  'section',
  'article',
  'paragraph',
  'number',
]);
const namesPlace = (value: PointValue): boolean =>
  value.kind === 'amount' && value.ordinal === 'prefix' && value.units.some((id) => places.has(id));

const sharesUnit = (a: PointValue, b: PointValue): boolean => {
  if (a.kind === 'amount' && b.kind === 'amount')
    return a.units.length + b.units.length === 0 || a.units.some((unit) => b.units.includes(unit));
  return a.kind === 'money' && b.kind === 'money' ? a.currency === b.currency : a.kind === b.kind;
};

const numbering = /^\s*[(（]?\d{1,2}[)）.．、]\s/;
/** The points of a side, without (2) before an item that the other side marks with a letter (나.). */
const numbersOf = (side: Side, other: Side): readonly Point[] => {
  const points = pointsOf(side);
  const item = numbering.exec(side.text)?.[0].length;
  if (item === undefined || leadingItem(other.text) === undefined) return points;
  return points.filter(({ end }) => end > item);
};

const among = /^\s?(?:중|가운데|中|のうち|のうち、|に)\s?$/;

/** Whether two numbers in a row are a whole and a part, and their ratio: 10명 중 3명, 4人に1人. */
const shareOf = (text: string, whole: Point, part: Point): readonly [bigint, bigint] | undefined => {
  const [a, b] = [whole.value, part.value];
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.value.scale + b.value.scale > 0) return undefined;
  if (a.value.digits <= 1n || b.value.digits > a.value.digits) return undefined;
  return among.test(text.slice(whole.end, part.start)) ? [b.value.digits, a.value.digits] : undefined;
};

const oneAmong = /^\s?(?:중|가운데)\s?(?:하나|한\s?(?:명|곳|사람|가구|개|건))(?:꼴|(?![가-힣]{2}))/;
/** The share of one in a whole, if the one is not read as a number: 세 곳 중 한 곳. */
const shareOfOne = (text: string, { value, end }: Point): readonly [bigint, bigint] | undefined =>
  value.kind === 'amount' && value.value.scale === 0 && oneAmong.test(text.slice(end, end + 12))
    ? [1n, value.value.digits]
    : undefined;

const isShare = ({ value }: Point, [part, whole]: readonly [bigint, bigint]): boolean => {
  if (value.kind === 'fraction') return value.numerator * whole === value.denominator * part;
  if (value.kind !== 'amount' || !value.units.includes('percent')) return false;
  return value.value.digits * whole === part * 100n * powerOfTen(value.value.scale);
};

/** The points without those that the other side expresses as a share (10명 중 3명 = 3割, 50 대 50 = 半々). */
const withoutShares = (
  own: readonly Point[],
  other: readonly Point[],
  text: string,
): { readonly own: readonly Point[]; readonly other: readonly Point[] } => {
  for (const [i, whole] of own.entries()) {
    const next = own[i + 1];
    const ofTwo = next && shareOf(text, whole, next);
    const part = ofTwo && next;
    const share = ofTwo ?? shareOfOne(text, whole);
    const said = share && other.find((point) => isShare(point, share));
    if (said === undefined) continue;
    return {
      own: own.filter((point) => point !== whole && point !== part),
      other: other.filter((one) => one !== said),
    };
  }
  return { own, other };
};

// Most comparisons in full, for up to two hundred quantities. In longer texts equal quantities are paired by position.
const mostCompared = 40_000;
const leastReach = 20;

/** The points without those of frequencies that both sides express: 매 분기 and 年4回, 주 5일 근무 and 週休二日. */
const withoutFrequencies = (
  own: readonly Point[],
  other: readonly Point[],
  source: Side,
  target: Side,
): { readonly own: readonly Point[]; readonly other: readonly Point[] } => {
  if (own.length + other.length === 0) return { own, other };
  const ours = frequenciesIn(source.text, source.lang);
  const theirs = ours.length === 0 ? [] : frequenciesIn(target.text, target.lang);
  const shared = ours.filter((one) => theirs.some((answer) => areAsOften(one, answer)));
  const answers = theirs.filter((one) => ours.some((said) => areAsOften(one, said)));
  const outside = (points: readonly Point[], spans: readonly Span[]): readonly Point[] =>
    points.filter((point) => !spans.some((span) => span.start < point.end && point.start < span.end));
  return { own: outside(own, shared), other: outside(other, answers) };
};

const turned = ({ own, other }: BothSides): BothSides => ({ own: other, other: own });

/** The points without those that the other side says as growth or as shares. */
const otherwiseSaid = (sides: BothSides, text: string, otherText: string): BothSides => {
  if (sides.own.length === 0 || sides.other.length === 0) return sides;
  const ours = withoutRatios(withoutGrowth(sides, otherText), text);
  return turned(withoutRatios(withoutGrowth(turned(ours), text), otherText));
};

/** Pairs the quantities of both languages, nearest first; the order of the texts decides between equal ones. */
export const alignQuantities = (source: Side, target: Side): QuantityAlignment => {
  const counted = withoutFrequencies(numbersOf(source, target), numbersOf(target, source), source, target);
  const plain = withoutSingles(counted, source.text, target.text);
  const single = turned(withoutSingles(turned(plain), target.text, source.text));
  const whole = withoutShares(single.own, single.other, source.text);
  const shares = withoutShares(whole.other, whole.own, target.text);
  const { own: to, other: from } = otherwiseSaid(shares, target.text, source.text);
  const reach = Math.max(leastReach, Math.floor(mostCompared / Math.max(1, from.length, to.length)));
  const candidates = from.flatMap((a, i) => {
    const first = Math.max(0, i - reach);
    return to.slice(first, i + reach + 1).flatMap((b, place) => {
      const j = first + place;
      const sameness = sameQuantity(a.value, b.value);
      const far = distance(a.value, b.value, sameness);
      return far === undefined ? [] : [{ i, j, sameness, far, apart: Math.abs(i - j) }];
    });
  });
  candidates.sort((a, b) => a.far - b.far || a.apart - b.apart || a.i - b.i);
  const pairs: AlignedPair[] = [];
  const takenFrom = new Set<number>();
  const takenTo = new Set<number>();
  for (const { i, j, sameness } of candidates) {
    const a = from[i];
    const b = to[j];
    if (a === undefined || b === undefined || takenFrom.has(i) || takenTo.has(j)) continue;
    takenFrom.add(i);
    takenTo.add(j);
    pairs.push({ source: a, target: b, sameness });
  }
  return {
    pairs,
    missing: from.filter((_, i) => !takenFrom.has(i)),
    extra: to.filter((_, j) => !takenTo.has(j)),
  };
};
