// Messages between the main thread and the matching thread. Concepts are sent as ids.

import type { Suggestion } from '../../equivalents/suggestion.js';
import type { Candidate } from '../../extraction/extract-candidates.js';
import type { Concept } from '../../model/concept.js';
import type { Finding } from '../../model/finding.js';
import type { ConceptId } from '../../model/ids.js';
import type { SegmentInsertables } from '../../model/insertable.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import type { Participant } from '../../model/meeting.js';
import type { ConcordanceHit, MemoryMatch } from '../../model/memory-match.js';
import type { ProblemValues } from '../../model/problem.js';
import type { ProblemCode } from '../../model/problem-codes.js';
import type { Pair } from '../../qa/prepare-unit.js';
import type { Inspected } from '../../qa/run-checks.js';
import type { MeasuredSegment, SegmentsToMeasure } from '../recall/measure-segments.js';
import type { Asked } from '../recall/propose.js';
import type { PapersToInspect } from './inspect-meeting.js';

/** A text of a document, in the language in which it is analysed. */
export type Passage = { readonly text: string; readonly lang: Lang };

/** Sources of names in both languages: texts of the document with brackets, and the meeting's participants. */
export type NameSources = {
  readonly passages: readonly Passage[];
  readonly listed: readonly Participant[];
};

/** A concept that both threads have, with the index of its term; or the whole sense if a rule created the concept. */
type WireSense = readonly [concept: ConceptId, term: number] | TermRef;
type WireMatch = Omit<Match, 'senses'> & { readonly senses: readonly WireSense[] };

/** Types of the questions to the matching thread and of its answers, stated only here. */
type Protocol = {
  /** Terms of a text; `date` is the document's, for names that were in use only for a time. */
  readonly match: [{ readonly passage: Passage; readonly date: string | undefined }, readonly WireMatch[]];
  /** Candidates for new terms in a whole document. */
  readonly candidates: [readonly Passage[], readonly Candidate[] | undefined];
  /** Insertables of a text other than terms. */
  readonly insertables: [Passage, SegmentInsertables];
  readonly names: [NameSources, null];
  /** Equivalents that the glossary lacks. */
  readonly suggest: [{ readonly text: string; readonly to: Lang }, readonly Suggestion[]];
  /** Memory matches of a segment. */
  readonly propose: [Asked, readonly MemoryMatch[]];
  /** Words of the segments of a document, and the best score that the memory has for each. */
  readonly measure: [SegmentsToMeasure, readonly MeasuredSegment[] | undefined];
  /** Places where the memory has a text, or all of its words. */
  readonly concordance: [{ readonly text: string; readonly limit: number }, readonly ConcordanceHit[]];
  /** Findings of one translation. */
  readonly check: [Pair, readonly Finding[]];
  /** Findings of a whole document; undefined if the question was asked again before the answer. */
  readonly inspect: [readonly Pair[], Inspected | undefined];
  /** The checks of all papers of a meeting, in their order. */
  readonly inspectMeeting: [PapersToInspect, readonly (readonly Finding[])[] | undefined];
  /** A concept is new or different; one that was removed comes without terms. */
  readonly concept: [Concept, null];
};

export type Kind = keyof Protocol;
export type QuestionOf<K extends Kind> = Protocol[K][0];
export type AnswerTo<K extends Kind> = Protocol[K][1];

/** A question as a message. */
export type Question<K extends Kind> = {
  readonly id: number;
  readonly kind: K;
  readonly question: QuestionOf<K>;
};

/** An answer as a message, or the reason why there is none. */
export type Reply =
  | { readonly id: number; readonly kind: Kind; readonly answer: unknown }
  | { readonly id: number; readonly problem: ProblemCode; readonly values: ProblemValues }
  | { readonly id: number; readonly bug: string };

/** Whether a reply answers a question of a kind. */
export const answers = <K extends Kind>(
  reply: Reply,
  kind: K,
): reply is Reply & { readonly answer: AnswerTo<K> } => 'kind' in reply && reply.kind === kind;

/** Replaces concepts that the main thread has too with their ids. */
export const toWire = (
  matches: readonly Match[],
  isShared: (id: ConceptId) => boolean,
): readonly WireMatch[] =>
  matches.map((match) => ({
    ...match,
    senses: match.senses.map(({ concept, term }): WireSense => {
      if (!isShared(concept.id)) return { concept, term };
      const place = concept.terms.findIndex((one) => one.lang === term.lang && one.text === term.text);
      return [concept.id, place];
    }),
  }));

/** Replaces ids with the concepts. */
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
