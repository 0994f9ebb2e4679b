// Other processes that work on a database, for tests: they run what `npm run build` made.

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Path of a file of the built program. */
export const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

const opening = (database: string): string => `
  const { openTermbase } = await import(${JSON.stringify(built('termbase/termbase.js'))});
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
