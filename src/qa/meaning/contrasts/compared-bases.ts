// Compares with what something is compared: 작년보다 적지만 2019년보다 많다 is not 2019年より少ないが昨年より多い.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import type { KinWord } from '../opposed/kin-words.js';
import { kinWords } from '../opposed/opposites.js';
import { valueWords } from '../values.js';
import { sharedWords } from './topics.js';

type Side = 'source' | 'target';

/** Words behind the thing with which another one is compared. */
const than: Readonly<Record<Lang, RegExp>> = {
  ko: /보다|대비|[에과와]\s비[해교]/,
  ja: /より|比(?:で|べ|では)|に対し|を(?=[^、。]{0,14}[上下]回)/,
};
const reach = 16;

/** The last word before "than" in the clause that ends with a word of more or less. */
const baseOf = (
  { text, lang }: CheckText,
  words: readonly Anchor[],
  side: Side,
  from: number,
  to: number,
): Anchor | undefined => {
  const mark = than[lang].exec(text.slice(from, to));
  if (mark === null) return undefined;
  const end = from + mark.index;
  return words
    .filter((one) => one[side].end <= end && one[side].start >= Math.max(from, end - reach))
    .sort((a, b) => b[side].end - a[side].end)[0];
};

/** The two words that two opposite words of a family are compared with, by the value of the word. */
const basesIn = (
  side: Side,
  text: CheckText,
  kin: readonly KinWord[],
  words: readonly Anchor[],
): ReadonlyMap<number, Anchor> | undefined => {
  const [first, second, ...more] = [...kin].sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (!first.opposed || first.value === second.value) return undefined;
  const base = baseOf(text, words, side, 0, first.start);
  const other = baseOf(text, words, side, first.end, second.start + 1);
  return base === undefined || other === undefined
    ? undefined
    : new Map([
        [first.value, base],
        [second.value, other],
      ]);
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words for a time that each text has once: 지난해, 昨年. */
const times = ({ source, target }: CheckUnit): readonly Anchor[] => {
  const theirs = valueWords(target, 'time');
  return valueWords(source, 'time').flatMap((own): readonly Anchor[] => {
    const [other, ...more] = theirs.filter(({ facet, value }) => facet === own.facet && value === own.value);
    return other === undefined || more.length > 0 ? [] : [{ source: own, target: other }];
  });
};

/** The words and numbers that each text has once. */
const comparable = (unit: CheckUnit): readonly Anchor[] => {
  const shared = sharedWords(unit);
  const words = [
    ...shared,
    ...times(unit).filter(
      ({ source, target }) =>
        !shared.some((one) => overlaps(one.source, source) || overlaps(one.target, target)),
    ),
  ];
  const numbers = unit.alignment.pairs.filter(
    ({ source, target, sameness }) =>
      sameness === 'same' &&
      !words.some((one) => overlaps(one.source, source) || overlaps(one.target, target)),
  );
  return [...words, ...numbers];
};

/**
 * The word with which one text compares what is more, and the other text what is less.
 * @example 작년 for 작년보다 적지만 2019년보다 많다 as 2019年より少ないが昨年より多い
 */
export const exchangedBase = (unit: CheckUnit): Anchor | undefined => {
  const { source: ours, target: theirs } = kinWords(unit);
  let words: readonly Anchor[] | undefined;
  for (const [family, own] of ours) {
    const other = theirs.get(family);
    if (other === undefined || own.length !== 2 || other.length !== 2) continue;
    words ??= comparable(unit);
    const [from, to] = [
      basesIn('source', unit.source, own, words),
      basesIn('target', unit.target, other, words),
    ];
    if (from === undefined || to === undefined) continue;
    const [[value, base] = [], [otherValue, otherBase] = []] = [...from];
    if (value === undefined || otherValue === undefined) continue;
    if (to.get(value) === otherBase && to.get(otherValue) === base) return base;
  }
  return undefined;
};
