// `npm run torture -- --minutes 20 --seed 1 --only kills,windows`: bundles the campaigns and their child processes, and runs them.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languageTables } from '../../.language-tables.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// Inside the project, so that packages and data are found from there; one folder a run, as two may run at once.
const outdir = here(`../../node_modules/.cache/koryu/torture`);
const children = readdirSync(here('children')).map((file) => here(`children/${file}`));
await build({
  entryPoints: [here('torture.ts'), ...children],
  outdir,
  outbase: here('.'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
  plugins: [languageTables],
  outExtension: { '.js': '.mjs' },
});
const { status } = spawnSync(process.execPath, [`${outdir}/torture.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 70;
