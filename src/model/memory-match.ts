// A match of the translation memory: an earlier translation, its score, and its differences.

import type { Lang } from './language.js';
import type { Span } from './span.js';
import type { UnitOrigin } from './unit.js';

/**
 * Kinds of differences. `form`: only spelling, particle or style, with the same meaning. All others change the meaning
 * and keep the score below 95.
 */
export const differenceKinds = ['number', 'date', 'negation', 'term', 'text', 'form'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One difference. With an empty text the other side has additional text; the span then marks its position. */
export type MemoryDifference = {
  readonly kind: DifferenceKind;
  /** Text of the segment in work, and its span. */
  readonly source: string;
  readonly sourceSpan: Span;
  /** Text of the memory's source, and its span. */
  readonly memory: string;
  readonly memorySpan: Span;
  /** A number, date or term in the proposal that replaces the memory's own. */
  readonly substituted?: { readonly from: string; readonly to: string; readonly span: Span };
};

/** Origin of a pair; empty strings if unknown. */
export type MemoryOrigin = {
  /** Name of the document, or of the imported file. */
  readonly document: string;
  readonly meeting: string;
  readonly translator: string;
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** A pair of segments in the memory, which serves both directions. */
export type MemoryPair = Readonly<Record<Lang, string>> &
  MemoryOrigin & {
    /** The source language. */
    readonly from: Lang;
    /** The source texts before and after it in its document; empty at its ends or if unknown. */
    readonly before: string;
    readonly after: string;
  };

/** A match. `score`: 101 the same with the same neighbours, 100 the same, below 95 if the meaning differs. */
export type MemoryMatch = MemoryOrigin & {
  readonly score: number;
  readonly source: string;
  /** The proposed translation, with numbers, dates and terms of the segment in work if nothing else differs. */
  readonly target: string;
  readonly differences: readonly MemoryDifference[];
};

/** Whether all differences were corrected in the proposal. */
export const isReady = ({ differences }: MemoryMatch): boolean =>
  differences.every(({ kind, substituted }) => kind === 'form' || substituted !== undefined);

/** The origin of a translation that comes from a memory match. */
export const originOf = (match: MemoryMatch): UnitOrigin => {
  const isRepaired = match.differences.some(({ substituted }) => substituted !== undefined) && isReady(match);
  return { kind: match.score >= 100 ? 'memory' : isRepaired ? 'repaired' : 'fuzzy', score: match.score };
};

/**
 * The match that becomes a draft: the same source first, then one whose differences were all corrected, then the
 * nearest.
 * @param matches best first
 * @param least least score (0–101)
 */
export const draftMatch = (matches: readonly MemoryMatch[], least: number): MemoryMatch | undefined => {
  const enough = matches.filter(({ score }) => score >= least);
  return (
    enough.find(({ score }) => score >= 100) ??
    enough.find((one) => originOf(one).kind === 'repaired') ??
    enough[0]
  );
};

/** Least score of a match that becomes a draft; correcting a lower one takes longer than translating. */
export const usualThreshold = 75;

/** A segment of the memory that contains a passage, or several words in any order. */
export type ConcordanceHit = MemoryOrigin & {
  readonly lang: Lang;
  readonly text: string;
  /** Span of the passage in `text`, or of the first of the words. */
  readonly span: Span;
  /** Span of each word, in the order of the query. */
  readonly spans: readonly Span[];
  readonly other: string;
};
