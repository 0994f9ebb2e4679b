// The main thread's side of the matching thread.

import { Worker } from 'node:worker_threads';
import type { Suggestion } from '../../equivalents/suggestion.js';
import type { Candidate } from '../../extraction/extract-candidates.js';
import type { Concept } from '../../model/concept.js';
import type { Finding } from '../../model/finding.js';
import type { ConceptId } from '../../model/ids.js';
import type { SegmentInsertables } from '../../model/insertable.js';
import type { Lang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import type { Participant } from '../../model/meeting.js';
import type { MemoryMatch } from '../../model/memory-match.js';
import { Problem } from '../../model/problem.js';
import type { Pair } from '../../qa/prepare-unit.js';
import type { Inspected } from '../../qa/run-checks.js';
import type { TermStore } from '../../store/termbase/term-store.js';
import type { Asked } from '../recall/propose.js';
import { type Answer, fromWire, type Passage, type Question } from './protocol.js';

export type { Passage } from './protocol.js';

/** Finds terms without blocking the caller. */
export type MatchThread = {
  /** Terms of a text; `date` is the document's, where it is known. @throws Problem of the dictionaries */
  readonly match: (text: string, lang: Lang, date?: string) => Promise<readonly Match[]>;
  /** Candidates for new terms in a document, best first. @throws Problem of the dictionaries */
  readonly candidates: (passages: readonly Passage[]) => Promise<readonly Candidate[]>;
  /** What else than terms a text offers. @throws Problem of the dictionaries */
  readonly insertables: (passage: Passage) => Promise<SegmentInsertables>;
  /** Tells of texts in which names may be given in both languages, and of a list; they replace those told before. */
  readonly putNames: (passages: readonly Passage[], listed: readonly Participant[]) => void;
  /** Equivalents of what the glossary does not have, best first. @throws Problem of the dictionaries */
  readonly suggest: (text: string, to: Lang) => Promise<readonly Suggestion[]>;
  /** What the memory has for a segment, best first. */
  readonly propose: (asked: Asked) => Promise<readonly MemoryMatch[]>;
  /** What the checks say of one translation. @throws Problem of the dictionaries */
  readonly check: (pair: Pair) => Promise<readonly Finding[]>;
  /**
   * What the checks say of a whole document; undefined where it is asked for again before that is done.
   * @throws Problem of the dictionaries
   */
  readonly inspect: (pairs: readonly Pair[]) => Promise<Inspected | undefined>;
  /** Tells of a new or changed concept; whatever is asked afterwards is answered with it. */
  readonly put: (concept: Concept) => void;
  readonly close: () => Promise<void>;
};

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: unknown) => void };

/**
 * The thread starts with the first question; it reads the database and loads the dictionaries in the background.
 * @param path the database
 * @param terms the same glossary, for the concepts that matches refer to
 */
export const openMatchThread = (path: string, terms: Pick<TermStore, 'get'>): MatchThread => {
  const known = new Map<ConceptId, Concept>();
  const conceptOf = (id: ConceptId): Concept | undefined => {
    const concept = known.get(id) ?? terms.get(id);
    if (concept !== undefined) known.set(id, concept);
    return concept;
  };
  const waiting = new Map<number, Waiting>();
  let failed: unknown;
  const fail = (error: unknown): void => {
    failed = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const onAnswer = (answer: Answer): void => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.kind === 'problem') asker?.reject(new Problem(answer.code, answer.values));
    else if (answer.kind === 'bug') asker?.reject(new Error(answer.stack));
    else asker?.resolve(answer);
  };
  // Not before it is asked: the first frame has the machine for itself.
  let started: Worker | undefined;
  const worker = (): Worker => {
    if (started !== undefined) return started;
    started = new Worker(new URL('./match-thread.js', import.meta.url), { workerData: path });
    // The program may end while the thread is still loading.
    started.unref();
    started.on('error', fail).on('message', onAnswer);
    return started;
  };
  let asked = 0;
  const tell = (question: Question): void => worker().postMessage(question);
  const ask = (question: (id: number) => Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (failed !== undefined) return reject(failed);
      const id = asked++;
      waiting.set(id, { resolve, reject });
      tell(question(id));
    });
  return {
    match: async (text, lang, date) => {
      const answer = await ask((id) => ({ kind: 'match', id, passage: { text, lang }, date }));
      return answer.kind === 'matches' ? fromWire(answer.matches, conceptOf) : [];
    },
    candidates: async (passages) => {
      const answer = await ask((id) => ({ kind: 'candidates', id, passages }));
      return answer.kind === 'candidates' ? answer.candidates : [];
    },
    insertables: async (passage) => {
      const answer = await ask((id) => ({ kind: 'insertables', id, passage }));
      return answer.kind === 'insertables' ? answer.insertables : { insertables: [], words: [] };
    },
    putNames: (passages, listed) => tell({ kind: 'names', passages, listed }),
    suggest: async (text, to) => {
      const answer = await ask((id) => ({ kind: 'suggest', id, text, to }));
      return answer.kind === 'suggestions' ? answer.suggestions : [];
    },
    propose: async (asked) => {
      const answer = await ask((id) => ({ kind: 'propose', id, asked }));
      return answer.kind === 'proposals' ? answer.proposals : [];
    },
    check: async (pair) => {
      const answer = await ask((id) => ({ kind: 'check', id, pair }));
      return answer.kind === 'findings' ? answer.findings : [];
    },
    inspect: async (pairs) => {
      const answer = await ask((id) => ({ kind: 'inspect', id, pairs }));
      return answer.kind === 'inspected' ? answer.found : undefined;
    },
    put: (concept) => {
      known.set(concept.id, concept);
      tell({ kind: 'concept', concept });
    },
    close: async () => void (await started?.terminate()),
  };
};
