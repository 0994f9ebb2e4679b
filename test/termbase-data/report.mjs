// `npm run termbase`: bundles run.ts and runs it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundle } from '../helpers/bundle.mjs';

const outdir = await bundle('termbase', [fileURLToPath(new URL('run.ts', import.meta.url))]);
const { status } = spawnSync(process.execPath, [`${outdir}/run.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 70;
