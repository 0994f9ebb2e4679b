// `npm run bench -- NAME`: bundles test/bench/NAME.ts and its parts, and runs it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../helpers/bundle.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const names = readdirSync(here('.'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

if (name === undefined || !names.includes(name)) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  const parts = existsSync(here(name)) ? readdirSync(here(name)).filter((part) => part.endsWith('.ts')) : [];
  const outdir = await bundle(
    `bench/${name}`,
    [here(`${name}.ts`), ...parts.map((part) => here(`${name}/${part}`))],
    here('.'),
  );
  const { status } = spawnSync(process.execPath, [`${outdir}/${name}.mjs`, ...rest], { stdio: 'inherit' });
  process.exitCode = status ?? 70;
}
