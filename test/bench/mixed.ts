// 20,000 mixed keys over 17,600 segments in a pseudo-terminal, each awaited: memory of the process, and time from key to frame.
//
// KEYS, SEGMENTS and SEED change the numbers; HEAPS=FILE keeps what the heaps of both threads hold, every ten seconds.
// Needs `script` (util-linux), `npm run build` and Linux (/proc). Takes a quarter of an hour.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomFrom } from '../torture/random.js';
import { memoryNow } from './tui/many-keys.js';
import { inTerminal } from './tui/pseudo-terminal.js';

const keys = Number(process.env.KEYS ?? 20_000);
const segments = Number(process.env.SEGMENTS ?? 17_600);
const random = randomFrom(Number(process.env.SEED ?? 7));
/** Memory that the program may take, in megabytes. */
const mostMb = 400;

const sentences = [
  (n: number) => `행정안전부는 2026년 6월 ${(n % 28) + 1}일 지방자치단체 공무원 ${n}명과 회의를 열었다.`,
  (n: number) => `총무성은 재난 대응 인프라 ${n}곳을 점검하고 예산 ${n}억 원을 지원하기로 했다.`,
  (n: number) => `제${n}조에 따라 지방의회는 조례를 제정할 수 있다.`,
  (n: number) => `인구감소지역 ${n}개 시군구에 지방소멸대응기금을 배분한다.`,
  (n: number) => `한일 내정관계자 교류회의는 올해로 ${n}회째를 맞는다.`,
] as const;
const typed = '総務省は会議を開催し地方自治体の職員が参加した';
const [leave, down] = ['\x1b', '\x1b[B'];

/** One thing that a translator does: each item is one key. */
const deeds: readonly (readonly [weight: number, keys: () => readonly string[]])[] = [
  [30, () => [...[...typed].slice(random.below(8), 9 + random.below(8)), '\r']],
  [12, () => Array<string>(6).fill(down)],
  [8, () => Array<string>(4).fill('\x1b[6~')],
  [6, () => ['\x1b1', '\x1bi', '\x1bp', '\x1bz']],
  [4, () => ['\x04']],
  [3, () => ['\x1bm', '\x1bz']],
  [2, () => ['\x1b[15~', down, down, leave]],
  [2, () => ['\x1bk', down, down, leave]],
  [2, () => ['\x1b[18~', '회', '의', down, leave]],
  [2, () => ['\x0c', '지', '방', '의', '회', down, leave]],
  [2, () => ['\x1b0', down, leave]],
  [2, () => ['\x06', '조', '례', leave]],
  [3, () => ['\x07', ...String(1 + random.below(segments)), '\r']],
  [2, () => ['\x1bv', leave, '\x1by', leave]],
];
const allWeights = deeds.reduce((sum, [weight]) => sum + weight, 0);
const nextKeys = (): readonly string[] => {
  let left = random.below(allWeights);
  for (const [weight, make] of deeds) {
    left -= weight;
    if (left < 0) return make();
  }
  return [];
};

const at = (times: readonly number[], part: number): string =>
  (times.toSorted((one, other) => one - other)[Math.floor(times.length * part)] ?? 0).toFixed(1);

const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-mixed-'));
try {
  const file = join(folder, 'many.txt');
  const lines = Array.from({ length: segments }, (_, n) => sentences[n % sentences.length]?.(n + 2));
  writeFileSync(file, lines.join('\n\n'));
  const heaps = process.env.HEAPS;
  const probe = resolve('test/bench/mixed/heaps.cjs');
  const terminal = inTerminal(
    [
      process.execPath,
      ...(heaps === undefined ? [] : ['--require', probe]),
      'dist/main.js',
      file,
      '--lang',
      'en',
    ],
    { columns: 120, rows: 40 },
    { KORYU_DB: join(folder, 'koryu.db'), ...(heaps === undefined ? {} : { KORYU_HEAPS: heaps }) },
  );
  await terminal.press('', 60_000);
  await terminal.settle(2500);
  let [most, unanswered, sent] = [0, 0, 0];
  const all: number[] = [];
  let times: number[] = [];
  const tell = (): void => {
    most = Math.max(most, memoryNow(terminal.pid()));
    process.stdout.write(
      `${sent} keys: ${memoryNow(terminal.pid()).toFixed(0)} MB; key to frame ${at(times, 0.5)} ms, 95 % ${at(times, 0.95)} ms; ${unanswered} without a frame\n`,
    );
    all.push(...times);
    times = [];
  };
  tell();
  while (sent < keys) {
    for (const key of nextKeys()) {
      const ms = await terminal.press(key, 250);
      if (ms === undefined) unanswered += 1;
      else times.push(ms);
      sent += 1;
      if (sent % 1000 === 0) {
        terminal.seen();
        tell();
      } else if (sent % 100 === 0) most = Math.max(most, memoryNow(terminal.pid()));
    }
  }
  terminal.close();
  process.stdout.write(
    `${sent} keys over ${segments} segments: ${most.toFixed(0)} MB at most; key to frame ${at(all, 0.5)} ms, 95 % ${at(all, 0.95)} ms\n`,
  );
  if (most > mostMb) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
