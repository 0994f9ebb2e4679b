// Finds translations of a term: expressions that are frequent in the translations of segments with the term, and rare in
// others.

import type { Lang } from '../model/language.js';
import { expressionsOf } from './expressions.js';
import { logLikelihood, significant } from './log-likelihood.js';

/** Data of the memory about a term. */
export type Occurrences = {
  /** Translations of segments that contain the term. */
  readonly targets: readonly string[];
  readonly lang: Lang;
  /** Translations of any segments as a sample of usual frequencies, and the number of pairs in the memory. */
  readonly sample: readonly string[];
  readonly size: number;
};

/** An expression that is frequent in the translations of segments with a term. */
export type Collocate = {
  readonly text: string;
  /** Dunning's ratio. */
  readonly likelihood: number;
  /** The ratio as a share of its value for two expressions that always occur together, 0 to 1. */
  readonly strength: number;
};

// One segment proves nothing: everything in it occurs together once.
const fewest = 2;
const mostCompanions = 5;
// Only the most frequent expressions are searched in the sample.
const mostCounted = 12;

type Counted = { readonly text: string; readonly both: number };

/** Removes expressions that are part of a longer one with the same frequency. */
const longest = (counted: readonly Counted[]): readonly Counted[] =>
  counted.filter(
    ({ text, both }) =>
      !counted.some((other) => other.both >= both && other.text !== text && other.text.includes(text)),
  );

/** The expressions that belong to a term, surest first; empty if the term occurs in too few segments. */
export const collocates = ({ targets, lang, sample, size }: Occurrences): readonly Collocate[] => {
  const texts = [...new Set(targets)];
  if (texts.length < fewest) return [];
  const together = new Map<string, number>();
  for (const text of texts) {
    for (const expression of expressionsOf(text, lang)) {
      together.set(expression, (together.get(expression) ?? 0) + 1);
    }
  }
  const often = [...together]
    .filter(([, both]) => both >= fewest)
    // A word with a particle that may be its own last syllable (은행과) is another expression, but contains this one.
    .map(([text]): Counted => ({ text, both: texts.filter((one) => one.includes(text)).length }))
    .filter(({ both }) => 2 * both >= texts.length)
    .sort((a, b) => b.both - a.both || b.text.length - a.text.length);
  const first = texts.length;
  const all = Math.max(size, sample.length, first + 1);
  const perfect = logLikelihood({ both: first, first, second: first, all });
  return longest(often)
    .slice(0, mostCounted)
    .map(({ text, both }): Collocate => {
      const usual = sample.reduce((count, other) => count + (other.includes(text) ? 1 : 0), 0);
      const second = Math.min(
        all,
        Math.max(both, sample.length === 0 ? both : (usual * all) / sample.length),
      );
      const likelihood = logLikelihood({ both, first, second, all });
      return { text, likelihood, strength: perfect === 0 ? 0 : Math.min(1, likelihood / perfect) };
    })
    .filter(({ likelihood }) => likelihood >= significant)
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, mostCompanions);
};
