// The matching thread: answers questions, so that neither matching nor loading the dictionaries blocks typing.

import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../model/problem.js';
import { keepHeapsSmall } from '../files/small-heaps.js';
import { type Answers, openAnswers } from './open-answers.js';
import type { Kind, Question, Reply } from './protocol.js';

keepHeapsSmall();

const answers: Answers = openAnswers(String(workerData));

const replyTo = async <K extends Kind>({ id, kind, question }: Question<K>): Promise<Reply> => {
  try {
    return { id, kind, answer: await answers[kind](question) };
  } catch (error) {
    if (error instanceof Problem) return { id, problem: error.code, values: error.values };
    return { id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on('message', async (question: Question<Kind>) =>
  parentPort?.postMessage(await replyTo(question)),
);
