// The terms of a segment as the translator sees them: numbered, with what to write for each.

import { acceptedTerms, type Concept, type Term } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import { memoByObject, memoLast } from '../../text/memo.js';
import type { Analysis } from '../state.js';

/** A way to write a term in the target language. */
export type Target = { readonly concept: Concept; readonly term: Term };

/** A term of the segment. The same concept has the same number wherever it occurs. */
export type NumberedTerm = {
  readonly number: number;
  readonly surface: string;
  readonly senses: readonly [TermRef, ...TermRef[]];
  readonly places: readonly Match[];
  /** Preferred first, those of likelier senses first. */
  readonly targets: readonly Target[];
};

const conceptsOf = (match: Match): string => match.senses.map(({ concept }) => concept.id).join(' ');

const targetsOf = (match: Match, to: Lang): readonly Target[] => {
  const all = match.senses.flatMap(({ concept }) =>
    acceptedTerms(concept, to).map((term) => ({ concept, term })),
  );
  return all.filter((target, index) => all.findIndex(({ term }) => term.text === target.term.text) === index);
};

const nothing: readonly never[] = [];
const numbered = memoByObject((matches: readonly Match[]) =>
  memoLast((to: Lang): readonly NumberedTerm[] => {
    const byConcepts = new Map<string, Match[]>();
    for (const match of matches.filter(({ nested }) => !nested).toSorted((a, b) => a.start - b.start)) {
      const places = byConcepts.get(conceptsOf(match));
      if (places === undefined) byConcepts.set(conceptsOf(match), [match]);
      else places.push(match);
    }
    return [...byConcepts.values()].flatMap((places, index) => {
      const [first] = places;
      if (first === undefined) return [];
      const { surface, senses } = first;
      return [{ number: index + 1, surface, senses, places, targets: targetsOf(first, to) }];
    });
  }),
);

/** The terms in order of appearance; matches inside longer ones have no number of their own. */
export const numberedTerms = (analysis: Analysis | undefined, to: Lang): readonly NumberedTerm[] =>
  analysis === undefined || analysis === 'failed' ? nothing : numbered(analysis)(to);
