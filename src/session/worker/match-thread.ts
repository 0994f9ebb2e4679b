// The matching thread: loads the dictionaries and answers questions, so that typing is never blocked by either.

import { parentPort, workerData } from 'node:worker_threads';
import { extractCandidates } from '../../extraction/extract-candidates.js';
import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import { checks } from '../../qa/checks.js';
import { type Pair, prepareUnit, prepareWhileTyping } from '../../qa/prepare-unit.js';
import { checkUnit, type Inspected, inspect } from '../../qa/run-checks.js';
import { openDatabase } from '../../store/database.js';
import { normalForm } from '../../text/normalise.js';
import { type Matcher, openMatcher } from '../dictionaries/matcher.js';
import { openEquivalents, type Suggester } from '../dictionaries/open-equivalents.js';
import { type Names, openNames } from '../dictionaries/open-names.js';
import { openProposer, type Proposer } from '../recall/propose.js';
import { recallFrom } from '../recall/recall.js';
import { type Answer, type Passage, type Question, toWire } from './protocol.js';
import { glossesIn, type KnownNames, segmentInsertables } from './segment-insertables.js';

const say = (answer: Answer): void => parentPort?.postMessage(answer);

const failure = (id: number, error: unknown): Answer =>
  error instanceof Problem
    ? { kind: 'problem', id, code: error.code, values: error.values }
    : { kind: 'bug', id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };

/** The thread reads the database itself: thousands of concepts would block the one who types while they are sent. */
const termbase = openDatabase(String(workerData), { who: '', now: () => '', seed: async () => [] });
const readConcepts = async (): Promise<Concept[]> => [...(await (await termbase).terms()).all()];
/** Ids of the concepts that the main thread has, too: all but those that matching makes by rule. */
const shared = new Set<ConceptId>();
const reading = readConcepts().then((concepts) => {
  for (const { id } of concepts) shared.add(id);
  return concepts;
});
let opening: Promise<Matcher>;
/** A failure is told to whoever asks, and is no reason to end. */
const openWith = (matcher: Promise<Matcher>): void => {
  matcher.catch(() => {});
  opening = matcher;
};
openWith(reading.then((concepts) => openMatcher(concepts, () => {})));

/** Proposals, from the glossary and the memory. */
const openSuggestions = async (): Promise<Suggester> =>
  openEquivalents({ concepts: await reading, recall: recallFrom(await (await termbase).memory()) });

const withConcept = async (concept: Concept): Promise<Matcher> => {
  const concepts = await reading;
  shared.add(concept.id);
  const place = concepts.findIndex(({ id }) => id === concept.id);
  if (place < 0) concepts.push(concept);
  else concepts[place] = concept;
  return openMatcher(concepts, () => {});
};

let prepared:
  | { readonly matcher: Matcher; readonly prepare: ReturnType<typeof prepareWhileTyping> }
  | undefined;
/** A source is read anew when the glossary changes. */
const preparing = (matcher: Matcher): ReturnType<typeof prepareWhileTyping> => {
  if (prepared?.matcher !== matcher) prepared = { matcher, prepare: prepareWhileTyping(matcher) };
  return prepared.prepare;
};

/** Between two passages, questions about the segment before the translator's eyes are answered. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const candidatesIn = async (passages: readonly Passage[]) => {
  const sources = [];
  for (const { text, lang } of passages) {
    sources.push({ analysis: (await opening).match(text, lang).analysis, file: 0 });
    await breath();
  }
  const known = new Set(
    (await reading).flatMap(({ terms }) => terms.map(({ lang, text }) => `${lang}:${normalForm(text)}`)),
  );
  return extractCandidates(sources, (text, lang) => known.has(`${lang}:${normalForm(text)}`));
};

let inspections = 0;
const inspected = async (pairs: readonly Pair[]): Promise<Inspected | undefined> => {
  inspections += 1;
  const own = inspections;
  const inspection = inspect(checks);
  for (const pair of pairs) {
    inspection.see(prepareUnit(pair, await opening));
    await breath();
    if (own !== inspections) return undefined;
  }
  return inspection.findings();
};

/** These are opened when they are first asked for: a session may do without. */
let naming: Promise<Names> | undefined;
let suggesting: Promise<Suggester> | undefined;
let proposing: Promise<Proposer> | undefined;
let known: KnownNames = { given: new Map(), listed: [] };

const answer = async (question: Question): Promise<void> => {
  switch (question.kind) {
    case 'match': {
      const { id, passage, date } = question;
      const { matches } = (await opening).match(passage.text, passage.lang, { date });
      return say({ kind: 'matches', id, matches: toWire(matches, (one) => shared.has(one)) });
    }
    case 'candidates': {
      const { id, passages } = question;
      return say({ kind: 'candidates', id, candidates: await candidatesIn(passages) });
    }
    case 'insertables': {
      const { text, lang } = question.passage;
      const { analysis, matches } = (await opening).match(text, lang);
      naming ??= openNames(undefined, () => {});
      const insertables = segmentInsertables(analysis, matches, await naming, known);
      return say({ kind: 'insertables', id: question.id, insertables });
    }
    case 'names': {
      known = { given: glossesIn(question.passages), listed: question.listed };
      return;
    }
    case 'suggest': {
      suggesting ??= openSuggestions();
      const suggest = await suggesting;
      return say({ kind: 'suggestions', id: question.id, suggestions: suggest(question.text, question.to) });
    }
    case 'propose': {
      proposing ??= termbase.then((opened) =>
        openProposer(opened, async (text, lang) => (await opening).match(text, lang).matches),
      );
      const propose = await proposing;
      return say({ kind: 'proposals', id: question.id, proposals: await propose(question.asked) });
    }
    case 'check': {
      const { id, pair } = question;
      const prepare = preparing(await opening);
      return say({ kind: 'findings', id, findings: checkUnit(checks, prepare(pair)) });
    }
    case 'inspect': {
      const { id, pairs } = question;
      return say({ kind: 'inspected', id, found: await inspected(pairs) });
    }
    case 'concept': {
      openWith(withConcept(question.concept));
      suggesting = undefined;
      return;
    }
    default:
      return question satisfies never;
  }
};

parentPort?.on('message', async (question: Question) => {
  try {
    await answer(question);
  } catch (error) {
    if ('id' in question) say(failure(question.id, error));
  }
});
