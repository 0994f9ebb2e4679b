// Processes that are killed: the built program, and the children of the campaigns.

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a process ended: its exit status, or that it was killed; what it printed, and how long it ran in milliseconds. */
export type End = {
  readonly status: number | undefined;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
};

/** A process that has begun; the promise is kept when it has ended and all its output is read. */
export type Running = { readonly child: ChildProcess; readonly end: Promise<End> };

const run = (argv: readonly string[], env: Readonly<Record<string, string>>): Running => {
  const begin = performance.now();
  const child = spawn(process.execPath, argv, {
    env: { ...process.env, LANG: 'en_US.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    printed.out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    printed.err += chunk;
  });
  const end = new Promise<End>((resolve) => {
    child.on('close', (code) =>
      resolve({ ...printed, status: code ?? undefined, ms: performance.now() - begin }),
    );
  });
  return { child, end };
};

/** The built program. @param main its entry: another build's where one is tested apart */
export const koryu = (
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  main = 'dist/main.js',
): Running => run([main, ...argv], env);

/** One of `children/`, bundled by `run.mjs`. */
export const startChild = (
  name: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running => run([fileURLToPath(new URL(`children/${name}.mjs`, import.meta.url)), ...argv], env);

/** Kills a process after so many milliseconds, unless it ends before. */
export const killedAfter = async (
  { child, end }: Running,
  milliseconds: number,
  signal: 'SIGKILL' | 'SIGINT' = 'SIGKILL',
): Promise<End> => {
  const timer = setTimeout(() => child.kill(signal), milliseconds);
  const how = await end;
  clearTimeout(timer);
  return how;
};

/** Kills a child so many milliseconds after it said that it has begun. */
export const killedInWork = async (running: Running, milliseconds: number): Promise<End> => {
  const begun = new Promise<void>((resolve) => running.child.stdout?.once('data', () => resolve()));
  await Promise.race([running.end, begun]);
  return killedAfter(running, milliseconds);
};
