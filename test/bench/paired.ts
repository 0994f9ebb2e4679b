// `npm run bench -- paired TREE [COUNT] [ROUNDS]`: the time of `koryu check` against another built tree of the project, in
// turns (other, this, other, this …), by the time of the processor, which other work on the machine hardly disturbs.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { madeDocument } from './checks/document.js';
import { variedDocument } from './checks/varied.js';

const [tree, count = '10000', rounds = '5'] = process.argv.slice(2);
if (tree === undefined) throw new Error('npm run bench -- paired TREE [COUNT] [ROUNDS]');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'koryu-paired-'));
const programs = [resolve(tree, 'dist/main.js'), resolve('dist/main.js')] as const;

/** Seconds of the processor, threads and system calls included, as the shell's `times` tells them. */
const seconds = (which: 0 | 1, file: string): number => {
  const db = join(folder, `${which}.db`);
  const script = '"$0" "$@" > "$OUT"; cat "/proc/$$/stat" > "$OUT.stat"';
  const out = join(folder, 'out');
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', script, process.execPath, programs[which], 'check', file, '--json', '--db', db],
    { env: { ...process.env, OUT: out, XDG_CONFIG_HOME: folder } },
  );
  if (status !== 0) throw new Error(stderr.toString());
  const fields = readFileSync(`${out}.stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  // Fields 16 and 17 of proc(5), cutime and cstime, in hundredths.
  return (Number(fields[13]) + Number(fields[14])) / 100;
};

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 > 0 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

const concepts = await loadSeed();
const texts = {
  varied: variedDocument(concepts, Number(count)),
  made: madeDocument(concepts, Number(count)),
  start: variedDocument(concepts, 1),
};
for (const [name, pairs] of Object.entries(texts)) {
  const file = join(folder, `${name}.tsv`);
  const rows = pairs.map(({ lang, source, target }) => `${lang}\t${source}\t${target}\n`);
  writeFileSync(file, `src_lang\tsource\ttarget\n${rows.join('')}`);
  // The first start makes the databases.
  for (const which of [0, 1] as const) seconds(which, join(folder, `${name}.tsv`));
  const took = Array.from({ length: Number(rounds) }, () => [seconds(0, file), seconds(1, file)] as const);
  const ratios = took.map(([other, own]) => own / other);
  const [others, owns] = [took.map(([other]) => other), took.map(([, own]) => own)];
  say(
    `${name.padEnd(7)} ${pairs.length} pairs: other ${middle(others).toFixed(2)} s, this ${middle(owns).toFixed(2)} s, ` +
      `ratio ${middle(ratios).toFixed(3)} (${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`,
  );
}
rmSync(folder, { recursive: true });
