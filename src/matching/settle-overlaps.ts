// Which of overlapping stretches are shown: the longest is primary, what it contains is nested, what it crosses is dropped.

import type { Span } from '../model/span.js';

/** What becomes of a stretch. */
export type Standing = 'primary' | 'nested' | 'dropped';

const lengthOf = ({ start, end }: Span): number => end - start;

/** Numbers of the stretches in `[from, to)`, longest first, of equal ones the first first. Clusters are small. */
const longestFirst = (spans: readonly Span[], from: number, to: number): number[] => {
  const order = [from];
  for (let i = from + 1; i < to; i++) {
    const length = lengthOf(spans[i] as Span);
    let place = order.length;
    while (place > 0 && lengthOf(spans[order[place - 1] as number] as Span) < length) place--;
    order.splice(place, 0, i);
  }
  return order;
};

/** Settles stretches of which each overlaps one before it. */
const settleCluster = (spans: readonly Span[], from: number, to: number, standings: Standing[]): void => {
  const primaries: Span[] = [];
  for (const i of longestFirst(spans, from, to)) {
    const { start, end } = spans[i] as Span;
    // No primary is shorter than what comes after it: what one does not contain, it crosses.
    const other = primaries.find((one) => one.start < end && start < one.end);
    if (other === undefined) primaries.push(spans[i] as Span);
    else standings[i] = other.start <= start && end <= other.end ? 'nested' : 'dropped';
  }
};

/** Settles the stretches of one text. @param spans by rising start, of those the longer first */
export const settleOverlaps = (spans: readonly Span[]): readonly Standing[] => {
  const standings: Standing[] = new Array(spans.length).fill('primary');
  for (let from = 0; from < spans.length; ) {
    let end = (spans[from] as Span).end;
    let to = from + 1;
    for (; to < spans.length && (spans[to] as Span).start < end; to++) {
      end = Math.max(end, (spans[to] as Span).end);
    }
    if (to > from + 1) settleCluster(spans, from, to, standings);
    from = to;
  }
  return standings;
};
