// What the main thread and the matching thread say to each other: concepts travel once, then only their places.

import type { Candidate } from '../extraction/extract-candidates.js';
import type { Concept } from '../model/concept.js';
import type { Lang } from '../model/language.js';
import type { Match, TermRef } from '../model/match.js';
import type { ProblemValues } from '../model/problem.js';

/** A text of a document, in the language in which it is analysed. */
export type Passage = { readonly text: string; readonly lang: Lang };

/** What the main thread asks the matching thread for, or tells it. */
export type Question =
  | { readonly kind: 'match'; readonly id: number; readonly passage: Passage }
  /** Candidates for new terms in a whole document. */
  | { readonly kind: 'candidates'; readonly id: number; readonly passages: readonly Passage[] }
  /** A concept is new or different; one that was removed comes without terms. */
  | { readonly kind: 'concept'; readonly concept: Concept };

type WireReading = readonly [concept: number, term: number];
type WireMatch = Omit<Match, 'readings'> & { readonly readings: readonly WireReading[] };

/** Its answer; or the problem that keeps it from answering anything. */
export type Answer =
  | { readonly kind: 'matches'; readonly id: number; readonly matches: readonly WireMatch[] }
  | { readonly kind: 'candidates'; readonly id: number; readonly candidates: readonly Candidate[] }
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
      const termPlace = concept.terms.findIndex((own) => own.lang === term.lang && own.text === term.text);
      return [placeOf.get(concept.id) ?? -1, termPlace];
    }),
  }));

/** Puts the concepts back in. */
export const fromWire = (matches: readonly WireMatch[], concepts: readonly Concept[]): readonly Match[] =>
  matches.flatMap((match) => {
    const [first, ...rest] = match.readings.flatMap(([conceptPlace, termPlace]): TermRef[] => {
      const concept = concepts[conceptPlace];
      const term = concept?.terms[termPlace];
      return concept === undefined || term === undefined ? [] : [{ concept, term }];
    });
    return first === undefined ? [] : [{ ...match, readings: [first, ...rest] as const }];
  });

/** Puts a concept in the place of the one with its id, or at the end. Both threads do the same to their lists. */
export const putConcept = (concepts: Concept[], concept: Concept): void => {
  const place = concepts.findIndex(({ id }) => id === concept.id);
  if (place < 0) concepts.push(concept);
  else concepts[place] = concept;
};
