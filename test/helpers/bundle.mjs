// Bundles TypeScript entry points of the tests for Node, so that campaigns and benches run outside vitest.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languageTables } from '../../.language-tables.mjs';

/**
 * Bundles the entry points (absolute paths) and returns the folder they are in, as `.mjs` files. The folder lies inside the
 * project, because packages and data are found from there; `name` keeps two campaigns apart that run at once.
 * With `outbase` the folders below it are kept.
 */
export const bundle = async (name, entryPoints, outbase) => {
  const outdir = fileURLToPath(new URL(`../../node_modules/.cache/koryu/${name}`, import.meta.url));
  await build({
    entryPoints,
    outdir,
    outbase,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    plugins: [languageTables],
    outExtension: { '.js': '.mjs' },
  });
  return outdir;
};
