// Which of overlapping stretches are shown: the longest is primary, what it contains is nested, what it crosses is dropped.

import type { Span } from '../model/span.js';

/** A stretch. Of two as long, the one goes first whose borders are firm: 지방|자치분권, not 지방자치|분권. */
type Settled = Span & { readonly firm: boolean };

/** What becomes of a stretch. */
export type Standing = 'primary' | 'nested' | 'dropped';

const goesBefore = (a: Settled, b: Settled): boolean => {
  const difference = a.end - a.start - (b.end - b.start);
  return difference > 0 || (difference === 0 && a.firm && !b.firm);
};

/** Numbers of the stretches in `[from, to)`, longest first, of equal ones the first first. Clusters are small. */
const longestFirst = (spans: readonly Settled[], from: number, to: number): number[] => {
  const order = [from];
  for (let i = from + 1; i < to; i++) {
    const one = spans[i] as Settled;
    let place = order.length;
    while (place > 0 && goesBefore(one, spans[order[place - 1] as number] as Settled)) place--;
    order.splice(place, 0, i);
  }
  return order;
};

/** Settles stretches of which each overlaps one before it. */
const settleCluster = (spans: readonly Settled[], from: number, to: number, standings: Standing[]): void => {
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
export const settleOverlaps = (spans: readonly Settled[]): readonly Standing[] => {
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
