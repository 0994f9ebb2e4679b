// Compares the heads of numbers: 서울 15명, 부산 10명 is not ソウル10人、釜山15人. Heads are distinct words that both
// texts contain: terms, countries, words of opposite meaning, years.

import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import type { AlignedPair, Point } from '../quantities/align-quantities.js';
import { conceptsOf, wantedForms } from '../terms/find-equivalents.js';
import { valueWords } from './values.js';

/** Two numbers of the target with exchanged heads. */
export type ExchangedNumbers = { readonly source: Point; readonly target: Point };

type Head = { readonly source: Span; readonly target: Span };

const once = <T extends Span>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> => {
  const seen = new Map<string, T | undefined>();
  for (const one of all) seen.set(keyOf(one), seen.has(keyOf(one)) ? undefined : one);
  return new Map([...seen].flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const])));
};

const together = <T extends Span>(
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
): readonly Head[] =>
  [...ours].flatMap(([key, source]) => {
    const target = theirs.get(key);
    return target === undefined ? [] : [{ source, target }];
  });

const keyed = (side: CheckText): readonly (Span & { readonly key: string })[] => [
  ...valueWords(side, 'role').map((word) => ({ ...word, key: `country ${word.value}` })),
  ...valueWords(side, 'polarity').map((word) => ({ ...word, key: `value ${word.facet} ${word.value}` })),
  ...valueWords(side, 'party').map((word) => ({ ...word, key: `party ${word.value}` })),
  ...valueWords(side, 'belonging').map((word) => ({ ...word, key: `head ${word.facet} ${word.value}` })),
];

/** The terms that each text contains once; in the target they are found by letters, without analysis. */
const terms = ({ source, target }: CheckUnit): readonly Head[] => {
  const own = source.matches.flatMap((match) => {
    const [concept, ...others] = conceptsOf(match);
    return concept === undefined || match.nested || others.length > 0 ? [] : [{ match, concept }];
  });
  return own.flatMap(({ match, concept }): readonly Head[] => {
    if (own.filter((other) => other.concept === concept).length > 1) return [];
    const form = wantedForms([concept], target.lang).find((one) => target.text.includes(one));
    const start = form === undefined ? -1 : target.text.indexOf(form);
    if (form === undefined || start !== target.text.lastIndexOf(form)) return [];
    return [{ source: { start: match.start, end: match.end }, target: { start, end: start + form.length } }];
  });
};

const keyOf = ({ key }: { readonly key: string }): string => key;

const years = (pairs: readonly AlignedPair[]): readonly Head[] => {
  const dated = pairs.filter(
    ({ source, target, sameness }) =>
      (sameness === 'same' || sameness === 'omitted' || sameness === 'fiscal') &&
      source.value.kind === 'date' &&
      target.value.kind === 'date',
  );
  return dated.map(({ source, target }) => ({ source, target }));
};

const isCountable = ({ value }: Point): boolean =>
  value.kind === 'money' ||
  value.kind === 'fraction' ||
  (value.kind === 'amount' && value.ordinal === 'none');

const sameSort = (a: Point, b: Point): boolean => {
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

/**
 * Numbers with exchanged heads: in the source heads and numbers alternate (A 1, B 2), and in the target too, but with
 * the other number behind each head. Any less clear case is skipped.
 */
export const exchangedNumbers = (unit: CheckUnit): readonly ExchangedNumbers[] => {
  const { source, target, alignment } = unit;
  const same = alignment.pairs.filter(
    (pair) =>
      ['same', 'approximation', 'unit'].includes(pair.sameness) &&
      isCountable(pair.source) &&
      isCountable(pair.target),
  );
  if (same.length < 2) return [];
  const numbers = [...same].sort((a, b) => a.source.start - b.source.start);
  const mayExchange = numbers.some(({ source: number }, i) => {
    const next = numbers[i + 1]?.source;
    return next !== undefined && sameSort(number, next);
  });
  if (!mayExchange) return [];
  const heads = [
    ...years(alignment.pairs),
    ...together(once(keyed(source), keyOf), once(keyed(target), keyOf)),
    ...terms(unit),
  ];
  const all = numbers.map((pair) => pair.source);
  for (const [i, first] of numbers.entries()) {
    const second = numbers[i + 1];
    if (second === undefined || !sameSort(first.source, second.source)) continue;
    const a = headOf(first.source, heads, 'source', all);
    const b = headOf(second.source, heads, 'source', all);
    if (a === undefined || b === undefined || a === b) continue;
    if (!isAlternating([a.source, first.source, b.source, second.source])) continue;
    const crossed =
      isAlternating([a.target, second.target, b.target, first.target]) ||
      isAlternating([b.target, first.target, a.target, second.target]);
    if (crossed) return [{ source: first.source, target: second.target }];
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
