// One process of the campaign: takes inputs by their numbers, changes a good file for each, reads it and tells how that ended.
//
// It is a process of its own because a fault may end it. Before each input it writes the number into a file, so that
// whoever started it knows which one it was.

import { openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../src/model/problem.js';
import { mutated } from './mutate.js';
import { oneOf, randomOf } from './random.js';
import type { Target } from './target.js';
import { targetsIn } from './targets.js';
import { watchWrites } from './watch-writes.js';

const [folder = '', seedText = '1', firstText = '0', stepText = '1', secondsText = '1', only = ''] =
  process.argv.slice(2);
const [seed, step] = [Number(seedText), Number(stepText)];
const longestMs = 5000;
const mostBytes = 500 * 1024 * 1024;

type Fault = { readonly kind: string; readonly index: number; readonly target: string; readonly why: string };
const tell = (message: object): void => void process.send?.(message);
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});

/** The target that an input is for: each as often as its weight says. */
const scheduleOf = (targets: readonly Target[]): readonly Target[] =>
  targets
    .filter(({ name }) => only === '' || name === only)
    .flatMap((target) => Array.from({ length: target.weight }, () => target));

/** An input, the same for the same seed and number. */
const inputOf = (target: Target, index: number): Buffer => {
  const random = randomOf(seed, index);
  const good = Buffer.from(oneOf(random, target.good));
  return mutated(good, Buffer.from(oneOf(random, target.good)), random);
};

const outside: string[] = [];

const faultIn = async (
  target: Target,
  bytes: Buffer,
  path: string,
): Promise<Omit<Fault, 'index' | 'target'> | undefined> => {
  const before = { cpu: process.cpuUsage(), rss: process.memoryUsage.rss() };
  let thrown: unknown;
  try {
    await target.read(bytes, path);
  } catch (error) {
    thrown = error;
  }
  if (thrown !== undefined && !(thrown instanceof Problem))
    return { kind: 'crashes', why: String(thrown instanceof Error ? thrown.stack : thrown) };
  const { user, system } = process.cpuUsage(before.cpu);
  if (user + system > longestMs * 1000)
    return { kind: 'hangs', why: `${Math.round((user + system) / 1000)} ms` };
  if (process.memoryUsage.rss() - before.rss > mostBytes)
    return { kind: 'memory', why: `${process.memoryUsage.rss()} bytes` };
  const written = outside.splice(0);
  return written.length > 0 ? { kind: 'writes', why: written.join(', ') } : undefined;
};

const refused = (error: unknown): void => {
  if (!(error instanceof Problem)) throw error;
};

/** What is held when the rest has been collected, in bytes. */
const held = (): number => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const run = async (): Promise<void> => {
  const targets = scheduleOf(await targetsIn(folder));
  if (targets.length === 0) throw new Error(`no target ${only}`);
  // Loaded once, before anything is measured.
  for (const target of new Set(targets)) {
    const path = join(folder, `good${target.extension}`);
    writeFileSync(path, target.good[0] ?? new Uint8Array());
    // A target without a good file of its own refuses that of another.
    await (async () => target.read(target.good[0] ?? new Uint8Array(), path))().catch(refused);
  }
  const note = openSync(join(folder, 'now'), 'w');
  watchWrites(folder, (path) => outside.push(path));
  const end = Date.now() + Number(secondsText) * 1000;
  const counts: Record<string, { readonly inputs: number; readonly ms: number }> = {};
  const start = held();
  let taken = 0;
  for (let index = Number(firstText); Date.now() < end; index += step) {
    // Whatever the number of processes, an input is for the same target.
    const target = oneOf(randomOf(seed, index, 1), targets);
    const bytes = inputOf(target, index);
    const path = join(folder, `input${target.extension}`);
    writeFileSync(path, bytes);
    writeSync(note, `${index} ${target.extension} ${target.name}\n`.padEnd(80), 0);
    const began = performance.now();
    const fault = await faultIn(target, bytes, path);
    const count = counts[target.name] ?? { inputs: 0, ms: 0 };
    counts[target.name] = { inputs: count.inputs + 1, ms: count.ms + performance.now() - began };
    if (fault !== undefined)
      tell({
        fault: { ...fault, index, target: target.name },
        bytes: bytes.toString('base64'),
        extension: target.extension,
      });
    taken += 1;
    if (taken % 2000 === 0) tell({ counts });
  }
  const grown = held() - start;
  if (grown > mostBytes)
    tell({
      fault: { kind: 'memory', index: -1, target: 'all', why: `${grown} bytes are still held at the end` },
    });
  const left = readdirSync(process.cwd());
  if (left.length > 0) tell({ fault: { kind: 'writes', index: -1, target: 'all', why: left.join(', ') } });
  tell({ counts, done: true, grown });
};

await run();
process.exit(0);
