// The matching thread: loads the dictionaries and answers questions, so that typing is never blocked by either.

import { parentPort, workerData } from 'node:worker_threads';
import { extractCandidates } from '../extraction/extract-candidates.js';
import type { Concept } from '../model/concept.js';
import { Problem } from '../model/problem.js';
import { normalForm } from '../text/normalise.js';
import { type Answer, type Passage, putConcept, type Question, toWire } from './match-wire.js';
import { openMatcher } from './matcher.js';

const say = (answer: Answer): void => parentPort?.postMessage(answer);

const failure = (error: unknown): Answer =>
  error instanceof Problem
    ? { kind: 'problem', code: error.code, values: error.values }
    : { kind: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };

const concepts = [...(workerData as readonly Concept[])];
let placeOf = new Map(concepts.map(({ id }, place) => [id as string, place]));
let opening = openMatcher(concepts, () => {});

/** Between two passages, questions about the segment before the translator's eyes are answered. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const candidatesIn = async (passages: readonly Passage[]) => {
  const sources = [];
  for (const { text, lang } of passages) {
    sources.push({ analysis: (await opening).match(text, lang).analysis, file: 0 });
    await breath();
  }
  const known = new Set(
    concepts.flatMap(({ terms }) => terms.map(({ lang, text }) => `${lang}:${normalForm(text)}`)),
  );
  return extractCandidates(sources, (text, lang) => known.has(`${lang}:${normalForm(text)}`));
};

const answer = async (question: Question): Promise<void> => {
  switch (question.kind) {
    case 'match': {
      const { id, passage } = question;
      const { matches } = (await opening).match(passage.text, passage.lang);
      return say({ kind: 'matches', id, matches: toWire(matches, placeOf) });
    }
    case 'candidates': {
      const { id, passages } = question;
      return say({ kind: 'candidates', id, candidates: await candidatesIn(passages) });
    }
    case 'concept': {
      putConcept(concepts, question.concept);
      placeOf = new Map(concepts.map(({ id }, place) => [id as string, place]));
      opening = openMatcher(concepts, () => {});
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
    say(failure(error));
  }
});
