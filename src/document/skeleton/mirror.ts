// Text that a document stores twice: the second copy gets the translation of the first.

import type { SegmentTarget, Translation } from '../format.js';
import type { Skeleton } from './skeleton.js';
import { targetsIn } from './targets-in.js';

const lines = ({ text, paragraphs }: Skeleton): readonly (readonly [text: string, at: number])[] =>
  paragraphs.flatMap(({ kind, atoms }) => {
    const first = atoms[0];
    const last = atoms.at(-1);
    // No comment is stored twice, though one may be the text of a drawing.
    return first === undefined || last === undefined || kind === 'comment'
      ? []
      : [[text.slice(first.at, last.at + last.text.length), first.at] as const];
  });

/**
 * The translation of the second copy: each of its paragraphs gets the targets of the first paragraph with the same text.
 */
export const mirrored = (skeleton: Skeleton, translation: Translation, twin: Skeleton): Translation => {
  const places = new Map([...lines(skeleton)].reverse());
  const targets = lines(twin).flatMap(([text, at]): readonly SegmentTarget[] => {
    const from = places.get(text);
    if (from === undefined) return [];
    return targetsIn(translation.targets, { start: from, end: from + text.length }).map((target) => ({
      ...target,
      start: target.start - from + at,
      end: target.end - from + at,
    }));
  });
  return { ...translation, text: twin.text, targets };
};
