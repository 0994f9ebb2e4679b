// Compares the heads of numbers: 서울 15명, 부산 10명 is not ソウル10人、釜山15人. Heads are words and numbers that both
// texts contain: words with the same reading, terms, countries, and numbers of another sort (dates, ages).

import type { Span } from '../../model/span.js';
import type { CheckUnit } from '../check.js';
import type { AlignedPair } from '../quantities/align-quantities.js';
import type { Point } from '../quantities/point.js';
import { type Anchor, anchorsOf } from './anchors.js';

/** Two numbers of the target with exchanged heads. */
export type ExchangedNumbers = { readonly source: Point; readonly target: Point };

type Head = Anchor;

/** Dates, ordinals and other numbers that both texts contain: 1일차 40명, 15歳未満が11％. */
const numbersAsHeads = (pairs: readonly AlignedPair[], numbers: readonly AlignedPair[]): readonly Head[] =>
  pairs
    .filter(
      (pair) =>
        !numbers.includes(pair) && ['same', 'omitted', 'fiscal', 'limit', 'ordinal'].includes(pair.sameness),
    )
    .map(({ source, target }) => ({ source, target }));

const isCountable = ({ value }: Point): boolean =>
  value.kind === 'money' ||
  value.kind === 'fraction' ||
  (value.kind === 'amount' && value.ordinal === 'none');

/** Whether two numbers count the same, so that one may stand in the place of the other. */
export const sameSort = (a: Point, b: Point): boolean => {
  if (a.value.kind !== b.value.kind) return false;
  if (a.value.kind !== 'amount' || b.value.kind !== 'amount') return true;
  // 7 대 3 and 3対7: the separator of a ratio looks like a counter.
  const mayPart = [a, b].some(
    ({ value }) => 'units' in value && value.units.some((id) => id === 'great' || id === 'pair'),
  );
  return mayPart || a.value.units.join() === b.value.units.join();
};

const before = (a: Span, b: Span): boolean => a.end <= b.start;

/** The head directly before a number: the nearest one, with no other number between. */
const headOf = (number: Span, heads: readonly Head[], side: 'source' | 'target', others: readonly Span[]) =>
  heads
    .filter((head) => before(head[side], number))
    .filter((head) => !others.some((other) => before(head[side], other) && before(other, number)))
    .sort((a, b) => b[side].end - a[side].end)[0];

const isAlternating = (order: readonly [Span, Span, Span, Span]): boolean =>
  before(order[0], order[1]) && before(order[1], order[2]) && before(order[2], order[3]);

const breaks = /(?<!\d),|,(?!\d)|[、，。;；\n]|(?<!\d)\.|\.(?!\d)|이[고며]\s|반면|のに対し|に対し|[(（)）]/g;

/** The clause of a number: the text between commas, full stops and brackets. */
const clauseOf = (text: string, number: Span): Span => {
  let [start, end] = [0, text.length];
  for (const { index, 0: found } of text.matchAll(breaks)) {
    if (index + found.length <= number.start) start = index + found.length;
    else if (index >= number.end) {
      end = index;
      break;
    }
  }
  return { start, end };
};

const isIn = (one: Span, { start, end }: Span): boolean => start <= one.start && one.end <= end;

/** The heads that only one of two numbers' clauses contains; undefined if both share a clause. */
const headsOfTwo = (
  text: string,
  [a, b]: readonly [Span, Span],
  heads: readonly Head[],
  side: 'source' | 'target',
): readonly [ReadonlySet<Head>, ReadonlySet<Head>] | undefined => {
  const [first, second] = [clauseOf(text, a), clauseOf(text, b)];
  if (isIn(b, first) || isIn(a, second)) return undefined;
  const inside = (clause: Span): Head[] => heads.filter((head) => isIn(head[side], clause));
  return [new Set(inside(first)), new Set(inside(second))];
};

/** Whether each number is in a clause with the other's head: 申請は30件、採択は18件 as 신청은 18건, 30건이 채택. */
const areInEachOthersClauses = (
  unit: CheckUnit,
  a: AlignedPair,
  b: AlignedPair,
  heads: readonly Head[],
): boolean => {
  const others = heads.filter(({ source }) => ![a.source, b.source].some((one) => isIn(one, source)));
  const ours = headsOfTwo(unit.source.text, [a.source, b.source], others, 'source');
  const theirs = ours && headsOfTwo(unit.target.text, [a.target, b.target], others, 'target');
  if (ours === undefined || theirs === undefined) return false;
  const shares = (one: ReadonlySet<Head>, other: ReadonlySet<Head>): boolean =>
    [...one].some((head) => other.has(head));
  return (
    shares(ours[0], theirs[1]) &&
    shares(ours[1], theirs[0]) &&
    !shares(ours[0], theirs[0]) &&
    !shares(ours[1], theirs[1])
  );
};

