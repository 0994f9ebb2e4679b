// `npm run torture`: kills, writers side by side, full disks, two windows; `--only day` types for eight hours' worth.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Campaign, Line } from './campaign.js';
import { day } from './day.js';
import { fullDisk } from './full-disk.js';
import { killCommands } from './kill-commands.js';
import { killEdits } from './kill-edits.js';
import { killFiles } from './kill-files.js';
import { randomFrom } from './random.js';
import { twoWindows } from './windows.js';
import { sideBySide } from './writers.js';

type Named = { readonly run: Campaign /** Its part of the time. */; readonly weight: number };

const campaigns: Readonly<Record<string, Named>> = {
  edits: { run: killEdits, weight: 5 },
  commands: { run: killCommands, weight: 6 },
  files: { run: killFiles, weight: 4 },
  writers: { run: sideBySide, weight: 2 },
  disk: { run: fullDisk, weight: 2 },
  windows: { run: twoWindows, weight: 2 },
  day: { run: day, weight: 0 },
};

const argumentOf = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const numberOf = (name: string, usual: number): number => Number(argumentOf(name) ?? usual);

const only = argumentOf('--only')?.split(',');
const minutes = numberOf('--minutes', 20);
const seed = numberOf('--seed', Date.now() % 1_000_000);
const share = numberOf('--share', 1);

const chosen = Object.entries(campaigns).filter(([name, { weight }]) => only?.includes(name) ?? weight > 0);
if (chosen.length === 0 || chosen.length < (only?.length ?? 0)) {
  process.stderr.write(`--only NAME,NAME, where NAME is one of: ${Object.keys(campaigns).join(', ')}\n`);
  process.exit(2);
}

process.stdout.write(`seed ${seed}\n`);
const begin = Date.now();
const all: Line[] = [];
let weightLeft = chosen.reduce((sum, [, { weight }]) => sum + Math.max(1, weight), 0);
for (const [name, { run, weight }] of chosen) {
  const folder = mkdtempSync(join(tmpdir(), `koryu-torture-${name}-`));
  const left = begin + minutes * 60_000 - Date.now();
  const end = Date.now() + (left * Math.max(1, weight)) / weightLeft;
  weightLeft -= Math.max(1, weight);
  const setting = { folder, random: randomFrom(seed), share, end };
  try {
    for (const line of await run(setting)) {
      const { what, tried, note = '' } = line;
      const faults = tried > 0 ? line.faults : ['no attempt was made: give more --minutes', ...line.faults];
      all.push({ ...line, faults });
      process.stdout.write(
        `${what}: ${tried} tried, ${faults.length} faults${note === '' ? '' : ` (${note})`}\n`,
      );
      for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const faults = all.reduce((sum, line) => sum + line.faults.length, 0);
process.stdout.write(`${Math.round((Date.now() - begin) / 1000)} s, ${faults} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;
