// The segments of a document as its translator cut them: what was split or joined is so again when the file is read anew.

import type { Segment } from '../../model/segment.js';
import type { Span } from '../../model/span.js';

/** A segment within a stretch; places count from its beginning. */
export type Piece = Span & { readonly text: string };

/** A stretch of the document's text whose segments were cut anew. */
export type Cut = {
  readonly start: number;
  readonly stretch: string;
  readonly was: readonly Piece[];
  readonly now: readonly Piece[];
};

const piecesFrom = (segments: readonly Segment[], start: number): readonly Piece[] =>
  segments.map((one) => ({ start: one.start - start, end: one.end - start, text: one.text }));

/** The change from some neighbouring segments to others in their place. */
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

/** Whether the second cut takes the first one back. */
export const isTakenBack = (first: Cut, second: Cut): boolean =>
  first.start === second.start &&
  first.stretch === second.stretch &&
  JSON.stringify(first.was) === JSON.stringify(second.now) &&
  JSON.stringify(first.now) === JSON.stringify(second.was);

/** Where a cut's segments stand in the document as it is now: the nearest place that has the same text, cut the same. */
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

/** The segments after all cuts, in the order in which they were made; one whose text is gone is left out. */
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
