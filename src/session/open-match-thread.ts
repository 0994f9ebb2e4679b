// The main thread's side of the matching thread.

import { Worker } from 'node:worker_threads';
import type { Concept } from '../model/concept.js';
import type { Lang } from '../model/language.js';
import type { Match } from '../model/match.js';
import { Problem } from '../model/problem.js';
import { type Answer, fromWire, type Question } from './match-wire.js';

/** Finds terms without blocking the caller. */
export type MatchThread = {
  /** Terms of a text. @throws Problem of the dictionaries */
  readonly match: (text: string, lang: Lang) => Promise<readonly Match[]>;
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (matches: readonly Match[]) => void;
  readonly reject: (error: unknown) => void;
};

/** Starts the thread with a termbase; it loads the dictionaries at once, in the background. */
export const openMatchThread = (concepts: readonly Concept[]): MatchThread => {
  const worker = new Worker(new URL('./match-thread.js', import.meta.url), { workerData: concepts });
  // The program may end while the thread is still loading.
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let failed: unknown;
  const fail = (error: unknown): void => {
    failed = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('message', (answer: Answer) => {
    if (answer.kind === 'problem') return fail(new Problem(answer.code, answer.values));
    if (answer.kind === 'bug') return fail(new Error(answer.stack));
    waiting.get(answer.id)?.resolve(fromWire(answer.matches, concepts));
    waiting.delete(answer.id);
  });
  let asked = 0;
  return {
    match: (text, lang) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) return reject(failed);
        const question: Question = { id: asked++, text, lang };
        waiting.set(question.id, { resolve, reject });
        worker.postMessage(question);
      }),
    close: async () => void (await worker.terminate()),
  };
};
