// Answers of the matching thread, which holds the glossary, the dictionaries and the memory.

import { documentCountry } from '../../equivalents/names/persons-country.js';
import { CandidateTally } from '../../extraction/count-candidates.js';
import { type Candidate, chooseCandidates } from '../../extraction/extract-candidates.js';
import { countryOrders } from '../../matching/forms/countries.js';
import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Check } from '../../qa/check.js';
import { checks } from '../../qa/checks.js';
import { type Pair, prepareUnit, prepareWhileTyping } from '../../qa/prepare-unit.js';
import { checkUnit, type Inspected, inspect } from '../../qa/run-checks.js';
import { usageChecksBut } from '../../qa/usage/checks.js';
import { turnedOff } from '../../qa/usage/turned-off.js';
import { openDatabase } from '../../store/database.js';
import type { TermStore } from '../../store/termbase/term-store.js';
import { memoLast } from '../../text/memo.js';
import { once } from '../../text/once.js';
import { keptGlossary } from '../dictionaries/indexed-glossary.js';
import { knownForms } from '../dictionaries/known-forms.js';
import { type GlossaryMatcher, type Matcher, openMatcher, withConcept } from '../dictionaries/matcher.js';
import { openEquivalents } from '../dictionaries/open-equivalents.js';
import { openNames } from '../dictionaries/open-names.js';
import { measureSegments } from '../recall/measure-segments.js';
import { openMemory } from '../recall/open-memory.js';
import { openProposer } from '../recall/propose.js';
import { recallFrom } from '../recall/recall.js';
import { inspectMeeting } from './inspect-meeting.js';
import { latestRequest } from './latest-request.js';
import { type AnswerTo, type Kind, type Passage, type QuestionOf, toWire } from './protocol.js';
import { compileBridgeInProcess } from './run-task.js';
import { glossesIn, type KnownNames, segmentInsertables } from './segment-insertables.js';

/** The function for each kind of question. */
export type Answers = {
  readonly [K in Kind]: (question: QuestionOf<K>) => AnswerTo<K> | Promise<AnswerTo<K>>;
};

const noProgress = (): void => {};

const ruled: ReadonlySet<ConceptId> = new Set(countryOrders.map(({ id }) => id));
/** Whether the main thread has a concept too: it has all but those that matching creates by rule. */
const isShared = (id: ConceptId): boolean => !ruled.has(id);

/** The glossary as the thread reads it from the database, with its matcher. */
class Glossary {
  private readonly terms: Promise<TermStore>;
  /** Concepts that the main thread reported. A file that was moved away has not got them. */
  private readonly reported = new Map<ConceptId, Concept>();
  private read: readonly Concept[] | undefined;
  private opening: Promise<GlossaryMatcher>;

  constructor(terms: Promise<TermStore>) {
    this.terms = terms;
    this.opening = this.after(terms.then((store) => openMatcher(keptGlossary(store.written()), noProgress)));
  }

  /** Returns the concepts as they are now. The first call reads them all. */
  async concepts(): Promise<readonly Concept[]> {
    const terms = await this.terms;
    this.read ??= [...this.reported.values()].reduce<readonly Concept[]>(withConcept, terms.all());
    return this.read;
  }

  /** Returns the matcher. @throws Problem of the dictionaries, on each call */
  matcher(): Promise<GlossaryMatcher> {
    return this.opening;
  }

  put(concept: Concept): void {
    this.reported.set(concept.id, concept);
    this.read = this.read && withConcept(this.read, concept);
    const { opening } = this;
    this.opening = this.after(
      opening.then(
        (matcher) => matcher.withConcept(concept),
        // A dictionary may be there by now.
        async () => openMatcher(await this.concepts(), noProgress),
      ),
    );
  }

  private after(opening: Promise<GlossaryMatcher>): Promise<GlossaryMatcher> {
    // The caller gets the failure; without a handler it would end the program.
    opening.catch(() => {});
    return opening;
  }
}

/** Lets the thread answer questions about the current segment between two passages. */
const yieldToQuestions = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The same, and whether the work goes on. */
const pauseWhile = (isLatest: () => boolean) => async (): Promise<boolean> => {
  await yieldToQuestions();
  return isLatest();
};

