// `npm run termbase`: bundles run.ts and runs it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// As deep in the project as this folder, so that the data are found by the same relative paths.
const outfile = here('../../node_modules/.cache/koryu-termbase.mjs');
await build({
  entryPoints: [here('run.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 70;
