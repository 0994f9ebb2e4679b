// Words that both texts have once each, by which their statements are compared.

import type { Span } from '../../../model/span.js';
import { memoLast } from '../../../text/memo.js';
import type { CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import type { KinWord } from '../opposed/kin-words.js';
import { kinWords } from '../opposed/opposites.js';

/** The words that each text has once, so that it is clear which one stands for which. */
export const uniqueAnchors = (
  { source, target }: CheckUnit,
  anchors: readonly Anchor[],
): readonly Anchor[] => {
  const isOnce = (text: string, { start, end }: Span): boolean => {
    const word = text.slice(start, end);
    return text.indexOf(word) === text.lastIndexOf(word);
  };
  return anchors.filter((one) => isOnce(source.text, one.source) && isOnce(target.text, one.target));
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const onlyOne = (words: readonly KinWord[], value: number): Span | undefined => {
  const [first, ...more] = words.filter((word) => word.value === value);
  return first === undefined || more.length > 0 ? undefined : { start: first.start, end: first.end };
};

/** The words of families (東側 동쪽, 若者 청년) that each text has once. */
export const kinAnchors = (unit: CheckUnit): readonly Anchor[] => {
  const { source: ours, target: theirs } = kinWords(unit);
  return [...ours].flatMap(([family, words]) => {
    const others = theirs.get(family) ?? [];
    return words.flatMap(({ value }): readonly Anchor[] => {
      const [own, other] = [onlyOne(words, value), onlyOne(others, value)];
      return own === undefined || other === undefined ? [] : [{ source: own, target: other }];
    });
  });
};

/** The words that both texts have once: those that read alike, terms, and words of the closed families. */
export const sharedWords = memoLast((unit: CheckUnit): readonly Anchor[] => {
  const kept = [...uniqueAnchors(unit, anchorsOf(unit))];
  for (const one of kinAnchors(unit))
    if (!kept.some((other) => overlaps(one.source, other.source) || overlaps(one.target, other.target)))
      kept.push(one);
  return kept.sort((a, b) => a.source.start - b.source.start);
});
