// Eight hours of typing at full speed: 100,000 keys over 5,000 segments in a pseudo-terminal.
//
// A key is sent when the frame of the one before has come. The first and the last tenth are compared.

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTerminal, type PseudoTerminal } from '../bench/tui/pseudo-terminal.js';
import { attempts, type Campaign, hasTime, type Setting, wait } from './campaign.js';
import type { Random } from './random.js';

const allKeys = 100_000;
const allSegments = 5000;
/** Growth that a day may bring beside that of the document itself. */
const mostMb = 400;

const sentences = [
  (n: number) => `행정안전부는 2026년 6월 ${(n % 28) + 1}일 지방자치단체 공무원 ${n}명과 회의를 열었다.`,
  (n: number) => `총무성은 재난 대응 인프라 ${n}곳을 점검하고 예산 ${n}억 원을 지원하기로 했다.`,
  (n: number) => `제${n}조에 따라 지방의회는 조례를 제정할 수 있다.`,
  (n: number) => `인구감소지역 ${n}개 시군구에 지방소멸대응기금을 배분한다.`,
  (n: number) => `한일 내정관계자 교류회의는 올해로 ${n}회째를 맞는다.`,
] as const;

/** One key: what is typed of a sentence, and now and then what else one does. */
const keyOf = (random: Random, typed: string, at: number): string => {
  const kind = random.below(100);
  if (kind < 3) return '\x7f';
  if (kind < 5) return '\x1b1';
  if (kind < 6) return '\x1bi';
  if (kind < 7) return '\x1b[D';
  if (kind < 8) return '\x1bz';
  return typed[at % typed.length] ?? 'の';
};

const megabytes = (bytes: number): number => Math.round(bytes / 1e5) / 10;
const sizeOf = (path: string): number => {
  try {
    return megabytes(statSync(path).size);
  } catch {
    return 0;
  }
};
const memoryOf = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1000);
};
/** Processor time that a process has had, in milliseconds: unlike a frame's, it does not grow where others use the machine. */
const processorOf = (pid: number): number => {
  const [user, system] =
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) * 10;
};
const tenths = (value: number): number => Math.round(value * 10) / 10;
const at95 = (times: readonly number[]): number => {
  const sorted = times.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 10) / 10;
};

type Sample = {
  readonly keys: number;
  readonly mb: number;
  readonly ms: number;
  /** Processor time a key, in milliseconds. */
  readonly cpu: number;
  readonly db: number;
  readonly wal: number;
};

const cpuOf = (samples: readonly Sample[]): number =>
  tenths(samples.reduce((sum, { cpu }) => sum + cpu, 0) / Math.max(1, samples.length));

const graph = (samples: readonly Sample[]): string => {
  const most = Math.max(...samples.map(({ mb }) => mb));
  return samples
    .map(({ keys, mb, ms, cpu, db, wal }) => {
      const bar = '█'.repeat(Math.round((mb / most) * 40)).padEnd(40);
      return `${String(keys).padStart(7)} keys ${bar} ${mb} MB, ${ms} ms at 95 %, ${cpu} ms of processor a key, database ${db} MB, log ${wal} MB`;
    })
    .join('\n');
};

const confirmedIn = (seen: string): number =>
  Number([...seen.matchAll(/confirmed (\d+)\/\d+/g)].at(-1)?.[1] ?? 0);

/** Types so many keys; the times of each, and what was measured on the way. */
const typeAll = async (
  terminal: PseudoTerminal,
  db: string,
  keys: number,
  setting: Setting,
): Promise<{ times: number[]; samples: Sample[]; unanswered: number; confirmed: number }> => {
  const [times, samples]: [number[], Sample[]] = [[], []];
  const every = Math.max(1, Math.round(keys / 20));
  let unanswered = 0;
  let confirmed = 0;
  let latest: number[] = [];
  let used = processorOf(terminal.pid());
  for (let key = 1; key <= keys && hasTime(setting); key += 1) {
    // Twenty keys a segment, as 100,000 over 5,000 are.
    const ms = await terminal.press(
      key % 20 === 0 ? '\r' : keyOf(setting.random, '総務省は会議を開催し地方自治体の職員が参加した', key),
      400,
    );
    if (ms === undefined) unanswered += 1;
    else {
      times.push(ms);
      latest.push(ms);
    }
    if (key % every !== 0) continue;
    confirmed = confirmedIn(terminal.seen()) || confirmed;
    const now = processorOf(terminal.pid());
    samples.push({
      cpu: tenths((now - used) / every),
      keys: key,
      mb: memoryOf(terminal.pid()),
      ms: at95(latest),
      db: sizeOf(db),
      wal: sizeOf(`${db}-wal`),
    });
    latest = [];
    used = now;
  }
  return { times, samples, unanswered, confirmed };
};

export const day: Campaign = async (setting) => {
  const { folder } = setting;
  const [db, path] = [join(folder, 'koryu.db'), join(folder, 'day.txt')];
  const keys = attempts(setting, allKeys);
  const text = Array.from({ length: allSegments }, (_, n) => sentences[n % sentences.length]?.(n + 2) ?? '');
  writeFileSync(path, text.join('\n\n'));
  const terminal = inTerminal(
    [process.execPath, 'dist/main.js', path, '--lang', 'en'],
    { columns: 120, rows: 40 },
    { KORYU_DB: db },
  );
  try {
    await terminal.press('', 60_000);
    await wait(3000);
    const { times, samples, unanswered, confirmed } = await typeAll(terminal, db, keys, setting);
    const tenth = Math.floor(times.length / 10);
    const [first, last] = [at95(times.slice(0, tenth)), at95(times.slice(-tenth))];
    const growth = (samples.at(-1)?.mb ?? 0) - (samples[0]?.mb ?? 0);
    const [cpuFirst, cpuLast] = [cpuOf(samples.slice(0, 2)), cpuOf(samples.slice(-2))];
    process.stdout.write(`${graph(samples)}\n`);
    const faults = [
      ...(growth > mostMb ? [`memory grew by ${growth} MB`] : []),
      // Where others use the machine, frames are late; the program's own work must not grow either.
      ...(last > 3 * Math.max(16, first) && cpuLast > 2 * cpuFirst
        ? [`a frame takes ${last} ms at the end, ${first} ms at first`]
        : []),
      ...(confirmed === 0 ? ['nothing was confirmed'] : []),
    ];
    const note = `${confirmed} confirmed, ${unanswered} keys changed no frame, 95 %: ${first} → ${last} ms, processor a key ${cpuFirst} → ${cpuLast} ms, memory +${growth} MB`;
    return [{ what: 'keys in a day', tried: times.length + unanswered, faults, note }];
  } finally {
    terminal.close();
  }
};
