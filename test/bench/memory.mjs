// Runs test/bench/memory.ts: `node test/bench/memory.mjs [pairs]`.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languageTables } from '../../.language-tables.mjs';

const outfile = fileURLToPath(new URL('../../node_modules/.cache/koryu/bench-memory.mjs', import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL('memory.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  plugins: [languageTables],
});
await import(outfile);
