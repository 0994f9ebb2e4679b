// The matching thread: loads the dictionaries and answers questions, so that typing is never blocked by either.

import { parentPort, workerData } from 'node:worker_threads';
import type { Concept } from '../model/concept.js';
import { Problem } from '../model/problem.js';
import { type Answer, type Question, toWire } from './match-wire.js';
import { openMatcher } from './matcher.js';

const say = (answer: Answer): void => parentPort?.postMessage(answer);

const failure = (error: unknown): Answer =>
  error instanceof Problem
    ? { kind: 'problem', code: error.code, values: error.values }
    : { kind: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };

const concepts = workerData as readonly Concept[];
const placeOf = new Map(concepts.map(({ id }, place) => [id as string, place]));
const opening = openMatcher(concepts, () => {});

parentPort?.on('message', async ({ id, text, lang }: Question) => {
  try {
    const { matches } = (await opening).match(text, lang);
    say({ kind: 'matches', id, matches: toWire(matches, placeOf) });
  } catch (error) {
    say(failure(error));
  }
});
