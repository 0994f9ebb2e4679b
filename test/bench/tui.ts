// Key press to finished frame in a pseudo-terminal at 120×40, on a document of 40 and of 10,000 segments; first frame
// beside `node -e 0`; memory with both dictionaries.
//
// Machines are shared and noisy: what counts is the two documents side by side, several runs in turn. Needs `script`
// (util-linux), `npm run build` and Linux (/proc).

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTerminal, type PseudoTerminal } from './tui/pseudo-terminal.js';

const rounds = Number(process.env.ROUNDS ?? 3);
const size = { columns: 120, rows: 40 };
const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-tui-'));
const env = { KORYU_DB: join(folder, 'koryu.db') };
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const share = (values: readonly number[], part: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/** Paragraphs of the sample, numbered so that no two are the same. */
const documentOf = (segments: number): string => {
  const sample = readFileSync('data/samples/press-release-ko.md', 'utf8');
  const sentences = sample.match(/[^\n.]+다\./gu) ?? [];
  const lines = Array.from({ length: segments }, (_, index) => {
    const sentence = sentences[index % sentences.length] ?? '';
    return `${index + 1}번째로 ${sentence.trim()}`;
  });
  const path = join(folder, `${segments}.txt`);
  writeFileSync(path, lines.join('\n\n'));
  return path;
};

type Timings = Map<string, number[]>;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const measure = async (
  terminal: PseudoTerminal,
  timings: Timings,
  name: string,
  keys: readonly string[],
): Promise<void> => {
  for (const key of keys) {
    const milliseconds = await terminal.press(key);
    if (milliseconds !== undefined) timings.set(name, [...(timings.get(name) ?? []), milliseconds]);
    // A fast typist: ten keys a second; what analysis does meanwhile is part of it.
    await wait(60 + Math.random() * 60);
  }
};

const memoryOf = (pid: number): number => {
  const line = /VmHWM:\s+([0-9]+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1]) / 1024;
};

const run = async (
  path: string,
  timings: Timings,
  firstFrames: number[],
  memories: number[],
): Promise<void> => {
  const begin = performance.now();
  const terminal = inTerminal([process.execPath, 'dist/main.js', path, '--lang', 'ko'], size, env);
  await terminal.press('', 60_000);
  firstFrames.push(performance.now() - begin);
  await terminal.settle(1500);
  const typed = [...'行政安全部は日本の総務省とともに第22回会議を開く予定である'];
  await measure(terminal, timings, 'type', typed);
  await measure(
    terminal,
    timings,
    'move',
    Array.from({ length: 25 }, () => '\x0e'),
  );
  await measure(terminal, timings, 'search', [
    '\x06',
    ...'지방소멸',
    ...Array.from({ length: 10 }, () => '\r'),
    '\x1b',
  ]);
  await measure(terminal, timings, 'confirm', ['総', '\r', '務', '\r', '省', '\r']);
  memories.push(memoryOf(terminal.pid()));
  await terminal.press('\x11', 500);
  await wait(300);
  terminal.close();
};

const bareNode = (): number => {
  const begin = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - begin;
};

try {
  const documents = [documentOf(40), documentOf(10_000)];
  // The database is filled and the documents are cut before anything is measured.
  for (const path of documents) await run(path, new Map(), [], []);
  const results = documents.map(() => ({
    timings: new Map() as Timings,
    frames: [] as number[],
    memories: [] as number[],
  }));
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(bareNode(), bareNode());
    for (const [index, path] of documents.entries()) {
      const result = results[index];
      if (result !== undefined) await run(path, result.timings, result.frames, result.memories);
    }
  }
  say(
    `${rounds} rounds, ${size.columns}×${size.rows}; milliseconds; node -e 0: ${share(bare, 0.5).toFixed(0)}`,
  );
  for (const [index, { timings, frames, memories }] of results.entries()) {
    const all = [...timings.values()].flat();
    const row = (name: string, values: readonly number[]): string =>
      `  ${name.padEnd(8)} median ${share(values, 0.5).toFixed(1).padStart(6)}  95 % ${share(values, 0.95).toFixed(1).padStart(6)}  (${values.length} keys)`;
    const frame = share(frames, 0.5);
    say(`${index === 0 ? 40 : 10_000} segments`);
    for (const [name, values] of timings) say(row(name, values));
    say(row('all', all));
    say(
      `  first frame ${frame.toFixed(0)} (${(frame / share(bare, 0.5)).toFixed(1)} × node -e 0), memory ${Math.max(...memories).toFixed(0)} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
