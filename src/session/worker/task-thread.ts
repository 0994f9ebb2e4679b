// A thread or a process for one task that would block others for longer than a person waits; it ends with it.

import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../model/problem.js';
import { readHere } from '../files/file-reader.js';
import type { Done, Progress, Task } from './tasks.js';

const send = (message: Done | Progress): void => {
  if (parentPort === null) process.send?.(message);
  else parentPort.postMessage(message);
};

const perform = async (task: Task): Promise<Done> => {
  switch (task.kind) {
    case 'own': {
      const { original, ...result } = await readHere.own(task.path, task.bytes, { comments: task.comments });
      return { kind: 'own', result: { ...result, hash: original.hash } };
    }
    case 'pairs': {
      const { original, ...result } = await readHere.pairs(task.path, task.bytes);
      return { kind: 'pairs', result: { ...result, hash: original.hash } };
    }
    case 'dictionary': {
      const { compileAndKeep } = await import('../dictionaries/open-dictionary.js');
      await compileAndKeep(task.lang, (_, share) => send({ kind: 'progress', share }));
      return { kind: 'dictionary', result: null };
    }
    case 'bridge': {
      const { compileAndKeepBridge } = await import('../dictionaries/open-bridge.js');
      await compileAndKeepBridge();
      return { kind: 'bridge', result: null };
    }
  }
};

const done = async (task: Task): Promise<Done> => {
  try {
    return await perform(task);
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', code: error.code, values: error.values };
    return { kind: 'bug', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

if (parentPort === null)
  process.once('message', (task: Task) => {
    // The one who asked has ended.
    process.once('disconnect', () => process.exit());
    void done(task).then((message) => {
      send(message);
      process.disconnect();
    });
  });
else void done(workerData as Task).then(send);
