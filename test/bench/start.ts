// Commands as whole processes, in turn with `node -e 0`: only the ratios within one run mean something.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, table } from './morphology/measures.js';

const rounds = Number(process.env.ROUNDS ?? 15);
const work = mkdtempSync(join(tmpdir(), 'koryu-bench-'));
const db = join(work, 'koryu.db');
const line = join(work, 'line.txt');
writeFileSync(line, '행정안전부는 총무성과 지방창생을 논의했다.\n');

const main = join(process.cwd(), 'dist', 'main.js');
const calls: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'koryu lookup': [main, 'lookup', '총무성', '--db', db],
  'koryu tokens, one line': [main, 'tokens', line, '--db', db],
  'koryu tokens --no-lexicon': [main, 'tokens', line, '--no-lexicon', '--db', db],
  'koryu scan, one line': [main, 'scan', line, '--db', db],
};

// Certificates of the machine that is measured on are read at every start of Node; they are none of ours.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const milliseconds = (argv: readonly string[]): number => {
  const start = performance.now();
  execFileSync(process.execPath, argv, { env, stdio: 'ignore' });
  return performance.now() - start;
};

const first = milliseconds([main, 'lookup', '총무성', '--db', db]);
const times = Object.entries(calls).map(([name, argv]) => ({ name, argv, taken: [] as number[] }));
for (let round = 0; round < rounds; round++) {
  for (const { argv, taken } of times) taken.push(milliseconds(argv));
}
const node = median(times[0]?.taken ?? []);
process.stdout.write(`First start (the glossary is filled in): ${first.toFixed(0)} ms\n`);
process.stdout.write(
  `${table([
    ['command', 'median ms', '× node -e 0'],
    ...times.map(({ name, taken }) => [name, median(taken).toFixed(0), (median(taken) / node).toFixed(2)]),
  ])}\n`,
);
rmSync(work, { recursive: true });
