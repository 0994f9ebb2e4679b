// Which of overlapping spans are shown: the longest is primary, what it contains is nested, what it crosses is dropped.

import type { Span } from '../model/span.js';

/** A span; of two equally long ones, that at exact morpheme boundaries is preferred: 지방|자치분권, not 지방자치|분권. */
type Candidate = Span & {
  readonly isExact: boolean;
  /** Whether it goes over a space into or out of the middle of a written word: 사회 복지 in 지역사회 복지. */
  readonly isTorn?: boolean;
  /** Whether a written word begins where it does. */
  readonly isOpening?: boolean;
};

/** The fate of a span. */
export type Resolution = 'primary' | 'nested' | 'dropped';

/** Numbers of the spans in `[from, to)`: longest first, then exact ones, then in their order. */
const longestFirst = (spans: readonly Candidate[], from: number, to: number): number[] => {
  const length = ({ start, end }: Span): number => end - start;
  const order = Array.from({ length: to - from }, (_, i) => from + i);
  return order.sort((i, j) => {
    const [a, b] = [spans[i] as Candidate, spans[j] as Candidate];
    return length(b) - length(a) || Number(b.isExact) - Number(a.isExact) || i - j;
  });
};

const crosses = (a: Span, b: Span): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) ||
  (b.start < a.start && a.start < b.end && b.end < a.end);

/** Whether a torn span crosses one that is whole, which is then the word that is written: 지역사회, not 사회 복지. */
const isOutdone = (spans: readonly Candidate[], from: number, to: number, i: number): boolean => {
  const span = spans[i] as Candidate;
  if (!span.isTorn) return false;
  for (let j = from; j < to; j++) {
    const other = spans[j] as Candidate;
    if (!other.isTorn && other.isOpening && other.isExact && crosses(span, other)) return true;
  }
  return false;
};

/** Resolves a cluster: spans of which each overlaps one before it. */
const resolveCluster = (
  spans: readonly Candidate[],
  from: number,
  to: number,
  end: number,
  resolutions: Resolution[],
): void => {
  const { start } = spans[from] as Candidate;
  // Which primary covers each code unit. Primaries are longer than what comes after them: one that overlaps a span covers its
  // first unit or its last, and one that covers both contains it.
  const owner: number[] = new Array(end - start).fill(-1);
  for (const i of longestFirst(spans, from, to)) {
    const span = spans[i] as Candidate;
    if (isOutdone(spans, from, to, i)) {
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
 * @param spans sorted by start, ascending, of equal starts the longer first
 * @returns for each span, in the same order, what becomes of it
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
