// Tells a term that a translation left out from one that it says in other words: in the latter case nouns stand in the
// translation that nothing in the source accounts for (재난 현장, 被災地).

import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { anchorsOf } from '../meaning/anchors.js';

const isApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;

/** The letters of nouns that no span covers. */
const lettersOutside = ({ analysis }: CheckText, spans: readonly Span[]): number =>
  analysis.morphemes
    .filter(
      (one) =>
        one.wordClass === 'noun' && one.surface.length > 1 && spans.every((span) => isApart(one, span)),
    )
    .reduce((sum, { surface }) => sum + surface.length, 0);

/** Whether too few unaccounted nouns stand in the translation to say a term of the source in other words. */
export const isLeftOut = (unit: CheckUnit, term: Span): boolean => {
  const { source, target, alignment } = unit;
  const anchors = anchorsOf(unit);
  const ours = [...anchors.map((one) => one.source), ...alignment.pairs.map((one) => one.source), term];
  const theirs = [...anchors.map((one) => one.target), ...alignment.pairs.map((one) => one.target)];
  return lettersOutside(target, theirs) <= lettersOutside(source, ours);
};
