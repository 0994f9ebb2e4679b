// Sends questions to a thread and receives its answers. A thread that dies is restarted and asked again.

import type { Worker } from 'node:worker_threads';
import { Problem } from '../../model/problem.js';
import {
  type AnswerTo,
  answers,
  type Kind,
  type NameSources,
  type Question,
  type QuestionOf,
  type Reply,
} from './protocol.js';

/** The part of a `Worker` that is used here. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'on' | 'unref'>;

type Waiting = {
  readonly question: Question<Kind>;
  readonly take: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
  /** Number of threads that died while they had this question. */
  deaths: number;
};

/** After this number of dead threads a question is given up: it may be the cause. */
const mostDeaths = 2;

/** A thread, restarted if it dies, with the questions that wait for an answer. */
export class AskedThread {
  private readonly start: () => Thread;
  private readonly waiting = new Map<number, Waiting>();
  private thread: Thread | undefined;
  /** State that a new thread must be told. It reads concepts from the database. */
  private names: NameSources | undefined;
  private asked = 0;
  private isClosed = false;

  /** @param start starts a thread; called for the first question, and after a thread has died */
  constructor(start: () => Thread) {
    this.start = start;
  }

  /**
   * Asks a question. @throws Problem of the question; Error if the thread has a bug, gives a wrong answer, or dies of
   * the question
   */
  ask<K extends Kind>(kind: K, question: QuestionOf<K>): Promise<AnswerTo<K>> {
    return new Promise((resolve, reject) => {
      const id = this.asked++;
      const take = (reply: Reply): void => {
        if (answers(reply, kind)) resolve(reply.answer);
        else if ('problem' in reply) reject(new Problem(reply.problem, reply.values));
        else reject(new Error('bug' in reply ? reply.bug : `asked for ${kind}, answered ${reply.kind}`));
      };
      this.waiting.set(id, { question: { id, kind, question }, take, reject, deaths: 0 });
      this.send({ id, kind, question });
    });
  }

  /** Tells the thread how names are written in the document in work. Expects no answer. */
  putNames(names: NameSources): void {
    const isRunning = this.thread !== undefined;
    this.names = names;
    // A thread that starts is told anyway.
    if (isRunning) this.send({ id: this.asked++, kind: 'names', question: names });
    else if (!this.isClosed) this.current();
  }

  /** Tells the thread of a saved concept. */
  putConcept(concept: QuestionOf<'concept'>): void {
    this.send({ id: this.asked++, kind: 'concept', question: concept });
  }

  /** Ends the thread; later questions stay unanswered. */
  async close(): Promise<void> {
    const { thread } = this;
    this.isClosed = true;
    this.thread = undefined;
    await thread?.terminate();
  }

  private send(question: Question<Kind>): void {
    if (!this.isClosed) this.current().postMessage(question);
  }

  private current(): Thread {
    if (this.thread !== undefined) return this.thread;
    const thread = this.start();
    let reason: unknown;
    // Lets the program end while the thread is still loading.
    thread.unref();
    thread.on('message', (reply: Reply) => this.onReply(reply));
    thread.on('error', (error) => {
      reason = error;
    });
    thread.on('exit', () => {
      if (this.thread === thread) this.onDeath(reason ?? new Error('the matching thread has ended'));
    });
    this.thread = thread;
    if (this.names !== undefined) {
      thread.postMessage({ id: this.asked++, kind: 'names', question: this.names });
    }
    return thread;
  }

  private onReply(reply: Reply): void {
    const asker = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    asker?.take(reply);
  }

  private onDeath(reason: unknown): void {
    this.thread = undefined;
    for (const [id, asker] of this.waiting) {
      asker.deaths += 1;
      if (asker.deaths < mostDeaths) {
        this.send(asker.question);
      } else {
        this.waiting.delete(id);
        asker.reject(reason);
      }
    }
  }
}
