// Runs test/bench/memory.ts: `node test/bench/memory.mjs [pairs]`.

import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const outfile = fileURLToPath(new URL('../../node_modules/.cache/koryu/bench-memory.mjs', import.meta.url));
buildSync({
  entryPoints: [fileURLToPath(new URL('memory.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
await import(outfile);