const isCrossed = (
  first: AlignedPair,
  second: AlignedPair,
  heads: readonly Head[],
  all: readonly Span[],
): boolean => {
  const a = headOf(first.source, heads, 'source', all);
  const b = headOf(second.source, heads, 'source', all);
  if (a === undefined || b === undefined || a === b) return false;
  return (
    isAlternating([a.source, first.source, b.source, second.source]) &&
    (isAlternating([a.target, second.target, b.target, first.target]) ||
      isAlternating([b.target, first.target, a.target, second.target]))
  );
};

/** Every two numbers are compared, each with all heads: a segment with more numbers is a table, whose heads stand elsewhere. */
const mostNumbers = 40;

/**
 * Numbers with exchanged heads. Either heads and numbers alternate in both texts (A 1, B 2) with the other number behind
 * each head, or each number is in a clause with the other's head. Any less clear case is skipped.
 */
export const exchangedNumbers = (unit: CheckUnit): readonly ExchangedNumbers[] => {
  const { alignment } = unit;
  const same = alignment.pairs.filter(
    (pair) =>
      ['same', 'approximation', 'unit'].includes(pair.sameness) &&
      isCountable(pair.source) &&
      isCountable(pair.target),
  );
  if (same.length < 2 || same.length > mostNumbers) return [];
  const numbers = [...same].sort((a, b) => a.source.start - b.source.start);
  const mayExchange = numbers.some(({ source: number }, i) => {
    const next = numbers[i + 1]?.source;
    return next !== undefined && sameSort(number, next);
  });
  if (!mayExchange && numbers.length < 3) return [];
  const words = anchorsOf(unit);
  for (const [i, first] of numbers.entries()) {
    for (const second of numbers.slice(i + 1)) {
      if (!sameSort(first.source, second.source)) continue;
      const own = numbers.filter(({ source }) => sameSort(first.source, source));
      const heads = [...numbersAsHeads(alignment.pairs, own), ...words];
      const all = own.map((pair) => pair.source);
      if (isCrossed(first, second, heads, all) || areInEachOthersClauses(unit, first, second, heads))
        return [{ source: first.source, target: second.target }];
    }
  }
  return [];
};

const ratio =
  /(?<![\d.:])(\d{1,4}(?:\.\d+)?)\s?(?:[:：]|대|対)\s?(\d{1,4}(?:\.\d+)?)(?![\d.:시時]|\s?[0-5]\d분)/g;

/** 1:3 as 3対1: ratios without names. Times of day (10:30) have two digits behind the colon. */
export const turnedRatio = ({
  source,
  target,
}: CheckUnit):
  | { readonly source: Span & { readonly text: string }; readonly target: Span & { readonly text: string } }
  | undefined => {
  const ratiosIn = (text: string) =>
    Array.from(text.normalize('NFKC').matchAll(ratio), ({ 0: whole, 1: a = '', 2: b = '', index }) => ({
      a,
      b,
      text: whole,
      start: index,
      end: index + whole.length,
    }));
  const [ours, theirs] = [ratiosIn(source.text), ratiosIn(target.text)];
  const [own, other] = [ours[0], theirs[0]];
  if (own === undefined || other === undefined || ours.length > 1 || theirs.length > 1) return undefined;
  return own.a === other.b && own.b === other.a && own.a !== own.b
    ? { source: own, target: other }
    : undefined;
};

const bare = /^(?:\D*?)((?:[\d,.]+[\s|/、·・]+){2,}[\d,.]+)\D*$/u;

/** A row of a table: 합계 1,200 850 350, whose numbers keep their order. */
export const shuffledRow = ({ source, target }: CheckUnit): boolean => {
  const row = (text: string): readonly string[] =>
    (bare.exec(text.normalize('NFKC'))?.[1] ?? '').match(/[\d,.]+/g)?.map((one) => one.replaceAll(',', '')) ??
    [];
  const [ours, theirs] = [row(source.text), row(target.text)];
  if (ours.length < 3 || ours.length !== theirs.length || ours.join() === theirs.join()) return false;
  return [...ours].sort().join() === [...theirs].sort().join();
};
