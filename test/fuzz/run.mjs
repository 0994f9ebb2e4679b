// `npm run fuzz -- --minutes 10`: changed files for every reader, importer and file of our own.
//
// Processes take inputs one after the other; one that crashes, or stands still, is replaced and goes on behind the input
// that it was at. The same --seed gives the same inputs; --only NAME takes those of one target, --from N begins at one.

import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../helpers/bundle.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const argument = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : process.argv[at + 1];
};
const seconds = Number(argument('--seconds', Number(argument('--minutes', 1)) * 60));
const seed = argument('--seed', '1');
const jobs = Number(argument('--jobs', 2));
const from = Number(argument('--from', 0));
const only = argument('--only', '');
/** A process that says nothing for so long hangs; other work on the machine may hold it up for some seconds. */
const silentMs = 20_000;

const outdir = await bundle('fuzz', [here('campaign.ts')]);

// Databases flush each change: a folder in memory is many times faster, where there is one.
const memory = '/dev/shm';
const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'koryu-fuzz-'));
const end = Date.now() + seconds * 1000;
const totals = {};
const faults = [];

const keep = ({ kind, index, target, why }, bytes, extension = '') => {
  const kept = join(tmpdir(), `koryu-fuzz-${kind}-${seed}-${index}${extension}`);
  if (bytes !== undefined) writeFileSync(kept, bytes);
  faults.push({ kind, target });
  console.error(
    `${kind} in ${target}: ${bytes === undefined ? '' : kept} (--seed ${seed} --from ${index}${only === '' ? '' : ` --only '${only}'`})\n  ${why}`,
  );
};

/** Runs one process until its time is over or it ends. Resolves to the input that it was at, or undefined at the end. */
const runOne = (job, first) =>
  new Promise((resolve) => {
    const folder = join(root, String(job));
    rmSync(folder, { recursive: true, force: true });
    for (const part of ['', 'cwd', 'home']) mkdirSync(join(folder, part), { recursive: true });
    const left = Math.max(0.5, (end - Date.now()) / 1000);
    const child = fork(join(outdir, 'campaign.mjs'), [folder, seed, first, jobs, left, only].map(String), {
      cwd: join(folder, 'cwd'),
      env: { ...process.env, HOME: join(folder, 'home'), XDG_CACHE_HOME: join(folder, 'home'), TZ: 'UTC' },
      execArgv: ['--expose-gc', '--max-old-space-size=1000'],
      silent: true,
    });
    let said = '';
    let counts = {};
    let isDone = false;
    child.stderr.on('data', (piece) => {
      said = (said + piece).slice(-4000);
    });
    const now = () => {
      try {
        return readFileSync(join(folder, 'now'), 'utf8').trim();
      } catch {
        return '';
      }
    };
    let before = '';
    let since = Date.now();
    const watch = setInterval(() => {
      const at = now();
      if (at !== before || at === '') [before, since] = [at, Date.now()];
      else if (Date.now() - since > silentMs) child.kill('SIGKILL');
    }, 500);
    child.on('message', (message) => {
      if (message.fault !== undefined)
        keep(message.fault, message.bytes && Buffer.from(message.bytes, 'base64'), message.extension);
      if (message.counts !== undefined) ({ counts } = message);
      isDone ||= message.done === true;
    });
    child.on('exit', (status, signal) => {
      clearInterval(watch);
      for (const [name, { inputs, ms }] of Object.entries(counts)) {
        const total = totals[name] ?? { inputs: 0, ms: 0 };
        totals[name] = { inputs: total.inputs + inputs, ms: Math.round(total.ms + ms) };
      }
      if (isDone) return resolve(undefined);
      const [, index, extension, target] = /^(\d+) (\S*) (.*)$/.exec(now()) ?? [];
      if (index === undefined) {
        keep({ kind: 'crashes', index: first, target: 'start', why: said });
        return resolve(undefined);
      }
      const kind = signal === 'SIGKILL' ? 'hangs' : /heap out of memory/.test(said) ? 'memory' : 'crashes';
      const input = readFileSync(join(folder, `input${extension}`));
      keep({ kind, index: Number(index), target, why: said || String(signal ?? status) }, input, extension);
      return resolve(Number(index) + jobs);
    });
  });

const runJob = async (job) => {
  for (let first = from + job; first !== undefined && Date.now() < end; ) first = await runOne(job, first);
};

await Promise.all(Array.from({ length: jobs }, (_, job) => runJob(job)));
rmSync(root, { recursive: true, force: true });
const kinds = ['crashes', 'hangs', 'memory', 'writes'];
const rows = Object.entries(totals).map(([name, total]) => [
  name,
  {
    ...total,
    ...Object.fromEntries(
      kinds.map((kind) => [kind, faults.filter((one) => one.kind === kind && one.target === name).length]),
    ),
  },
]);
console.table(Object.fromEntries(rows));
console.log(
  `${Object.values(totals).reduce((sum, { inputs }) => sum + inputs, 0)} inputs, ${faults.length} faults, seed ${seed}`,
);
if (faults.length > 0) process.exitCode = 1;
