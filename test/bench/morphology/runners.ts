// Programs to compare, each with a way to let it read the text once.

import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../../../src/model/language.js';

/** A program that is loaded and waits for its next round. Times in milliseconds, memory in bytes. */
export type Runner = {
  readonly name: string;
  readonly load: number | undefined;
  /** Resident memory once loaded; 0 where it cannot be told. */
  readonly rss: number;
  readonly round: () => Promise<number>;
  readonly stop: () => void;
};

type Loaded = { readonly load: number; readonly rss: number };
type Round = { readonly time: number };

const child = fileURLToPath(new URL('./morphology/child.mjs', import.meta.url));

/** An engine of engines.ts in a process of its own. */
export const nodeRunner = async (name: string, lang: Lang, folder: string, file: string): Promise<Runner> => {
  const running = fork(child, [name, lang, folder, file]);
  const [{ load, rss }] = (await once(running, 'message')) as [Loaded];
  return {
    name,
    load,
    rss,
    round: async () => {
      running.send('go');
      const [{ time }] = (await once(running, 'message')) as [Round];
      return time;
    },
    stop: () => running.disconnect(),
  };
};

const runOnce = (program: string, args: readonly string[], input: string): number | undefined => {
  const start = performance.now();
  const { status, error } = spawnSync(program, args, { stdio: [openSync(input, 'r'), 'ignore', 'ignore'] });
  return error === undefined && status === 0 ? performance.now() - start : undefined;
};

/** A C++ program, if it is installed. Its start, a few milliseconds, is taken off each round. */
export const nativeRunner = (
  name: string,
  program: string,
  args: readonly string[],
  file: string,
): Runner | undefined => {
  const load = runOnce(program, args, '/dev/null');
  if (load === undefined) return undefined;
  return {
    name,
    load,
    rss: 0,
    round: async () => (runOnce(program, args, file) ?? Number.NaN) - load,
    stop: () => {},
  };
};
