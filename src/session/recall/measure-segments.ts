// Counts the words of a document's segments and their memory scores, for statistics.

import type { Analysis } from '../../model/analysis.js';
import type { Lang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import { countEojeols } from '../../statistics/count-text.js';
import type { CountedSegment } from '../../statistics/document-statistics.js';
import { normalForm } from '../../text/normalise.js';
import type { Memory } from './open-memory.js';

/** The segments of a document in work, and its id, which excludes its own entries in the memory. */
export type SegmentsToMeasure = {
  readonly document: number;
  readonly lang: Lang;
  readonly to: Lang;
  readonly segments: readonly { readonly source: string; readonly target: string }[];
};

export type MeasuredSegment = Pick<CountedSegment, 'words' | 'score'>;

/** The part of a matcher that is used here. */
type Reader = {
  readonly analyse: (text: string, lang: Lang) => Analysis;
  readonly match: (text: string, lang: Lang) => { readonly matches: readonly Match[] };
};

/** Matches whose terms are compared; terms may change their order. */
const weighed = 10;

const countWords = (text: string, lang: Lang, { analyse }: Reader): number => {
  if (lang === 'ko' || text === '') return countEojeols(text);
  return analyse(text, lang).morphemes.filter(({ wordClass }) => wordClass !== 'symbol').length;
};

/**
 * Measures the segments in order. The score is that of the match that the translator sees first, and undefined for
 * repetitions.
 * @param pause called between two segments, so that other questions are answered meanwhile; where it says false, the work ends
 * @returns undefined where it was ended
 * @throws Problem of the database
 */
export const measureSegments = async (
  { document, lang, to, segments }: SegmentsToMeasure,
  memory: Pick<Memory, 'pairsFor' | 'rank'>,
  reader: Reader,
  pause: () => Promise<boolean>,
): Promise<readonly MeasuredSegment[] | undefined> => {
  const scoreAt = (index: number): number | undefined => {
    const text = segments[index]?.source ?? '';
    const pairs = memory.pairsFor(text, lang).filter(({ work }) => work !== String(document));
    const [before, after] = [segments[index - 1]?.source ?? '', segments[index + 1]?.source ?? ''];
    const query = { text, lang, before, after, limit: weighed };
    const rough = memory.rank(query, pairs);
    const best = rough[0]?.score ?? 0;
    if (best === 0 || best >= 100) return best || undefined;
    const sources = new Set(rough.map(({ source }) => source));
    const near = pairs.filter((pair) => sources.has(pair[lang]));
    return memory.rank({ ...query, limit: 1 }, near, (one) => reader.match(one, lang).matches)[0]?.score;
  };
  const measured: MeasuredSegment[] = [];
  const seen = new Set<string>();
  for (const [index, { source, target }] of segments.entries()) {
    const words = { source: countWords(source, lang, reader), target: countWords(target, to, reader) };
    // Repetitions belong to no score band, so the memory is not searched for them.
    const form = normalForm(source);
    measured.push({ words, score: seen.has(form) ? undefined : scoreAt(index) });
    seen.add(form);
    if (!(await pause())) return undefined;
  }
  return measured;
};
