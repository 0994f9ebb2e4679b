// The numbered terms of a segment, each with its target forms.

import type { Concept, Term } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import { targetTerms } from '../../text/counterparts.js';
import { memoByObject, memoLast } from '../../text/memo.js';
import type { Analysis } from '../state.js';

/** A target form of a term. */
export type Target = { readonly concept: Concept; readonly term: Term };

/** A term of the segment. All occurrences of a concept share a number, unless their equivalents differ. */
export type NumberedTerm = {
  readonly number: number;
  readonly surface: string;
  readonly senses: readonly [TermRef, ...TermRef[]];
  readonly places: readonly Match[];
  /** Target forms: likelier senses first; within a sense the term's own counterpart, then the preferred term. */
  readonly targets: readonly Target[];
};

const targetsOf = (match: Match, to: Lang): readonly Target[] => {
  const all = match.senses.flatMap((sense) =>
    targetTerms(sense, to).map((term) => ({ concept: sense.concept, term })),
  );
  return all.filter((target, index) => all.findIndex(({ term }) => term.text === target.term.text) === index);
};

/** Key of a number: 원격근무 and 재택근무 of one concept share it only if their equivalents are the same. */
const numberKey = (match: Match, to: Lang): string =>
  match.senses.map((sense) => `${sense.concept.id} ${targetTerms(sense, to)[0]?.text ?? ''}`).join('\n');

const nothing: readonly never[] = [];
const numbered = memoByObject((matches: readonly Match[]) =>
  memoLast((to: Lang): readonly NumberedTerm[] => {
    const byKey = new Map<string, Match[]>();
    for (const match of matches.filter(({ nested }) => !nested).toSorted((a, b) => a.start - b.start)) {
      const key = numberKey(match, to);
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [match]);
      else places.push(match);
    }
    return [...byKey.values()].flatMap((places, index) => {
      const [first] = places;
      if (first === undefined) return [];
      const { surface, senses } = first;
      return [{ number: index + 1, surface, senses, places, targets: targetsOf(first, to) }];
    });
  }),
);

/** The terms in order of appearance. Matches inside longer ones have no number. */
export const numberedTerms = (analysis: Analysis | undefined, to: Lang): readonly NumberedTerm[] =>
  analysis === undefined || analysis === 'failed' ? nothing : numbered(analysis)(to);
