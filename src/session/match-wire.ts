// What the main thread and the matching thread say to each other: concepts travel once, then only their places.

import type { Concept } from '../model/concept.js';
import type { Lang } from '../model/language.js';
import type { Match, TermRef } from '../model/match.js';
import type { ProblemValues } from '../model/problem.js';

/** A question to the matching thread. */
export type Question = { readonly id: number; readonly text: string; readonly lang: Lang };

/** Places in the concepts that both threads have; or, where a rule made the concept, the reading itself. */
type WireReading = readonly [concept: number, term: number] | TermRef;
type WireMatch = Omit<Match, 'readings'> & { readonly readings: readonly WireReading[] };

/** Its answer; or the problem that keeps it from answering anything. */
export type Answer =
  | { readonly kind: 'matches'; readonly id: number; readonly matches: readonly WireMatch[] }
  | { readonly kind: 'problem'; readonly code: string; readonly values: ProblemValues }
  | { readonly kind: 'bug'; readonly stack: string };

/** Replaces the concepts of matches by their places in the list that both threads have. */
export const toWire = (
  matches: readonly Match[],
  placeOf: ReadonlyMap<string, number>,
): readonly WireMatch[] =>
  matches.map((match) => ({
    ...match,
    readings: match.readings.map(({ concept, term }): WireReading => {
      const conceptPlace = placeOf.get(concept.id);
      if (conceptPlace === undefined) return { concept, term };
      return [
        conceptPlace,
        concept.terms.findIndex((own) => own.lang === term.lang && own.text === term.text),
      ];
    }),
  }));

/** Puts the concepts back in. */
export const fromWire = (matches: readonly WireMatch[], concepts: readonly Concept[]): readonly Match[] =>
  matches.flatMap((match) => {
    const [first, ...rest] = match.readings.flatMap((reading): TermRef[] => {
      if ('concept' in reading) return [reading];
      const [conceptPlace, termPlace] = reading;
      const concept = concepts[conceptPlace];
      const term = concept?.terms[termPlace];
      return concept === undefined || term === undefined ? [] : [{ concept, term }];
    });
    return first === undefined ? [] : [{ ...match, readings: [first, ...rest] as const }];
  });
