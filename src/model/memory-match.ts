// A proposal of the translation memory: what was translated before, how near it is, and what is not the same.

import type { Lang } from './language.js';
import type { Span } from './span.js';
import type { UnitOrigin } from './unit.js';

/**
 * Kinds of differences. `form`: spelling, particle or style only, the meaning is the same. Everything else changes the
 * meaning and keeps a proposal below 95.
 */
export const differenceKinds = ['number', 'date', 'negation', 'term', 'text', 'form'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One difference. An empty text: the other side says something more; its span then marks the place. */
export type MemoryDifference = {
  readonly kind: DifferenceKind;
  /** Text of the segment in work, and its span. */
  readonly source: string;
  readonly sourceSpan: Span;
  /** Text of the memory's source, and its span. */
  readonly memory: string;
  readonly memorySpan: Span;
  /** Number, date or term that the proposal has instead of the memory's own. */
  readonly substituted?: { readonly from: string; readonly to: string; readonly span: Span };
};

/** Origin of a pair; empty strings where nothing is known. */
export type MemoryOrigin = {
  /** Name of the document or of the file it was imported from. */
  readonly document: string;
  readonly meeting: string;
  readonly translator: string;
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** A pair of segments as the memory keeps it: one store for both directions. */
export type MemoryPair = Readonly<Record<Lang, string>> &
  MemoryOrigin & {
    /** The language it was translated from. */
    readonly from: Lang;
    /** The source texts before and after it in its document; empty at its ends and where they are not known. */
    readonly before: string;
    readonly after: string;
  };

/** A proposal. `score`: 101 the same with the same neighbours, 100 the same, below 95 where the meaning differs. */
export type MemoryMatch = MemoryOrigin & {
  readonly score: number;
  readonly source: string;
  /** The proposal; numbers, dates and terms are those of the segment in work where nothing else differs. */
  readonly target: string;
  readonly differences: readonly MemoryDifference[];
};

/** Whether everything that differs was put right in the proposal. */
export const isReady = ({ differences }: MemoryMatch): boolean =>
  differences.every(({ kind, substituted }) => kind === 'form' || substituted !== undefined);

/** The origin of a translation that is a proposal of the memory. */
export const originOf = (match: MemoryMatch): UnitOrigin => {
  const isRepaired = match.differences.some(({ substituted }) => substituted !== undefined) && isReady(match);
  return { kind: match.score >= 100 ? 'memory' : isRepaired ? 'repaired' : 'fuzzy', score: match.score };
};

/**
 * The proposal that becomes a draft: the same source first, then one in which everything that differs was put right, then the
 * nearest.
 * @param matches best first
 * @param least score below which none does (0–101)
 */
export const draftMatch = (matches: readonly MemoryMatch[], least: number): MemoryMatch | undefined => {
  const enough = matches.filter(({ score }) => score >= least);
  return (
    enough.find(({ score }) => score >= 100) ??
    enough.find((one) => originOf(one).kind === 'repaired') ??
    enough[0]
  );
};

/** Matches below this score take longer to mend than to translate anew: from here on they become drafts. */
export const usualThreshold = 75;

/** A place where the memory has a stretch of text, or several words that need not stand side by side. */
export type ConcordanceHit = MemoryOrigin & {
  readonly lang: Lang;
  readonly text: string;
  /** Span of the stretch in `text`, or of the first of the words. */
  readonly span: Span;
  /** Span of each of the words, in the order in which they were asked for. */
  readonly spans: readonly Span[];
  readonly other: string;
};
