// Which of overlapping matches are shown: the longest is primary, what it contains is nested, what it crosses is dropped.

import type { Match } from '../model/match.js';
import type { Span } from '../model/span.js';

/** The matches that stay, by rising start and of nested ones the longer first, and those that are dropped. */
export type Settled = { readonly kept: readonly Match[]; readonly dropped: readonly Match[] };

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const asNested = ({ start, end, surface, verdict, readings, anachronism }: Match): Match => {
  const nested = {
    start,
    end,
    surface,
    verdict: verdict === 'ambiguous' ? verdict : ('compound' as const),
    readings,
    nested: true,
  };
  return anachronism ? { ...nested, anachronism } : nested;
};

/**
 * Settles the matches of one text.
 * @param length the text's, in UTF-16 units
 */
export const settleOverlaps = (matches: readonly Match[], length: number): Settled => {
  const inOrder = [...matches].sort(byPlace);
  if (inOrder.every((match, i) => i === 0 || (inOrder[i - 1] as Match).end <= match.start)) {
    return { kept: inOrder, dropped: [] };
  }
  const kept: Match[] = [];
  const dropped: Match[] = [];
  // Which primary (from 1 on) covers each unit. No primary is shorter than what comes after it, so that one which
  // overlaps a match covers its first unit or its last.
  const owner: number[] = new Array(length).fill(0);
  let primaries = 0;
  const longestFirst = inOrder.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const match of longestFirst) {
    const first = owner[match.start];
    const last = owner[match.end - 1];
    if (first === 0 && last === 0) {
      owner.fill(++primaries, match.start, match.end);
      kept.push(match);
    } else if (first === last) kept.push(asNested(match));
    else dropped.push(match);
  }
  return { kept: kept.sort(byPlace), dropped };
};
