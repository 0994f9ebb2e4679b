// What the main thread and the matching thread say to each other: of concepts only their ids travel.

import type { Suggestion } from '../../equivalents/suggestion.js';
import type { Candidate } from '../../extraction/extract-candidates.js';
import type { Concept } from '../../model/concept.js';
import type { Finding } from '../../model/finding.js';
import type { ConceptId } from '../../model/ids.js';
import type { SegmentInsertables } from '../../model/insertable.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import type { Participant } from '../../model/meeting.js';
import type { MemoryMatch } from '../../model/memory-match.js';
import type { ProblemValues } from '../../model/problem.js';
import type { ProblemCode } from '../../model/problem-codes.js';
import type { Pair } from '../../qa/prepare-unit.js';
import type { Inspected } from '../../qa/run-checks.js';
import type { Asked } from '../recall/propose.js';

/** A text of a document, in the language in which it is analysed. */
export type Passage = { readonly text: string; readonly lang: Lang };

/** What the main thread asks the matching thread for, or tells it. */
export type Question =
  | {
      readonly kind: 'match';
      readonly id: number;
      readonly passage: Passage;
      /** The document's, for names that were in use only for a time. */
      readonly date: string | undefined;
    }
  /** Candidates for new terms in a whole document. */
  | { readonly kind: 'candidates'; readonly id: number; readonly passages: readonly Passage[] }
  /** What else than terms a text offers. */
  | { readonly kind: 'insertables'; readonly id: number; readonly passage: Passage }
  /** What says how names of the document in work are written: its texts with brackets, and the meeting's list. */
  | { readonly kind: 'names'; readonly passages: readonly Passage[]; readonly listed: readonly Participant[] }
  /** Equivalents of what the glossary does not have. */
  | { readonly kind: 'suggest'; readonly id: number; readonly text: string; readonly to: Lang }
  /** What the memory has for a segment. */
  | { readonly kind: 'propose'; readonly id: number; readonly asked: Asked }
  /** The checks of one translation. */
  | { readonly kind: 'check'; readonly id: number; readonly pair: Pair }
  /** The checks of a whole document; one that is asked for later ends this one. */
  | { readonly kind: 'inspect'; readonly id: number; readonly pairs: readonly Pair[] }
  /** A concept is new or different; one that was removed comes without terms. */
  | { readonly kind: 'concept'; readonly concept: Concept };

/** A concept that both threads have and the place of its term; or, where a rule made the concept, the reading itself. */
type WireReading = readonly [concept: ConceptId, term: number] | TermRef;
type WireMatch = Omit<Match, 'senses'> & { readonly senses: readonly WireReading[] };

/** Its answer, or the problem that keeps it from answering. */
export type Answer =
  | { readonly kind: 'matches'; readonly id: number; readonly matches: readonly WireMatch[] }
  | { readonly kind: 'candidates'; readonly id: number; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'insertables'; readonly id: number; readonly insertables: SegmentInsertables }
  | { readonly kind: 'suggestions'; readonly id: number; readonly suggestions: readonly Suggestion[] }
  /** Undefined where another document, or the same at a later time, is looked at instead. */
  | { readonly kind: 'inspected'; readonly id: number; readonly found: Inspected | undefined }
  | { readonly kind: 'findings'; readonly id: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'proposals'; readonly id: number; readonly proposals: readonly MemoryMatch[] }
  | {
      readonly kind: 'problem';
      readonly id: number;
      readonly code: ProblemCode;
      readonly values: ProblemValues;
    }
  | { readonly kind: 'bug'; readonly id: number; readonly stack: string };

/** Replaces the concepts that the main thread has, too, by their ids. */
export const toWire = (
  matches: readonly Match[],
  isShared: (id: ConceptId) => boolean,
): readonly WireMatch[] =>
  matches.map((match) => ({
    ...match,
    senses: match.senses.map(({ concept, term }): WireReading => {
      if (!isShared(concept.id)) return { concept, term };
      const place = concept.terms.findIndex((own) => own.lang === term.lang && own.text === term.text);
      return [concept.id, place];
    }),
  }));

/** Puts the concepts back in. */
export const fromWire = (
  matches: readonly WireMatch[],
  conceptOf: (id: ConceptId) => Concept | undefined,
): readonly Match[] =>
  matches.flatMap((match) => {
    const [first, ...rest] = match.senses.flatMap((reading): TermRef[] => {
      if ('concept' in reading) return [reading];
      const [id, place] = reading;
      const concept = conceptOf(id);
      const term = concept?.terms[place];
      return concept === undefined || term === undefined ? [] : [{ concept, term }];
    });
    return first === undefined ? [] : [{ ...match, senses: [first, ...rest] as const }];
  });