const candidatesIn = async (
  glossary: Glossary,
  passages: readonly Passage[],
  isLatest: () => boolean,
): Promise<readonly Candidate[] | undefined> => {
  const tally = new CandidateTally();
  for (const { text, lang } of passages) {
    const { analysis, matches } = (await glossary.matcher()).match(text, lang);
    tally.see({ analysis, file: 0, terms: matches });
    await yieldToQuestions();
    if (!isLatest()) return undefined;
  }
  return chooseCandidates(tally, knownForms(await glossary.concepts()));
};

/** Makes the function that checks a document. A later call cancels an earlier one, which then returns undefined. */
const inspector = (
  glossary: Glossary,
  allChecks: () => Promise<readonly Check[]>,
): ((pairs: readonly Pair[]) => Promise<Inspected | undefined>) => {
  const start = latestRequest();
  return async (pairs) => {
    const isLatest = start();
    const inspection = inspect(await allChecks());
    for (const pair of pairs) {
      inspection.see(prepareUnit(pair, await glossary.matcher()));
      await yieldToQuestions();
      if (!isLatest()) return undefined;
    }
    return inspection.findings();
  };
};

/**
 * Opens the answers about a database. The thread reads the glossary itself, because sending thousands of concepts would
 * block the main thread. Names, suggestions and memory are opened on demand.
 */
export const openAnswers = (path: string): Answers => {
  const termbase = openDatabase(path, { who: '', now: () => '', seed: async () => [] });
  const glossary = new Glossary(termbase.then((opened) => opened.terms()));
  const names = once(() => openNames(undefined, noProgress));
  const proposer = once(async () =>
    openProposer(await termbase, async (text, lang) => (await glossary.matcher()).match(text, lang).matches),
  );
  // Both depend on the glossary and are rebuilt when it changes.
  const suggesterFor = memoLast(async (_: Promise<Matcher>) =>
    openEquivalents({
      concepts: await glossary.concepts(),
      recall: recallFrom(await (await termbase).memory()),
      // Terms and checks would stand still here until the bridge is compiled.
      onBridge: compileBridgeInProcess,
    }),
  );
  const preparing = memoLast((matcher: Matcher) => prepareWhileTyping(matcher));
  const settings = once(async () => (await termbase).settings());
  // All checks except the usage checks that are turned off.
  const allChecks = async (): Promise<readonly Check[]> => [
    ...checks,
    ...usageChecksBut(turnedOff(await settings())),
  ];
  const [startCandidates, startMeasure, startMeeting] = [latestRequest(), latestRequest(), latestRequest()];
  let known: KnownNames = { given: new Map(), listed: [] };
  return {
    match: async ({ passage, date }) => {
      const { matches } = (await glossary.matcher()).match(passage.text, passage.lang, { date });
      return toWire(matches, isShared);
    },
    candidates: (passages) => candidatesIn(glossary, passages, startCandidates()),
    insertables: async ({ text, lang }) => {
      const { analysis, matches } = (await glossary.matcher()).match(text, lang);
      return segmentInsertables(analysis, matches, await names(), known);
    },
    names: ({ passages, listed }) => {
      known = { given: glossesIn(passages), listed, country: documentCountry(passages) };
      return null;
    },
    suggest: async ({ text, to }) => (await suggesterFor(glossary.matcher()))(text, to),
    propose: async (asked) => (await proposer())(asked),
    measure: async (wanted) => {
      const isLatest = startMeasure();
      const [memory, matcher] = [await openMemory(await termbase), await glossary.matcher()];
      return measureSegments(wanted, memory, matcher, pauseWhile(isLatest));
    },
    concordance: async ({ text, limit }) => (await openMemory(await termbase)).concordance(text, limit),
    check: async (pair) => checkUnit(await allChecks(), preparing(await glossary.matcher())(pair)),
    inspect: inspector(glossary, allChecks),
    inspectMeeting: async (wanted) => {
      const isLatest = startMeeting();
      return inspectMeeting(wanted, await glossary.matcher(), await allChecks(), pauseWhile(isLatest));
    },
    concept: (concept) => {
      glossary.put(concept);
      return null;
    },
  };
};
