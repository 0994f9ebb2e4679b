// What to say of an occurrence: how its form differs from the term's, else how it is joined to its neighbours.

import type { Morpheme } from '../model/analysis.js';
import type { Verdict } from '../model/match.js';
import type { Pattern } from './pattern.js';
import type { Surroundings } from './surroundings.js';

const middleDots = /[·‧•⋅・･ㆍ∙]/gu;
const plainForm = (text: string): string => text.normalize('NFC').replace(middleDots, '·');
const unspaced = (text: string): string => text.replace(/\s/gu, '');

/** 들 and たち make a plural of a noun and nothing else of it. */
const isPlural = ({ surface, wordClass }: Morpheme): boolean =>
  wordClass === 'suffix' && (surface === '들' || surface === 'たち');

const joinsAfter = (after: Morpheme): boolean =>
  ['noun', 'bound', 'suffix'].includes(after.wordClass) && !isPlural(after);

const joinsBefore = ({ wordClass }: Morpheme): boolean =>
  ['noun', 'bound', 'prefix', 'suffix', 'number', 'counter'].includes(wordClass);

/** Particles, the copula and auxiliaries: 은, 에서, 이다; は, である. */
const isFunctional = ({ wordClass }: Morpheme): boolean => wordClass === 'particle' || wordClass === 'ending';

/** The verdict on a whole (not torn) occurrence of one pattern. */
export const judge = (
  surface: string,
  { term, script }: Pattern,
  { before, after }: Surroundings & { readonly kind: 'whole' },
): Verdict => {
  if (script) return 'script';
  if (term.type === 'abbreviation') return 'abbreviation';
  const found = plainForm(surface);
  const wanted = plainForm(term.text);
  if (found !== wanted) return unspaced(found) === unspaced(wanted) ? 'spacing' : 'orthography';
  if ((after !== undefined && joinsAfter(after)) || (before !== undefined && joinsBefore(before))) {
    return 'compound';
  }
  return after !== undefined && (isFunctional(after) || isPlural(after)) ? 'particle' : 'exact';
};
