// The main thread's side of the matching thread.

import type { Suggestion } from '../../equivalents/suggestion.js';
import type { Candidate } from '../../extraction/extract-candidates.js';
import type { Concept } from '../../model/concept.js';
import type { Finding } from '../../model/finding.js';
import type { ConceptId } from '../../model/ids.js';
import type { SegmentInsertables } from '../../model/insertable.js';
import type { Lang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import type { Participant } from '../../model/meeting.js';
import type { ConcordanceHit, MemoryMatch } from '../../model/memory-match.js';
import type { Pair } from '../../qa/prepare-unit.js';
import type { Inspected } from '../../qa/run-checks.js';
import type { TermStore } from '../../store/termbase/term-store.js';
import { BoundedMap } from '../../text/memo.js';
import type { MeasuredSegment, SegmentsToMeasure } from '../recall/measure-segments.js';
import type { Asked } from '../recall/propose.js';
import { AskedThread } from './ask-thread.js';
import type { PapersToInspect } from './inspect-meeting.js';
import { fromWire, type Passage } from './protocol.js';

export type { Passage } from './protocol.js';

/**
 * Finds terms without blocking the caller. Of the long questions `candidates`, `measure`, `inspect` and
 * `inspectMeeting`, a later one replaces an earlier one, which is answered with undefined.
 */
export type MatchThread = {
  /** Finds the terms of a text; `date` is the document's, if it is known. @throws Problem of the dictionaries */
  readonly match: (text: string, lang: Lang, date?: string) => Promise<readonly Match[]>;
  /** Candidates for new terms in a document, best first. @throws Problem of the dictionaries */
  readonly candidates: (passages: readonly Passage[]) => Promise<readonly Candidate[] | undefined>;
  /** Finds the insertables of a text other than terms. @throws Problem of the dictionaries */
  readonly insertables: (passage: Passage) => Promise<SegmentInsertables>;
  /** Replaces the sources of names: texts that may give names in both languages, and a list of participants. */
  readonly putNames: (passages: readonly Passage[], listed: readonly Participant[]) => void;
  /** Suggests equivalents that the glossary lacks, best first. @throws Problem of the dictionaries */
  readonly suggest: (text: string, to: Lang) => Promise<readonly Suggestion[]>;
  /** Memory matches of a segment, best first. */
  readonly propose: (asked: Asked) => Promise<readonly MemoryMatch[]>;
  /** Words and best memory score of the segments of a document. @throws Problem of the dictionaries */
  readonly measure: (wanted: SegmentsToMeasure) => Promise<readonly MeasuredSegment[] | undefined>;
  /** Places where the memory has a text, or all of its words; at most `limit`. */
  readonly concordance: (text: string, limit: number) => Promise<readonly ConcordanceHit[]>;
  /** Checks one translation. @throws Problem of the dictionaries */
  readonly check: (pair: Pair) => Promise<readonly Finding[]>;
  /**
   * Checks a whole document; undefined if the question was asked again before the answer.
   * @throws Problem of the dictionaries
   */
  readonly inspect: (pairs: readonly Pair[]) => Promise<Inspected | undefined>;
  /** Findings of all papers of a meeting, in their order. @throws Problem of the dictionaries */
  readonly inspectMeeting: (wanted: PapersToInspect) => Promise<readonly (readonly Finding[])[] | undefined>;
  /** Reports a new or changed concept; later answers take it into account. */
  readonly put: (concept: Concept) => void;
  readonly close: () => Promise<void>;
};

/** A document refers to a few hundred concepts; others are read from the database again. */
const mostConcepts = 10_000;

/**
 * Opens the matching thread. It starts with the first question, so that the first frame has the machine for itself, and
 * reads database and dictionaries in the background. If it dies, it is restarted.
 * @param path the database
 * @param terms the same glossary, for the concepts that matches refer to
 */
export const openMatchThread = (path: string, terms: Pick<TermStore, 'get'>): MatchThread => {
  const known = new BoundedMap<ConceptId, Concept>(mostConcepts);
  const conceptOf = (id: ConceptId): Concept | undefined => {
    const concept = known.get(id) ?? terms.get(id);
    if (concept !== undefined) known.set(id, concept);
    return concept;
  };
  const thread = new AskedThread(() => {
    // The thread starts after the first frame, which does not wait for this module either.
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    return new Worker(new URL('./match-thread.js', import.meta.url), { workerData: path });
  });
  return {
    match: async (text, lang, date) =>
      fromWire(await thread.ask('match', { passage: { text, lang }, date }), conceptOf),
    candidates: (passages) => thread.ask('candidates', passages),
    insertables: (passage) => thread.ask('insertables', passage),
    putNames: (passages, listed) => thread.putNames({ passages, listed }),
    suggest: (text, to) => thread.ask('suggest', { text, to }),
    propose: (asked) => thread.ask('propose', asked),
    measure: (wanted) => thread.ask('measure', wanted),
    concordance: (text, limit) => thread.ask('concordance', { text, limit }),
    check: (pair) => thread.ask('check', pair),
    inspect: (pairs) => thread.ask('inspect', pairs),
    inspectMeeting: (wanted) => thread.ask('inspectMeeting', wanted),
    put: (concept) => {
      known.set(concept.id, concept);
      thread.putConcept(concept);
    },
    close: () => thread.close(),
  };
};
