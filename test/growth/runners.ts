// Two ways to run a command: in this process, where the program is warm, or in one of its own, whose memory is its alone.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Terminal } from '../../src/cli/command.js';
import type * as CommandLine from '../../src/cli/run-cli.js';
import { openCode } from '../../src/compiled-code.js';

/** Processor time of all threads in ms, the greatest memory in MB, exit status or signal, and standard error. */
export type Used = {
  readonly ms: number;
  readonly mb: number;
  readonly status: number | string | null;
  readonly err: string;
};

/** Runs `koryu` with these arguments, database included, and this standard input. */
export type Runner = (argv: readonly string[], stdin: string | Uint8Array) => Promise<Used>;

const longest = 600_000;

const environment = (folder: string): Readonly<Record<string, string>> => ({
  XDG_DATA_HOME: folder,
  XDG_CONFIG_HOME: folder,
  LANG: 'en_US.UTF-8',
});

/** Runs every command in a process of its own. Its time includes the start of the program, its memory is that of the command. */
export const inOwnProcess = (folder: string): Runner => {
  const usage = join(folder, 'usage.json');
  return async (argv, input) => {
    rmSync(usage, { force: true });
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      ['--require', resolve('test/growth/usage.cjs'), 'dist/main.js', ...argv],
      {
        input,
        stdio: ['pipe', 'ignore', 'pipe'],
        maxBuffer: 1e9,
        timeout: longest,
        env: { ...process.env, ...environment(folder), KORYU_USAGE: usage },
      },
    );
    const used: unknown = existsSync(usage) ? JSON.parse(readFileSync(usage, 'utf8')) : undefined;
    const { ms = Number.NaN, mb = Number.NaN } = (used ?? {}) as { ms?: number; mb?: number };
    return { ms, mb, status: signal ?? status, err: stderr.toString() };
  };
};

/**
 * Runs every command in this process, with the program as it was built. After some calls its code is compiled, so that a time
 * is that of the work; a start of 150 ms would hide how the work of a small input grows. Needs `--expose-gc`: garbage of the
 * last command is no work of the next.
 */
export const inThisProcess = (folder: string): Runner => {
  const env = environment(folder);
  Object.assign(process.env, env);
  const { load } = openCode(pathToFileURL(resolve('dist/main.js')).href, 'growth');
  const { runCli } = load('./run-cli.js') as typeof CommandLine;
  return async (argv, input) => {
    let err = '';
    const terminal: Terminal = {
      out: () => {},
      bytes: () => {},
      drained: () => new Promise((taken) => setImmediate(taken)),
      err: (text) => {
        err += text;
      },
      stdin: async () => Buffer.from(input),
      interactive: false,
    };
    globalThis.gc?.();
    const begun = process.cpuUsage();
    const status = await runCli(argv, terminal, env);
    const { user, system } = process.cpuUsage(begun);
    return { ms: (user + system) / 1000, mb: Number.NaN, status, err };
  };
};
