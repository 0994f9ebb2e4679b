// Reviewers' comments: a reader puts them into the text as lines of their own, which a document without comments lacks.

import type { ReadDocument } from '../model/document.js';
import type { Span } from '../model/span.js';

/** A text without some of its spans, and where its other places are then. */
type Cut = { readonly text: string; readonly moved: <T extends Span>(one: T) => T };

/** Cuts spans out of a text. @param spans in order, without overlaps */
export const cutOut = (text: string, spans: readonly Span[]): Cut => {
  const pieces: string[] = [];
  /** The length of all spans before each one. */
  const before: number[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start));
    before.push(length);
    length += end - start;
    from = end;
  }
  const shift = (at: number): number => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return before[low] ?? length;
  };
  return {
    text: pieces.join('') + text.slice(from),
    moved: (one) => ({ ...one, start: one.start - shift(one.start), end: one.end - shift(one.start) }),
  };
};

/** The document as it is read without its comments; one without comments stays the same. */
export const withoutComments = ({ comments = [], ...read }: ReadDocument): ReadDocument => {
  if (comments.length === 0) return read;
  const { text, moved } = cutOut(read.text, comments);
  let next = 0;
  /** Whether a place is in a comment; the places come in order. */
  const isOutside = ({ start }: Span): boolean => {
    while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (comments[next]?.start ?? Number.POSITIVE_INFINITY);
  };
  const marks = read.marks?.filter(isOutside).map(moved);
  return {
    ...read,
    text,
    blocks: read.blocks.filter(({ kind }) => kind !== 'comment').map(moved),
    ...(marks && { marks }),
  };
};
