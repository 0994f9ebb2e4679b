// Other processes that work on a database, for tests: they run what `npm run build` made.

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Path of a file of the built program. */
export const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

/** The termbase as one file that a bare Node can run; made once. */
export const termbaseModule = (): string => {
  if (bundled !== undefined) return bundled;
  const outfile = fileURLToPath(new URL('../../node_modules/.cache/koryu/termbase.mjs', import.meta.url));
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../src/store/database.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  bundled = outfile;
  return outfile;
};
let bundled: string | undefined;

const opening = (database: string): string => `
  const { openTermbase } = await import(${JSON.stringify(termbaseModule())});
  const termbase = await openTermbase(${JSON.stringify(database)}, {
    who: 'child', now: () => new Date().toISOString(), seed: async () => [],
  });`;

/** Starts a process that opens a database as \`termbase\` and runs the script. */
export const startChild = (database: string, script: string): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '-e', `${opening(database)}\n${script}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** What a process prints, and how it ends: its exit code, or the signal that stopped it. */
export const ended = (
  child: ChildProcess,
): Promise<{ readonly out: string; readonly end: number | string | null }> =>
  new Promise((resolve) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.on('close', (code, signal) => resolve({ out, end: signal ?? code }));
  });
