// Slots: the place of a word between the words that both texts have. Two words stand in one slot if the same words precede and
// follow them, wherever the translation puts the whole.

import type { Span } from '../../../model/span.js';
import type { CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import type { KinWords } from '../opposed/kin-words.js';
import { kinWords } from '../opposed/opposites.js';
import { predicateAnchors } from '../predicates.js';

type Side = 'source' | 'target';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words of a family that each text has once in one meaning. */
const kinAnchors = ({ source: ours, target: theirs }: KinWords): readonly Anchor[] =>
  [...ours].flatMap(([family, words]) => {
    const others = theirs.get(family) ?? [];
    return words.flatMap((word): readonly Anchor[] => {
      const isMeant = ({ value }: { readonly value: number }): boolean => value === word.value;
      const [other, ...more] = others.filter(isMeant);
      if (other === undefined || more.length > 0 || words.filter(isMeant).length > 1) return [];
      return [{ source: word, target: other }];
    });
  });

/** The words and numbers of both texts: those that read alike, terms, verbs of the table, words of the families. */
export const neighboursIn = (unit: CheckUnit, families?: KinWords): readonly Anchor[] => {
  const kept: Anchor[] = [...anchorsOf(unit)];
  const more = [
    ...unit.alignment.pairs,
    ...predicateAnchors(unit),
    ...kinAnchors(kinWords(unit)),
    ...(families === undefined ? [] : kinAnchors(families)),
  ];
  for (const one of more)
    if (!kept.some((other) => overlaps(one.source, other.source) || overlaps(one.target, other.target)))
      kept.push(one);
  return kept;
};

const before = (all: readonly Anchor[], side: Side, { start }: Span): Anchor | undefined => {
  let found: Anchor | undefined;
  for (const one of all)
    if (one[side].end <= start && (found === undefined || one[side].end > found[side].end)) found = one;
  return found;
};

const after = (all: readonly Anchor[], side: Side, { end }: Span): Anchor | undefined => {
  let found: Anchor | undefined;
  for (const one of all)
    if (one[side].start >= end && (found === undefined || one[side].start < found[side].start)) found = one;
  return found;
};

/**
 * Makes a judge of slots for a unit.
 * @param families words of further families, of which those of one meaning are neighbours too
 * @returns whether a word of the source and one of the target stand between the same neighbours: 장려 and 制限 in 자체 수입
 * 확대를 적극 장려하고 있다 and 自主財源の拡大を厳しく制限している
 */
export const slotJudge = (unit: CheckUnit, families?: KinWords): ((own: Span, other: Span) => boolean) => {
  const all = neighboursIn(unit, families);
  return (own, other) =>
    before(all, 'source', own) === before(all, 'target', other) &&
    after(all, 'source', own) === after(all, 'target', other);
};
