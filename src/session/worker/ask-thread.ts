// Questions to a thread and its answers. A thread that dies is started again and asked anew.

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

/** The part of a `Worker` that is used. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'on' | 'unref'>;

type Waiting = {
  readonly question: Question<Kind>;
  readonly take: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
  /** How many threads have died while they had this question. */
  deaths: number;
};

/** A question during which so many threads died is given up: it may be what they die of. */
const mostDeaths = 2;

/** One thread after another, and the questions that wait for an answer. */
export class AskedThread {
  private readonly start: () => Thread;
  private readonly waiting = new Map<number, Waiting>();
  private thread: Thread | undefined;
  /** What a thread has to be told that takes over from another. Concepts it reads from the database. */
  private names: NameSources | undefined;
  private asked = 0;
  private isClosed = false;

  /** @param start starts a thread; it is called for the first question, and after a thread has died */
  constructor(start: () => Thread) {
    this.start = start;
  }

  /** @throws Problem of what is asked; Error where the thread has a bug, gives a wrong answer, or dies of the question */
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

  /** Tells how names are written in the document in work; nobody waits for an answer. */
  putNames(names: NameSources): void {
    const isRunning = this.thread !== undefined;
    this.names = names;
    // A thread that starts is told of them anyway.
    if (isRunning) this.send({ id: this.asked++, kind: 'names', question: names });
    else if (!this.isClosed) this.current();
  }

  /** Tells of a concept that was saved. */
  putConcept(concept: QuestionOf<'concept'>): void {
    this.send({ id: this.asked++, kind: 'concept', question: concept });
  }

  /** Ends the thread; what is asked afterwards stays unanswered. */
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
    // The program may end while the thread is still loading.
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
