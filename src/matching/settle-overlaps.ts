// Which of overlapping matches are shown: the longest is primary, what it contains is nested, what it crosses is dropped.

import type { Match } from '../model/match.js';
import type { Span } from '../model/span.js';

/** The matches that stay, by rising start and of nested ones the longer first, and those that are dropped. */
export type Settled = { readonly kept: readonly Match[]; readonly dropped: readonly Match[] };

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const nestedIn = (match: Match): Match => ({
  ...match,
  nested: true,
  verdict: match.verdict === 'ambiguous' ? 'ambiguous' : 'compound',
});

/**
 * Settles the matches of one text.
 * @param length the text's, in UTF-16 units
 */
export const settleOverlaps = (matches: readonly Match[], length: number): Settled => {
  if (matches.length < 2) return { kept: matches, dropped: [] };
  const kept: Match[] = [];
  const dropped: Match[] = [];
  // Which primary (from 1 on) covers each unit. No primary is shorter than what comes after it, so that one which
  // overlaps a match covers its first unit or its last.
  const owner = new Int32Array(length);
  let primaries = 0;
  const longestFirst = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of longestFirst) {
    const first = owner[match.start];
    const last = owner[match.end - 1];
    if (first === 0 && last === 0) {
      owner.fill(++primaries, match.start, match.end);
      kept.push(match);
    } else if (first === last) kept.push(nestedIn(match));
    else dropped.push(match);
  }
  return { kept: kept.sort(byPlace), dropped };
};
