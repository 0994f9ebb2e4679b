// Applies the translator's splits and joins again when the file of a document is read again.

import type { Segment } from '../../model/segment.js';
import type { Span } from '../../model/span.js';

/** A segment within a span of text; offsets count from the start of the span. */
export type Piece = Span & { readonly text: string };

/** A span of the document's text that was segmented differently. */
export type Cut = {
  readonly start: number;
  readonly stretch: string;
  readonly was: readonly Piece[];
  readonly now: readonly Piece[];
};

const piecesFrom = (segments: readonly Segment[], start: number): readonly Piece[] =>
  segments.map((one) => ({ start: one.start - start, end: one.end - start, text: one.text }));

/** Describes the replacement of some neighbouring segments by others. */
export const cutBetween = (
  text: string,
  before: readonly Segment[],
  after: readonly Segment[],
): Cut | undefined => {
  const start = before[0]?.start;
  const end = before.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  return {
    start,
    stretch: text.slice(start, end),
    was: piecesFrom(before, start),
    now: piecesFrom(after, start),
  };
};

/** Whether the second change reverts the first one. */
export const isTakenBack = (first: Cut, second: Cut): boolean =>
  first.start === second.start &&
  first.stretch === second.stretch &&
  JSON.stringify(first.was) === JSON.stringify(second.now) &&
  JSON.stringify(first.now) === JSON.stringify(second.was);

/**
 * Finds the segments of a change in the current document: the nearest place with the same text and the same
 * segmentation.
 */
const placeOf = (text: string, segments: readonly Segment[], { start, stretch, was }: Cut): number => {
  let best = -1;
  for (const [index, first] of segments.entries()) {
    if (first.text !== was[0]?.text || !text.startsWith(stretch, first.start)) continue;
    const same = was.every((piece, step) => {
      const one = segments[index + step];
      return one?.text === piece.text && one.start === first.start + piece.start;
    });
    const isNearer =
      best < 0 || Math.abs(first.start - start) < Math.abs((segments[best]?.start ?? 0) - start);
    if (same && isNearer) best = index;
  }
  return best;
};

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

const applied = (text: string, segments: readonly Segment[], cut: Cut): readonly Segment[] => {
  const at = placeOf(text, segments, cut);
  const first = segments[at];
  if (first === undefined) return segments;
  const lang = segments.slice(at, at + cut.was.length).find((one) => one.lang !== 'none')?.lang ?? first.lang;
  const pieces = cut.now.map(
    (piece): Segment => ({
      ...first,
      lang,
      text: piece.text,
      start: first.start + piece.start,
      end: first.start + piece.end,
      line: first.line + linesIn(cut.stretch.slice(0, piece.start)),
    }),
  );
  return segments.toSpliced(at, cut.was.length, ...pieces);
};

/** Returns the segments after all changes in order; a change whose text is gone is skipped. */
export const withCuts = (
  text: string,
  segments: readonly Segment[],
  cuts: readonly Cut[],
): readonly Segment[] =>
  cuts.length === 0
    ? segments
    : cuts
        .reduce((all, cut) => applied(text, all, cut), segments)
        .map((segment, ordinal) => (segment.ordinal === ordinal ? segment : { ...segment, ordinal }));
