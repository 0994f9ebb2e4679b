// Resolves overlapping spans: the longest is primary, spans inside it are nested, spans that overlap it are dropped.

import type { Span } from '../model/span.js';

/**
 * A span; of two with equal length, the one at exact morpheme boundaries is preferred: 지방|자치분권, not 지방자치|분권.
 */
type Candidate = Span & {
  readonly isExact: boolean;
  /** Whether it crosses a space and starts or ends inside a written word: 사회 복지 in 지역사회 복지. */
  readonly splitsWord?: boolean;
  /** Whether it starts at the start of a written word. */
  readonly isOpening?: boolean;
};

/** The result for a span. */
export type Resolution = 'primary' | 'nested' | 'dropped';

const precedence = (a: Candidate, b: Candidate): number =>
  b.end - b.start - (a.end - a.start) || Number(b.isExact) - Number(a.isExact);

/** Most clusters have two or three spans, for which an insertion takes a third of the time of a sort. */
const few = 8;

/** Indexes of the spans in `[from, to)`: longest first, then exact ones, then in order. */
const longestFirst = (spans: readonly Candidate[], from: number, to: number): number[] => {
  const order: number[] = [];
  const compare = (i: number, j: number): number =>
    precedence(spans[i] as Candidate, spans[j] as Candidate) || i - j;
  for (let i = from; i < to; i++) {
    let at = order.length;
    while (to - from <= few && at > 0 && compare(order[at - 1] as number, i) > 0) at--;
    if (at === order.length) order.push(i);
    else order.splice(at, 0, i);
  }
  return to - from <= few ? order : order.sort(compare);
};

const crosses = (a: Span, b: Span): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) ||
  (b.start < a.start && a.start < b.end && b.end < a.end);

/** Whether a span that splits a word overlaps the written word itself: 지역사회 is the hit, not 사회 복지. */
const losesToWord = (spans: readonly Candidate[], from: number, to: number, i: number): boolean => {
  const span = spans[i] as Candidate;
  if (!span.splitsWord) return false;
  for (let j = from; j < to; j++) {
    const other = spans[j] as Candidate;
    if (!other.splitsWord && other.isOpening && other.isExact && crosses(span, other)) return true;
  }
  return false;
};

/** Resolves a cluster of spans, each of which overlaps an earlier one. */
const resolveCluster = (
  spans: readonly Candidate[],
  from: number,
  to: number,
  end: number,
  resolutions: Resolution[],
): void => {
  const { start } = spans[from] as Candidate;
  // The primary that covers each code unit. A primary is longer than later spans, so one that overlaps a span covers its
  // first or last unit, and one that covers both contains it.
  const owner: number[] = new Array(end - start).fill(-1);
  for (const i of longestFirst(spans, from, to)) {
    const span = spans[i] as Candidate;
    if (losesToWord(spans, from, to, i)) {
      resolutions[i] = 'dropped';
      continue;
    }
    const first = owner[span.start - start] as number;
    const last = owner[span.end - 1 - start] as number;
    if (first === -1 && last === -1) owner.fill(i, span.start - start, span.end - start);
    else resolutions[i] = first === last ? 'nested' : 'dropped';
  }
};

/**
 * Resolves the overlaps among the spans of one text.
 * @param spans sorted by ascending start, of equal starts the longer first
 * @returns the result for each span in the same order
 */
export const resolveOverlaps = (spans: readonly Candidate[]): readonly Resolution[] => {
  const resolutions: Resolution[] = new Array(spans.length).fill('primary');
  for (let from = 0; from < spans.length; ) {
    let end = (spans[from] as Span).end;
    let to = from + 1;
    for (; to < spans.length && (spans[to] as Span).start < end; to++) {
      end = Math.max(end, (spans[to] as Span).end);
    }
    if (to > from + 1) resolveCluster(spans, from, to, end, resolutions);
    from = to;
  }
  return resolutions;
};
