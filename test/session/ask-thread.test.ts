// The matching thread dies, for want of memory or of a bug: it is started again, and asked anew.

import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { AskedThread } from '../../src/session/worker/ask-thread.js';
import type { QuestionOf } from '../../src/session/worker/protocol.js';

// Answers with what it was asked and the names it was told of; the text of a question says what happens to the thread.
const script = `
  const { parentPort, workerData } = require('node:worker_threads');
  const starts = new Int32Array(workerData);
  const start = Atomics.add(starts, 0, 1) + 1;
  const told = [];
  const hoard = [];
  parentPort.on('message', ({ id, kind, question }) => {
    if (kind === 'names') return told.push(...question.passages.map(({ text }) => text));
    const { text } = question;
    const isDue = !text.includes('once') || start === 1;
    if (text.includes('exits') && isDue) process.exit(1);
    if (text.includes('throws') && isDue) throw new Error('a bug');
    if (text.includes('hoards') && isDue) for (;;) hoard.push(new Array(1000).fill(id));
    const wrong = text.includes('mistakes');
    parentPort.postMessage({ id, kind: wrong ? 'inspect' : kind, answer: [{ start, text, told }] });
  });
`;

const open: AskedThread[] = [];
afterEach(async () => {
  for (const thread of open.splice(0)) await thread.close();
});

const openThread = () => {
  const starts = new SharedArrayBuffer(4);
  const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
  const thread = new AskedThread(
    () => new Worker(script, { eval: true, workerData: starts, resourceLimits }),
  );
  open.push(thread);
  return { thread, starts: () => new Int32Array(starts)[0] };
};

const suggest = (text: string): QuestionOf<'suggest'> => ({ text, to: 'ja' });

describe('the matching thread', () => {
  it.each(['exits once', 'throws once', 'hoards once'])('%s: the next one answers', async (text) => {
    const { thread, starts } = openThread();
    thread.putNames({ passages: [{ text: '윤호중(尹昊重)', lang: 'ko' }], listed: [] });
    const first = thread.ask('suggest', suggest('지방소멸'));
    const deadly = thread.ask('suggest', suggest(text));
    const waiting = thread.ask('suggest', suggest('고향사랑'));
    const told = ['윤호중(尹昊重)'];
    await expect(first).resolves.toMatchObject([{ text: '지방소멸', told }]);
    await expect(deadly).resolves.toEqual([{ start: 2, text, told }]);
    await expect(waiting).resolves.toEqual([{ start: 2, text: '고향사랑', told }]);
    expect(starts()).toBe(2);
  });

  it.each([
    ['exits always', /has ended/],
    ['throws always', /a bug/],
    ['hoards always', /memory/],
  ])('%s: the question is given up, the next one is answered', async (text, message) => {
    const { thread, starts } = openThread();
    await expect(thread.ask('suggest', suggest(text))).rejects.toThrow(message);
    await expect(thread.ask('suggest', suggest('총무성'))).resolves.toMatchObject([{ text: '총무성' }]);
    expect(starts()).toBe(3);
  });

  it('a wrong answer is an error, not an empty one', async () => {
    const { thread } = openThread();
    await expect(thread.ask('suggest', suggest('mistakes'))).rejects.toThrow(
      'asked for suggest, answered inspect',
    );
  });

  it('is not started by a question after the end', async () => {
    const { thread, starts } = openThread();
    await thread.ask('suggest', suggest('총무성'));
    await thread.close();
    void thread.ask('suggest', suggest('총무성'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(starts()).toBe(1);
  });
});
