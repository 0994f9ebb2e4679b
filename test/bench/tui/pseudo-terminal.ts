// The program in a real pseudo-terminal, as the one who types sees it: keys go in, frames come out.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ink ends each frame with the end of a synchronized update. */
const frameEnd = '\u001b[?2026l';

export type PseudoTerminal = {
  readonly child: ChildProcess;
  /** Sends keys, and waits for the frame that they cause; milliseconds, or undefined where none came. */
  readonly press: (keys: string, patience?: number) => Promise<number | undefined>;
  /** Waits until nothing has been drawn for so long. */
  readonly settle: (milliseconds: number) => Promise<void>;
  /** What was drawn since the last look. */
  readonly seen: () => string;
  /** The program's own process. */
  readonly pid: () => number;
  readonly close: () => void;
};

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const quoted = (argument: string): string => `'${argument.replaceAll("'", `'\\''`)}'`;

/** Starts a command in a terminal of this size; `script` (util-linux) makes the terminal. */
export const inTerminal = (
  command: readonly string[],
  size: { readonly columns: number; readonly rows: number },
  env: Readonly<Record<string, string>>,
): PseudoTerminal => {
  const folder = mkdtempSync(join(tmpdir(), 'koryu-pty-'));
  const pidFile = join(folder, 'pid');
  const line = `stty cols ${size.columns} rows ${size.rows}; echo $$ > ${pidFile}; exec ${command.map(quoted).join(' ')}`;
  // Certificates of the machine that is measured on are read at every start of Node; they are none of ours.
  const { CI: _, NODE_EXTRA_CA_CERTS: __, ...inherited } = process.env;
  const child = spawn('script', ['-qfec', line, '/dev/null'], {
    env: { ...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let output = '';
  let latest = performance.now();
  let onFrame: (() => void) | undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    latest = performance.now();
    output += chunk;
    if (chunk.includes(frameEnd)) onFrame?.();
  });
  child.stdin.on('error', () => {});
  return {
    child,
    press: (keys, patience = 3000) =>
      new Promise((resolve) => {
        const begin = performance.now();
        const timer = setTimeout(() => {
          onFrame = undefined;
          resolve(undefined);
        }, patience);
        onFrame = () => {
          onFrame = undefined;
          clearTimeout(timer);
          resolve(performance.now() - begin);
        };
        child.stdin.write(keys);
      }),
    settle: async (milliseconds) => {
      // A caller that was busy has not seen what was drawn meanwhile.
      const begin = performance.now();
      while (performance.now() - Math.max(begin, latest) < milliseconds) await wait(milliseconds / 4);
    },
    seen: () => {
      const seen = output;
      output = '';
      return seen;
    },
    pid: () => Number(readFileSync(pidFile, 'utf8')),
    close: () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
