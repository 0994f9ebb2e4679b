// The words that a translator picks: nouns with attached parts, without particles and endings.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import type { WordClass } from '../model/token.js';

const nominal: ReadonlySet<WordClass> = new Set(['noun', 'bound', 'prefix', 'suffix', 'number', 'counter']);
const content: ReadonlySet<WordClass> = new Set([...nominal, 'predicate', 'modifier', 'other']);

const isNominal = ({ wordClass }: Morpheme): boolean => nominal.has(wordClass);

/**
 * The runs of nouns of an analysed text, as spans: 지방소멸대응기금|을 → 지방소멸대응기금; 추진|하다 → 추진; 地方創生推進本部|が →
 * 地方創生推進本部.
 */
export const nounRuns = ({ morphemes }: Pick<Analysis, 'morphemes'>): readonly Span[] => {
  const runs: { start: number; end: number }[] = [];
  let last: Morpheme | undefined;
  for (const morpheme of morphemes) {
    if (!content.has(morpheme.wordClass)) {
      last = undefined;
      continue;
    }
    const open = runs.at(-1);
    const goesOn = last?.end === morpheme.start && isNominal(last) && isNominal(morpheme);
    // 추진|하: a suffix that makes a verb of a noun is not part of the word.
    const isVerbal = last?.end === morpheme.start && isNominal(last) && morpheme.wordClass === 'predicate';
    if (goesOn && open !== undefined) open.end = morpheme.end;
    else if (!isVerbal) runs.push({ start: morpheme.start, end: morpheme.end });
    last = morpheme;
  }
  return runs;
};
