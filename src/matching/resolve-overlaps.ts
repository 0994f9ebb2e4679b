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

/** Up to so many stretches, putting each in its place is faster than sorting. */
const few = 16;

/** Numbers of the stretches in `[from, to)`, longest first, of equal ones the first first. */
const longestFirst = (spans: readonly Settled[], from: number, to: number): number[] => {
  const order: number[] = [];
  const comes = (a: number, b: number): boolean => goesBefore(spans[a] as Settled, spans[b] as Settled);
  for (let i = from; i < to; i++) {
    let place = order.push(i) - 1;
    if (to - from > few) continue;
    for (; place > 0 && comes(i, order[place - 1] as number); place--)
      order[place] = order[place - 1] as number;
    order[place] = i;
  }
  if (to - from > few) order.sort((a, b) => Number(comes(b, a)) - Number(comes(a, b)) || a - b);
  return order;
};

/** Settles stretches of which each overlaps one before it. */
const settleCluster = (
  spans: readonly Settled[],
  from: number,
  to: number,
  end: number,
  standings: Standing[],
): void => {
  const { start } = spans[from] as Settled;
  // Which primary covers each unit. None is shorter than what comes after it, so that one which overlaps a stretch covers
  // its first unit or its last; what has the same one at both, it contains.
  const owner: number[] = new Array(end - start).fill(-1);
  for (const i of longestFirst(spans, from, to)) {
    const span = spans[i] as Settled;
    const first = owner[span.start - start] as number;
    const last = owner[span.end - 1 - start] as number;
    if (first === -1 && last === -1) owner.fill(i, span.start - start, span.end - start);
    else standings[i] = first === last ? 'nested' : 'dropped';
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
    if (to > from + 1) settleCluster(spans, from, to, end, standings);
    from = to;
  }
  return standings;
};
