// `npm run torture -- --minutes 20 --seed 1 --only kills,windows`: bundles the campaigns and their child processes, and runs them.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../helpers/bundle.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const children = readdirSync(here('children')).map((file) => here(`children/${file}`));
const outdir = await bundle('torture', [here('torture.ts'), ...children], here('.'));
const { status } = spawnSync(process.execPath, [`${outdir}/torture.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 70;
