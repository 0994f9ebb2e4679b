// The program's start with a document that it does not know, until the first frame, in a pseudo-terminal.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTerminal } from '../tui/pseudo-terminal.js';

/** Milliseconds until the first frame: of the clock, and of the processor in all threads. */
export type FirstFrame = { readonly wall: number; readonly cpu: number };

/** Processor time of a process so far; Linux counts it in hundredths of a second. */
const processorTime = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Opens a file in a database that does not know it, so many times; the medians. The database exists already, as it does on
 * a work day: each round gets a copy of it.
 */
export const firstFrame = async (path: string, folder: string, rounds: number): Promise<FirstFrame> => {
  const ready = join(folder, 'ready.db');
  const settings = { XDG_CONFIG_HOME: join(folder, 'config') };
  if (!existsSync(ready))
    spawnSync(process.execPath, ['dist/main.js', 'backup', ready, '--db', join(folder, 'first.db')], {
      env: { ...process.env, ...settings },
    });
  const frames: FirstFrame[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const database = join(mkdtempSync(join(folder, 'round-')), 'koryu.db');
    copyFileSync(ready, database);
    const begun = performance.now();
    const terminal = inTerminal(
      [process.execPath, 'dist/main.js', path, '--lang', 'ko'],
      { columns: 120, rows: 40 },
      { ...settings, KORYU_DB: database },
    );
    if ((await terminal.press('', 60_000)) === undefined) throw new Error(`${path}: no frame`);
    const wall = performance.now() - begun;
    const cpu = processorTime(terminal.pid());
    frames.push({ wall, cpu });
    await terminal.settle(500);
    terminal.close();
  }
  return { wall: median(frames.map(({ wall }) => wall)), cpu: median(frames.map(({ cpu }) => cpu)) };
};
