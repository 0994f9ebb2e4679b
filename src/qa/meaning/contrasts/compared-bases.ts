// Compares with what something is compared: 작년보다 적지만 2019년보다 많다 is not 2019年より少ないが昨年より多い.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import type { KinWord } from '../opposed/kin-words.js';
import { kinWords } from '../opposed/opposites.js';
import { sharedWords } from './topics.js';

type Side = 'source' | 'target';

/** What stands behind the thing with which another one is compared. */
const than: Readonly<Record<Lang, RegExp>> = {
  ko: /보다|대비|[에과와]\s비[해교]/,
  ja: /より|比(?:で|べ|では)|に対し|を(?=[^、。]{0,14}[上下]回)/,
};
const reach = 16;

/** The words before "than" in the clause that ends with a word of more or less. */
const baseOf = (
  { text, lang }: CheckText,
  words: readonly Anchor[],
  side: Side,
  from: number,
  to: number,
): readonly Anchor[] => {
  const mark = than[lang].exec(text.slice(from, to));
  if (mark === null) return [];
  const end = from + mark.index;
  return words.filter((one) => one[side].end <= end && one[side].start >= Math.max(from, end - reach));
};

/** The words that two opposite words of a family are compared with, by the value of the word. */
const basesIn = (
  side: Side,
  text: CheckText,
  kin: readonly KinWord[],
  words: readonly Anchor[],
): ReadonlyMap<number, readonly Anchor[]> | undefined => {
  const [first, second, ...more] = [...kin].sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (!first.opposed || first.value === second.value) return undefined;
  const bases = [
    baseOf(text, words, side, 0, first.start),
    baseOf(text, words, side, first.end, second.start + 1),
  ] as const;
  if (bases.some((base) => base.length === 0)) return undefined;
  return new Map([
    [first.value, bases[0]],
    [second.value, bases[1]],
  ]);
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words and numbers that each text has once. */
const comparable = (unit: CheckUnit): readonly Anchor[] => {
  const words = sharedWords(unit);
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
    const kept = [...from].some(([value, base]) => base.some((one) => to.get(value)?.includes(one)));
    const moved = [...from].map(([value, base]) =>
      base.find((one) => [...to].some(([at, all]) => at !== value && all.includes(one))),
    );
    if (!kept && moved.every((one) => one !== undefined)) return moved[0];
  }
  return undefined;
};
