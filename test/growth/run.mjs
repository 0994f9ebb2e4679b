// `npm run growth`: bundles growth.ts and runs it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundle } from '../helpers/bundle.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = await bundle('growth', [here('growth.ts')]);
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', `${outdir}/growth.mjs`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    cwd: here('../..'),
  },
);
process.exitCode = status ?? 70;
