// A thread for one task that would block others for longer than a person waits; it ends with it.

import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../model/problem.js';
import { readHere } from '../files/file-reader.js';
import type { Done, Task } from './tasks.js';

const perform = async (task: Task): Promise<Done> => {
  switch (task.kind) {
    case 'own': {
      const { original, ...result } = await readHere.own(task.path, task.bytes);
      return { kind: 'own', result: { ...result, hash: original.hash } };
    }
    case 'pairs': {
      const { original, ...result } = await readHere.pairs(task.path, task.bytes);
      return { kind: 'pairs', result: { ...result, hash: original.hash } };
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

void done(workerData).then((message) => parentPort?.postMessage(message));
