// Key press to finished frame in a pseudo-terminal at 120×40, on a document of 40 and of 10,000 segments; first frame
// of a known and of a new document beside `node -e 0`; bytes written for each typed character at 200×50; memory with both
// dictionaries. The bounds of the last lines are those that the project set itself; the exit code does not follow them, for a
// busy machine breaks them.
//
// Machines are shared and noisy: what counts is the two documents side by side, and the CPU time a key takes. Needs
// `script` (util-linux), `npm run build` and Linux (/proc).

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTerminal } from './tui/pseudo-terminal.js';

const rounds = Number(process.env.ROUNDS ?? 3);
const size = { columns: 120, rows: 40 };
const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-tui-'));
const env = { KORYU_DB: join(folder, 'koryu.db') };

const scripts: Readonly<Record<string, readonly string[]>> = {
  type: [...'行政安全部は日本の総務省とともに第22回会議を開く予定である'],
  move: Array.from({ length: 25 }, () => '\x0e'),
  search: ['\x06', ...'지방소멸', ...Array.from({ length: 10 }, () => '\r'), '\x1b'],
  confirm: ['総', '\r', '務', '\r', '省', '\r'],
};
const keys = Object.values(scripts).flat().length;

type Result = {
  readonly segments: number;
  readonly path: string;
  readonly timings: Record<string, number[]>;
  readonly frames: number[];
  readonly memories: number[];
  /** Of the main thread, per key. */
  readonly cpu: number[];
};

const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

/** Sentences of the sample, numbered so that no two are the same. */
const documentOf = (segments: number, name = String(segments)): Result => {
  const sample = readFileSync('data/samples/press-release-ko.md', 'utf8');
  const sentences = sample.match(/[^\n.]+다\./gu) ?? [];
  const lines = Array.from(
    { length: segments },
    (_, index) => `${index + 1}번째로 ${name} ${sentences[index % sentences.length]?.trim()}`,
  );
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, lines.join('\n\n'));
  return { segments, path, timings: {}, frames: [], memories: [], cpu: [] };
};

/** Milliseconds to the first frame of a document that the database does not know, and of the same opened again at once. */
const firstFrames = async (path: string): Promise<readonly [fresh: number, known: number]> => {
  const open = async (): Promise<number> => {
    const begin = performance.now();
    const terminal = inTerminal([process.execPath, 'dist/main.js', path, '--lang', 'ko'], size, env);
    await terminal.press('', 60_000);
    const taken = performance.now() - begin;
    await terminal.settle(1500);
    await terminal.press('\x11', 500);
    await wait(300);
    terminal.close();
    return taken;
  };
  return [await open(), await open()];
};

/** Bytes that each typed character writes at 200×50. */
const bytesTyped = async (path: string): Promise<readonly number[]> => {
  const terminal = inTerminal(
    [process.execPath, 'dist/main.js', path, '--lang', 'ko'],
    { columns: 200, rows: 50 },
    env,
  );
  await terminal.press('', 60_000);
  await terminal.settle(1500);
  await terminal.press('\x1b[1;5F', 500);
  await terminal.settle(1000);
  const bytes: number[] = [];
  for (const letter of scripts.type ?? []) {
    terminal.seen();
    await terminal.press(letter);
    await wait(30);
    bytes.push(Buffer.byteLength(terminal.seen()));
  }
  await terminal.press('\x11', 500);
  await wait(300);
  terminal.close();
  return bytes;
};

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const memoryOf = (pid: number): number => {
  const line = /VmHWM:\s+([0-9]+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1]) / 1024;
};

/** What other programs do to the clock does not show in the CPU time. */
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

const run = async ({ path, timings, frames, memories, cpu }: Result): Promise<void> => {
  const begin = performance.now();
  const terminal = inTerminal([process.execPath, 'dist/main.js', path, '--lang', 'ko'], size, env);
  await terminal.press('', 60_000);
  frames.push(performance.now() - begin);
  await terminal.settle(1500);
  await terminal.press('\x1b[1;5H', 500);
  const before = cpuOf(terminal.pid());
  for (const [name, presses] of Object.entries(scripts)) {
    timings[name] ??= [];
    for (const key of presses) {
      const milliseconds = await terminal.press(key);
      if (milliseconds !== undefined) timings[name].push(milliseconds);
      // A fast typist: ten keys a second; what analysis does meanwhile is part of it.
      await wait(60 + Math.random() * 60);
    }
  }
  cpu.push((cpuOf(terminal.pid()) - before) / keys);
  memories.push(memoryOf(terminal.pid()));
  await terminal.press('\x11', 500);
  await wait(300);
  terminal.close();
};

const bareNode = (): number => {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  const begin = performance.now();
  spawnSync(process.execPath, ['-e', '0'], { env: environment });
  return performance.now() - begin;
};

const report = ({ segments, timings, frames, memories, cpu }: Result, bare: number): string => {
  const row = (name: string, values: readonly number[]): string =>
    `  ${name.padEnd(8)} median ${share(values, 0.5).toFixed(1).padStart(6)}  95 % ${share(values, 0.95).toFixed(1).padStart(6)}  (${values.length} keys)`;
  const frame = share(frames, 0.5);
  return [
    `${segments} segments`,
    ...Object.entries(timings).map(([name, values]) => row(name, values)),
    row('all', Object.values(timings).flat()),
    `  CPU ${share(cpu, 0.5).toFixed(1)} a key; first frame ${frame.toFixed(0)} = ${(frame / bare).toFixed(1)} × node -e 0; memory ${Math.max(...memories).toFixed(0)} MB`,
  ].join('\n');
};

try {
  // The database is filled and the documents are cut before anything is measured.
  const results = [documentOf(40), documentOf(10_000)];
  for (const result of results) await run({ ...result, timings: {}, frames: [], memories: [], cpu: [] });
  const bare: number[] = [];
  const fresh: number[] = [];
  const known: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [first, again] = await firstFrames(documentOf(10_000, `new${round}`).path);
    fresh.push(first);
    known.push(again);
    for (const result of results) {
      bare.push(bareNode());
      await run(result);
    }
  }
  const node = share(bare, 0.5);
  process.stdout.write(
    `${rounds} rounds at ${size.columns}×${size.rows}, milliseconds; node -e 0: ${node.toFixed(0)}\n`,
  );
  for (const result of results) process.stdout.write(`${report(result, node)}\n`);
  const bytes = await bytesTyped(results[1]?.path ?? '');
  const slow = share(Object.values(results[1]?.timings ?? {}).flat(), 0.95);
  const bounds: readonly (readonly [name: string, value: number, most: number])[] = [
    ['first frame, known document of 10,000 segments, × node -e 0', share(known, 0.5) / node, 3.5],
    ['first frame, new document of 10,000 segments, × node -e 0', share(fresh, 0.5) / node, 6],
    ['key to frame at 10,000 segments, 95 %, ms', slow, 16],
    ['bytes a typed character at 200×50, 95 %', share(bytes, 0.95), 4096],
  ];
  for (const [name, value, most] of bounds)
    process.stdout.write(
      `${value <= most ? 'ok ' : 'OVER'} ${name}: ${value.toFixed(1)} (at most ${most})\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
