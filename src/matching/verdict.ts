// The verdict on an occurrence: by the difference between its form and the term's, else by its neighbours.

import type { Morpheme } from '../model/analysis.js';
import type { Match, Verdict } from '../model/match.js';
import type { WordClass } from '../model/token.js';
import type { Pattern } from './pattern.js';

/** A verdict, and the neighbours that cause it. */
export type Judgement = { readonly verdict: Verdict } & Pick<Match, 'joined'>;

const unspaced = (text: string): string => text.replace(/\s/gu, '');

/** The verdict on a form that differs from the term's own; undefined if only its composition (NFC, NFD) differs. */
export const judgeForm = (surface: string, { term, script }: Pattern): Verdict | undefined => {
  if (script) return 'script';
  if (term.type === 'abbreviation') return 'abbreviation';
  if (surface === term.text) return undefined;
  const found = surface.normalize('NFC');
  const wanted = term.text.normalize('NFC');
  if (found === wanted) return undefined;
  return unspaced(found) === unspaced(wanted) ? 'spacing' : 'orthography';
};

const plurals = new Set(['들', 'たち', '達', 'ら']);

/** 들 and たち only make the plural of a noun. */
const isPlural = ({ surface, wordClass }: Morpheme): boolean =>
  wordClass === 'suffix' && plurals.has(surface);

const closers: ReadonlySet<WordClass> = new Set(['noun', 'bound', 'suffix']);
const openers: ReadonlySet<WordClass> = new Set(['noun', 'bound', 'prefix', 'suffix', 'number', 'counter']);

const joinsAfter = (after: Morpheme): boolean => closers.has(after.wordClass) && !isPlural(after);

const joinsBefore = ({ wordClass }: Morpheme): boolean => openers.has(wordClass);

/** Particles, the copula and auxiliaries: 은, 에서, 이다; は, である. */
const isFunctional = ({ wordClass }: Morpheme): boolean => wordClass === 'particle' || wordClass === 'ending';

const exact: Judgement = { verdict: 'exact' };

/** The verdict on a term in its own form, by the morphemes before and after it without a space. */
export const judgeNeighbours = (before: Morpheme | undefined, after: Morpheme | undefined): Judgement => {
  const next = after !== undefined && joinsAfter(after) ? after : undefined;
  const last = before !== undefined && joinsBefore(before) ? before : undefined;
  if (next !== undefined) {
    const joined =
      last === undefined ? { after: next.surface } : { before: last.surface, after: next.surface };
    return { verdict: 'compound', joined };
  }
  if (last !== undefined) return { verdict: 'compound', joined: { before: last.surface } };
  return after !== undefined && (isFunctional(after) || isPlural(after))
    ? { verdict: 'particle', joined: { after: after.surface } }
    : exact;
};
