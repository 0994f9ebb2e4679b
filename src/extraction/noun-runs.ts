// Stretches of a text made of nouns: where terms are found (about 85 % of technical terms are compound nouns,
// Nakagawa and Mori 2002).

import type { Analysis, Morpheme } from '../model/analysis.js';

/** Consecutive noun morphemes; spaces may stand between them, nothing else. */
export type NounRun = readonly Morpheme[];

const joins = new Set(['noun', 'prefix', 'suffix', 'number']);

const hasGap = (text: string, left: Morpheme, right: Morpheme): boolean =>
  text.slice(left.end, right.start).trim() !== '';

/** The noun runs of an analysed text, in order. */
export const nounRuns = ({ text, morphemes }: Analysis): readonly NounRun[] => {
  const runs: Morpheme[][] = [];
  let run: Morpheme[] = [];
  for (const morpheme of morphemes) {
    const last = run.at(-1);
    const joinable = joins.has(morpheme.wordClass) && /[\p{L}\p{N}]/u.test(morpheme.surface);
    const goesOn = joinable && (last === undefined || !hasGap(text, last, morpheme));
    if (!goesOn && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (joinable) run.push(morpheme);
  }
  if (run.length > 0) runs.push(run);
  return runs;
};

/** 적 and 的 make an adjective, 들 a plural: what ends so is no term. */
const openEnded = new Set(['적', '들', '的', 'ら', 'たち']);

/**
 * Whether a stretch of a run can be a term: it starts with no suffix, ends with no prefix, and has more than numbers.
 * A single word must be one that the dictionary does not have: what it has is everybody's.
 */
export const canBeTerm = (stretch: NounRun, isStopWord: (word: string) => boolean): boolean => {
  const first = stretch[0];
  const last = stretch.at(-1);
  if (first === undefined || last === undefined) return false;
  if (first.wordClass === 'suffix' || first.wordClass === 'number') return false;
  if (last.wordClass === 'prefix' || last.wordClass === 'number' || openEnded.has(last.surface)) return false;
  if (isStopWord(first.surface) || isStopWord(last.surface)) return false;
  if (stretch.length === 1) return first.origin === 'unknown' && first.surface.length > 1;
  return stretch.some(({ wordClass, surface }) => wordClass === 'noun' && surface.length > 1);
};
