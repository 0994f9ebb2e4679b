// `npm run bench -- NAME`: bundles test/bench/NAME.ts and its parts, and runs it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languageTables } from '../../.language-tables.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const names = readdirSync(here('.'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

if (name === undefined || !names.includes(name)) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  // Inside the project, so that packages and data are found from there.
  const outdir = here(`../../node_modules/.cache/koryu/bench/${name}`);
  const parts = existsSync(here(name)) ? readdirSync(here(name)) : [];
  await build({
    entryPoints: [here(`${name}.ts`), ...parts.map((part) => here(`${name}/${part}`))],
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
  const { status } = spawnSync(process.execPath, [`${outdir}/${name}.mjs`, ...rest], { stdio: 'inherit' });
  process.exitCode = status ?? 70;
}
