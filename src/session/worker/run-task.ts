// Has a task done in a thread of its own, which can be ended.

import { Worker } from 'node:worker_threads';
import { Problem } from '../../model/problem.js';
import type { FileReader } from '../files/file-reader.js';
import type { Done, Results, Task } from './tasks.js';

const run = (task: Task, signal?: AbortSignal): Promise<Done> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./task-thread.js', import.meta.url), { workerData: task });
    // The program may end before.
    worker.unref();
    const stop = (): void => {
      void worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`the thread for "${task.kind}" ended without a result`));
    });
  });

const isOf = <K extends keyof Results>(done: Done, kind: K): done is Done & { readonly result: Results[K] } =>
  done.kind === kind;

const resultOf = <K extends keyof Results>(done: Done, kind: K): Results[K] => {
  if (done.kind === 'problem') throw new Problem(done.code, done.values);
  if (done.kind === 'bug') throw new Error(done.stack);
  if (!isOf(done, kind)) throw new Error(`asked for ${kind}, got ${done.kind}`);
  return done.result;
};

/** Reads files in threads of their own. An abort ends them; the promise is then rejected with the signal's reason. */
export const readInThread = (signal?: AbortSignal): FileReader => ({
  own: async (path, bytes) => {
    const { hash, ...read } = resultOf(await run({ kind: 'own', path, bytes }, signal), 'own');
    return { ...read, original: { hash, bytes } };
  },
  pairs: async (path, bytes) => {
    const { hash, ...read } = resultOf(await run({ kind: 'pairs', path, bytes }, signal), 'pairs');
    return { ...read, original: { hash, bytes } };
  },
});

/** Compiles the bridge and keeps it as files, which takes up to a minute. @throws Problem as `compileAndKeepBridge` does */
export const compileBridgeInThread = async (): Promise<void> => {
  resultOf(await run({ kind: 'bridge' }), 'bridge');
};
