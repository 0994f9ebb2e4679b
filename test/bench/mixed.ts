// 20,000 mixed keys over 17,600 segments in a pseudo-terminal, each awaited: memory of the process, and time from key to frame.
//
// KEYS, SEGMENTS and SEED change the numbers; HEAPS=FILE keeps what the heaps of both threads hold, every ten seconds.
// Needs `script` (util-linux), `npm run build` and Linux (/proc). Takes a quarter of an hour.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomFrom } from '../torture/random.js';
import { mostMb, openLongWork, percentile, typed } from './tui/long-work.js';
import { memoryNow } from './tui/many-keys.js';

const keys = Number(process.env.KEYS ?? 20_000);
const segments = Number(process.env.SEGMENTS ?? 17_600);
const random = randomFrom(Number(process.env.SEED ?? 7));

const [leave, down] = ['\x1b', '\x1b[B'];

/** One thing that a translator does: each item is one key. */
const deeds: readonly (readonly [weight: number, keys: () => readonly string[]])[] = [
  [30, () => [...[...typed].slice(random.below(8), 9 + random.below(8)), '\r']],
  [12, () => Array<string>(6).fill(down)],
  [8, () => Array<string>(4).fill('\x1b[6~')],
  [6, () => ['\x1b1', '\x1bi', '\x1bp', '\x1bz']],
  [4, () => ['\x04']],
  [3, () => ['\x1bm', '\x1bz']],
  [2, () => ['\x1b[15~', down, down, leave]],
  [2, () => ['\x1bk', down, down, leave]],
  [2, () => ['\x1b[18~', '회', '의', down, leave]],
  [2, () => ['\x0c', '지', '방', '의', '회', down, leave]],
  [2, () => ['\x1b0', down, leave]],
  [2, () => ['\x06', '조', '례', leave]],
  [3, () => ['\x07', ...String(1 + random.below(segments)), '\r']],
  [2, () => ['\x1bv', leave, '\x1by', leave]],
];
const allWeights = deeds.reduce((sum, [weight]) => sum + weight, 0);
const nextKeys = (): readonly string[] => {
  let left = random.below(allWeights);
  for (const [weight, make] of deeds) {
    left -= weight;
    if (left < 0) return make();
  }
  return [];
};

const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-mixed-'));
try {
  const heaps = process.env.HEAPS;
  const { terminal } = await openLongWork(
    folder,
    segments,
    heaps === undefined ? [] : ['--require', resolve('test/bench/mixed/heaps.cjs')],
    heaps === undefined ? {} : { KORYU_HEAPS: heaps },
  );
  let [most, unanswered, sent] = [0, 0, 0];
  const all: number[] = [];
  let times: number[] = [];
  const tell = (): void => {
    most = Math.max(most, memoryNow(terminal.pid()));
    process.stdout.write(
      `${sent} keys: ${memoryNow(terminal.pid()).toFixed(0)} MB; key to frame ${percentile(times, 0.5)} ms, 95 % ${percentile(times, 0.95)} ms; ${unanswered} without a frame\n`,
    );
    all.push(...times);
    times = [];
  };
  tell();
  while (sent < keys) {
    for (const key of nextKeys()) {
      const ms = await terminal.press(key, 250);
      if (ms === undefined) unanswered += 1;
      else times.push(ms);
      sent += 1;
      if (sent % 1000 === 0) {
        terminal.seen();
        tell();
      } else if (sent % 100 === 0) most = Math.max(most, memoryNow(terminal.pid()));
    }
  }
  terminal.close();
  process.stdout.write(
    `${sent} keys over ${segments} segments: ${most.toFixed(0)} MB at most; key to frame ${percentile(all, 0.5)} ms, 95 % ${percentile(all, 0.95)} ms\n`,
  );
  if (most > mostMb) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
