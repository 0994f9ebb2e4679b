// Eight hours of typing at full speed: 100,000 keys over 5,000 segments in a pseudo-terminal.
//
// A key is sent when the frame of the one before has come. The first and the last tenth are compared.

import { readFileSync, statSync } from 'node:fs';
import { mostMb, openLongWork, percentile, typed } from '../bench/tui/long-work.js';
import { memoryNow } from '../bench/tui/many-keys.js';
import type { PseudoTerminal } from '../bench/tui/pseudo-terminal.js';
import { attempts, type Campaign, hasTime, type Setting } from './campaign.js';
import type { Random } from './random.js';

const allKeys = 100_000;
const allSegments = 5000;
/** The last tenth of the keys may take so much more of the processor than the first. */
const mostRatio = 1.3;

/** One key: what is typed of a sentence, and now and then what else one does. */
const keyOf = (random: Random, at: number): string => {
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
/** Processor time that a process has had, in milliseconds: unlike a frame's, it does not grow where others use the machine. */
const processorOf = (pid: number): number => {
  const [user, system] =
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) * 10;
};
const tenths = (value: number): number => Math.round(value * 10) / 10;
const at95 = (times: readonly number[]): number => percentile(times, 0.95);

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
    const ms = await terminal.press(key % 20 === 0 ? '\r' : keyOf(setting.random, key), 400);
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
      mb: Math.round(memoryNow(terminal.pid())),
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
  const keys = attempts(setting, allKeys);
  const { terminal, db } = await openLongWork(setting.folder, allSegments);
  try {
    const { times, samples, unanswered, confirmed } = await typeAll(terminal, db, keys, setting);
    const tenth = Math.floor(times.length / 10);
    const [first, last] = [at95(times.slice(0, tenth)), at95(times.slice(-tenth))];
    const most = Math.max(...samples.map(({ mb }) => mb));
    const [cpuFirst, cpuLast] = [cpuOf(samples.slice(0, 2)), cpuOf(samples.slice(-2))];
    process.stdout.write(`${graph(samples)}\n`);
    const faults = [
      ...(most > mostMb ? [`${most} MB of memory`] : []),
      // Where others use the machine, frames are late: the program's own work must not grow.
      ...(cpuLast > mostRatio * cpuFirst
        ? [`a key takes ${cpuLast} ms of the processor at the end, ${cpuFirst} ms at first`]
        : []),
      ...(confirmed === 0 ? ['nothing was confirmed'] : []),
    ];
    const note = `${confirmed} confirmed, ${unanswered} keys changed no frame, 95 %: ${first} → ${last} ms, processor a key ${cpuFirst} → ${cpuLast} ms, memory ${most} MB at most`;
    return [{ what: 'keys in a day', tried: times.length + unanswered, faults, note }];
  } finally {
    terminal.close();
  }
};
