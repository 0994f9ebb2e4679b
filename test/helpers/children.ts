// Other processes that work on a database, for tests: they run what `npm run build` made.

import { type ChildProcess, spawn } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

/** Path of a file of the built program. */
export const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

/** A part of the store as one file that a bare Node can run; made once. */
export const termbaseModule = async (part = 'database'): Promise<string> => {
  const known = bundled.get(part);
  if (known !== undefined) return known;
  const source = fileURLToPath(new URL(`../../src/store/${part}.ts`, import.meta.url));
  const folder = await bundle(`store/${part.replaceAll('/', '-')}`, [source]);
  const outfile = `${folder}/${basename(part)}.mjs`;
  bundled.set(part, outfile);
  return outfile;
};
const bundled = new Map<string, string>();

const opening = async (database: string): Promise<string> => `
  const { openDatabase } = await import(${JSON.stringify(await termbaseModule())});
  const termbase = await openDatabase(${JSON.stringify(database)}, {
    who: 'child', now: () => new Date().toISOString(), seed: async () => [],
  });`;

/** Starts a process that opens a database as \`termbase\` and runs the script. */
export const startChild = async (database: string, script: string): Promise<ChildProcess> =>
  spawn(process.execPath, ['--input-type=module', '-e', `${await opening(database)}\n${script}`], {
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
    // A process that has ended and been read already tells nobody again.
    const { exitCode, signalCode, stdout } = child;
    if (stdout?.closed === true && (exitCode !== null || signalCode !== null)) {
      resolve({ out, end: signalCode ?? exitCode });
    }
  });
