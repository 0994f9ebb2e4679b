// Has a task done in a thread of its own, which can be ended, or in a process of its own.

import type { Lang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { FileReader } from '../files/file-reader.js';
import type { Done, Progress, Results, Task } from './tasks.js';

const code = new URL('./task-thread.js', import.meta.url);

const endedEarly = ({ kind }: Task): Error => new Error(`the task "${kind}" ended without a result`);

const inThread = (task: Task, signal?: AbortSignal): Promise<Done> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const worker = new Worker(code, { workerData: task });
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
      reject(endedEarly(task));
    });
  });

/** A process gives back all memory that a compilation took; after a thread the program keeps 80 MB of it. */
const inProcess = (task: Task, progress?: (share: number) => void): Promise<Done> =>
  new Promise((resolve, reject) => {
    const { fork } = process.getBuiltinModule('node:child_process');
    const child = fork(code, { execArgv: [], stdio: 'ignore' });
    child.on('message', (message: Done | Progress) => {
      if (message.kind === 'progress') progress?.(message.share);
      else resolve(message);
    });
    child.once('error', reject);
    child.once('exit', () => reject(endedEarly(task)));
    child.send(task);
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
  own: async (path, bytes, { comments = false }) => {
    const { hash, ...read } = resultOf(await inThread({ kind: 'own', path, bytes, comments }, signal), 'own');
    return { ...read, original: { hash, bytes } };
  },
  pairs: async (path, bytes) => {
    const { hash, ...read } = resultOf(await inThread({ kind: 'pairs', path, bytes }, signal), 'pairs');
    return { ...read, original: { hash, bytes } };
  },
});

/**
 * Compiles the dictionary of a language and keeps it as a file, which takes some ten seconds.
 * @throws Problem as `compileAndKeep` does
 */
export const compileDictionaryInProcess = async (
  lang: Lang,
  progress: (share: number) => void,
): Promise<void> => {
  resultOf(await inProcess({ kind: 'dictionary', lang }, progress), 'dictionary');
};

/** Compiles the bridge and keeps it as files, which takes up to a minute. @throws Problem as `compileAndKeepBridge` does */
export const compileBridgeInProcess = async (): Promise<void> => {
  resultOf(await inProcess({ kind: 'bridge' }), 'bridge');
};
