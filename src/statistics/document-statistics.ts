// Statistics of a document: its length, its progress, its repetitions and its memory matches.

import type { Lang } from '../model/language.js';
import { type UnitState, unitStates } from '../model/unit.js';
import { normalForm } from '../text/normalise.js';
import { addExtents, type Extent, extentOf, noExtent } from './count-text.js';

/** A segment with its counted words and its best score. */
export type CountedSegment = {
  readonly source: string;
  readonly target: string;
  readonly state: UnitState;
  /** Words of source and target; see `Extent.words`. */
  readonly words: { readonly source: number; readonly target: number };
  /** The best score of a memory match from another document, 50 to 101; undefined if there is none. */
  readonly score: number | undefined;
};

/** Segments and their length in the source. */
export type Amount = Extent & { readonly segments: number };

/** Bands of memory matches, best first; `none`: below 50, or nothing. */
export const bands = ['101', '100', '95-99', '85-94', '75-84', '50-74', 'none'] as const;
export type Band = (typeof bands)[number];

/** The least score of each band. */
const leastOf: Readonly<Record<Band, number>> = {
  '101': 101,
  '100': 100,
  '95-99': 95,
  '85-94': 85,
  '75-84': 75,
  '50-74': 50,
  none: 0,
};

/** The band of a score. */
export const bandOf = (score: number | undefined): Band =>
  bands.find((band) => (score ?? 0) >= leastOf[band]) ?? 'none';

/** The statistics of one document, or of several together. */
export type Statistics = {
  readonly source: Amount;
  readonly target: Extent;
  readonly states: Readonly<Record<UnitState, Amount>>;
  /** Segments whose source already occurred in the document. The bands exclude them. */
  readonly repetitions: Amount;
  readonly bands: Readonly<Record<Band, Amount>>;
};

const nothing: Amount = { segments: 0, ...noExtent };

const addAmounts = (a: Amount, b: Amount): Amount => ({
  segments: a.segments + b.segments,
  ...addExtents(a, b),
});

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce(addAmounts, nothing);

/** Sums amounts by key. */
const grouped = <K extends string>(
  keys: readonly K[],
  list: readonly { readonly key: K; readonly amount: Amount }[],
): Readonly<Record<K, Amount>> =>
  Object.fromEntries(
    keys.map((key) => [key, sum(list.filter((one) => one.key === key).map(({ amount }) => amount))]),
  ) as Record<K, Amount>;

/** Counts the segments of a document. */
export const countDocument = (segments: readonly CountedSegment[]): Statistics => {
  const seen = new Set<string>();
  const counted = segments.map((segment) => {
    const amount: Amount = { segments: 1, ...extentOf(segment.source, segment.words.source) };
    const form = normalForm(segment.source);
    const isRepeated = seen.has(form);
    seen.add(form);
    return { segment, amount, isRepeated };
  });
  const first = counted.filter(({ isRepeated }) => !isRepeated);
  return {
    source: sum(counted.map(({ amount }) => amount)),
    target: segments.map(({ target, words }) => extentOf(target, words.target)).reduce(addExtents, noExtent),
    states: grouped(
      unitStates,
      counted.map(({ segment, amount }) => ({ key: segment.state, amount })),
    ),
    repetitions: sum(counted.filter(({ isRepeated }) => isRepeated).map(({ amount }) => amount)),
    bands: grouped(
      bands,
      first.map(({ segment, amount }) => ({ key: bandOf(segment.score), amount })),
    ),
  };
};

/** Characters of the source, without spaces, in unconfirmed segments. */
export const charactersLeft = ({ source, states }: Pick<Statistics, 'source' | 'states'>): number =>
  source.withoutSpaces - states.done.withoutSpaces;

/** The statistics of a document, with its languages. */
export type DocumentStatistics = Statistics & { readonly lang: Lang; readonly to: Lang };
