// `npm run growth`: bundles growth.ts and runs it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundle } from '../helpers/bundle.mjs';

/**
 * Whole collections of a heap come in steps (one with a table of 802 rows, two with 1,604), each of the size of all that is
 * alive, which would be told as growth: the heap may grow to ten times its size before one, and the collector has no threads
 * that wait for each other. What the young space holds is never copied, so it holds (in MB) what the largest inputs make.
 */
const collector = [
  '--expose-gc',
  '--single-threaded-gc',
  '--heap-growing-percent=900',
  '--no-memory-reducer',
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = await bundle('growth', [here('growth.ts')]);
const { status } = spawnSync(
  process.execPath,
  [...collector, `${outdir}/growth.mjs`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    cwd: here('../..'),
  },
);
process.exitCode = status ?? 70;
