// The checks: a long document by `koryu check`, and one segment again and again while it is typed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from '../../src/qa/checks.js';
import { type Pair, prepareUnit, prepareWhileTyping } from '../../src/qa/prepare-unit.js';
import { checkUnit, runChecks } from '../../src/qa/run-checks.js';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { madeDocument } from './checks/document.js';

const count = Number(process.argv[2] ?? 10_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
const percentiles = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `p50 ${at(sorted, 0.5)}  p95 ${at(sorted, 0.95)}  p99 ${at(sorted, 0.99)}  max ${at(sorted, 1)} ms`;
};

/** Seconds by the clock and of the processor: on a machine that is busy with other work the second says more. */
const measured = <T>(work: () => T): { readonly result: T; readonly took: string } => {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const clock = (performance.now() - start) / 1000;
  return { result, took: `${clock.toFixed(2)} s (processor ${((user + system) / 1e6).toFixed(2)} s)` };
};

const concepts = await loadSeed();
const pairs = madeDocument(concepts, count);
const letters = pairs.reduce((sum, { source, target }) => sum + source.length + target.length, 0);
say(`${count} segments, ${(letters / count / 2).toFixed(0)} letters a side, ${concepts.length} concepts`);

const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-'));
const file = join(folder, 'document.tsv');
const rows = pairs.map(({ lang, source, target }) => `${lang}\t${source}\t${target}\n`);
writeFileSync(file, `src_lang\tsource\ttarget\n${rows.join('')}`);
const database = join(folder, 'koryu.db');
const koryu = (...argv: string[]) =>
  spawnSync(process.execPath, ['dist/main.js', ...argv, '--db', database], { maxBuffer: 2 ** 30 });
koryu('lookup', '총무성');
const command = performance.now();
const { stdout } = koryu('check', file, '--json');
const seconds = (performance.now() - command) / 1000;
const said = JSON.parse(stdout.toString()) as { readonly findings: readonly unknown[] };
say(`koryu check      ${seconds.toFixed(2)} s with its start, ${said.findings.length} findings`);
rmSync(folder, { recursive: true });

const matcher = await openMatcher(concepts, () => {});
const document = measured(() =>
  runChecks(
    checks,
    (function* () {
      for (const pair of pairs) yield prepareUnit(pair, matcher);
    })(),
  ),
);
say(`checks alone     ${document.took}`);
const analysis = measured(() => {
  for (const { lang, source, target } of pairs) {
    matcher.match(source, lang);
    matcher.match(target, lang === 'ko' ? 'ja' : 'ko');
  }
});
say(`  of it analysis ${analysis.took}`);
say(`memory           ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);

// As the desk does it: at each pause, the translation a few letters longer.
const typing = (documents: readonly Pair[]): string => {
  const times: number[] = [];
  const prepare = prepareWhileTyping(matcher);
  for (const pair of documents) {
    for (let length = 4; length < pair.target.length; length += 4) {
      const typed = { ...pair, target: pair.target.slice(0, length) };
      const start = performance.now();
      checkUnit(checks, prepare(typed));
      times.push(performance.now() - start);
    }
  }
  return `${percentiles(times)} (${times.length} pauses)`;
};
const some = pairs.filter((_, index) => index % 50 === 7);
say(`while typing     ${typing(some)}`);
// Whole paragraphs in one segment: six sentences, 300 letters and more.
const paragraphs = some.flatMap((pair, index) => {
  const parts = some.filter(({ lang }, other) => lang === pair.lang && other >= index).slice(0, 6);
  if (index % 10 > 0 || parts.length < 6) return [];
  const join = (side: 'source' | 'target'): string => parts.map((part) => part[side]).join(' ');
  return [{ ...pair, source: join('source'), target: join('target') }];
});
const long = paragraphs.reduce((sum, { target }) => sum + target.length, 0) / paragraphs.length;
say(`  long segments  ${typing(paragraphs)}, ${long.toFixed(0)} letters`);
