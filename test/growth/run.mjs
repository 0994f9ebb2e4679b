// `npm run growth`: processor time of every command at n, 2n and 4n of its input. `--only TEXT` takes the rows whose name has it;
// `--memory 50` takes one input of 50 MB each and shows the memory; where that is refused, the greatest that is taken, too.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rows } from './commands.mjs';
import { countFor, inputs } from './inputs.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const argument = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : process.argv[at + 1];
};
const only = argument('--only', '');
const megabytes = Number(argument('--memory', 0));
/** Twice the input may take so much more of the time that the input takes. */
const mostRatio = 2.3;
/** Below this the start of the program is most of what is measured: the input is made larger. In ms. */
const floor = 250;
/** As often is an input doubled until it takes that long. */
const mostDoublings = 6;
/** The greatest tables and documents that are read, in bytes. */
const accepted = [23.5e6, 2.3e6];
const mostMemory = 600;

const folder = mkdtempSync(join(tmpdir(), 'koryu-growth-'));
const usage = join(folder, 'usage.json');

const koryu = (db, argv, stdin = '') => {
  rmSync(usage, { force: true });
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      here('usage.cjs'),
      here('../../dist/main.js'),
      ...argv,
      '--db',
      db,
      ...(argv[0] === 'tokens' ? [] : ['--no-seed']),
    ],
    {
      input: stdin,
      stdio: ['pipe', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: 600_000,
      env: { ...process.env, KORYU_USAGE: usage, KORYU_DB: db, XDG_DATA_HOME: folder, LANG: 'en_US.UTF-8' },
    },
  );
  const used = existsSync(usage)
    ? JSON.parse(readFileSync(usage, 'utf8'))
    : { ms: Number.NaN, mb: Number.NaN };
  return { ...used, status: signal ?? status, stderr };
};

const fileOf = (kind, n) => {
  const path = join(folder, `${n}.${kind}`);
  if (!existsSync(path)) writeFileSync(path, inputs[kind](n));
  return path;
};

/** Things brought into a new database before a command is measured. */
const preparations = {
  terms: (db, n) => koryu(db, ['glossary', 'import', fileOf('terms.csv', n)]),
  memory: (db, n) => koryu(db, ['memory', 'import', fileOf('tmx', n)]),
  document: (db, n) => koryu(db, ['document', 'add', fileOf('txt', n)]),
  people: (db, n) => koryu(db, ['meeting', 'participant', 'import', '1', fileOf('people.csv', n)]),
  meeting: (db) => koryu(db, ['meeting', 'add', '회의']),
  backup: (db) => koryu(db, ['backup', `${db}.backup`]),
};
/** The kind of file that a preparation brings in. */
const preparedKind = { terms: 'terms.csv', memory: 'tmx', document: 'txt' };

const prepared = ({ before = [] }, n) => {
  const home = mkdtempSync(join(folder, 'db-'));
  const db = join(home, 'koryu.db');
  koryu(db, ['lookup', '가']);
  for (const what of before) {
    const { status, stderr } = preparations[what](db, n);
    if (status !== 0 && status !== 1) throw new Error(`${what} of ${n}: ${status} ${stderr.slice(-300)}`);
  }
  return db;
};

const once = (row, n) => {
  const db = prepared(row, n);
  const file = row.file === undefined ? '' : fileOf(row.file, n);
  const places = { FILE: file, OUT: join(folder, 'out'), 'OUT.db': `${db}.out`, BACKUP: `${db}.backup` };
  const argv = row.argv.map((word) => places[word] ?? word);
  const stdin = row.stdin === undefined ? '' : inputs[row.stdin](n);
  const used = koryu(db, argv, stdin);
  rmSync(join(db, '..'), { recursive: true, force: true });
  return used;
};

/** The least of some runs: other work on the machine only ever adds. */
const msOf = (row, n, runs = 1) => {
  const used = Array.from({ length: runs }, () => once(row, n));
  const bad = used.find(({ status }) => status !== 0 && status !== 1);
  if (bad !== undefined) throw new Error(`${row.name} at ${n}: ${bad.status} ${bad.stderr.slice(-500)}`);
  return Math.min(...used.map(({ ms }) => ms));
};

/** Documents of more sentences, and tables of more rows, are refused. */
const mostOf = ({ file, before = [] }) => {
  const kind = file ?? preparedKind[before[0]];
  if (kind === undefined || kind.endsWith('tmx')) return Number.POSITIVE_INFINITY;
  return countFor(kind, /^(?:terms|people|pairs|tbx|xlf)/.test(kind) ? accepted[0] : accepted[1]);
};

/** The row's size, doubled until the work is more than the start of the program, as far as four times that is taken. */
const sizeFor = (row, start) => {
  const most = mostOf(row) / 4;
  let n = Math.min(row.n, Math.floor(most));
  for (let doubled = 0; doubled < mostDoublings; doubled += 1) {
    if (n * 2 > most || msOf(row, n) - start >= floor) break;
    n *= 2;
  }
  return n;
};

const growth = (row) => {
  const start = msOf(row, 2);
  const n = sizeFor(row, start);
  let [times, ratios] = [[], []];
  // A ratio that is too high is measured again: the processor's caches are shared with whatever else runs.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const measured = [1, 2, 4].map((factor) => Math.max(1, msOf(row, n * factor) - start));
    times = measured.map((ms, at) => Math.min(ms, times[at] ?? Number.POSITIVE_INFINITY));
    ratios = [times[1] / times[0], times[2] / times[1]];
    if (ratios.every((ratio) => ratio <= mostRatio)) break;
  }
  const [one, two, four] = times;
  // What hardly grows, as one look-up in a large glossary, has no ratio to speak of: a few milliseconds more for all of it.
  const isFlat = four < floor;
  return {
    n,
    'start ms': Math.round(start),
    'n ms': Math.round(one),
    '2n ms': Math.round(two),
    '4n ms': Math.round(four),
    '2n/n': isFlat ? 'flat' : Number(ratios[0].toFixed(2)),
    '4n/2n': isFlat ? 'flat' : Number(ratios[1].toFixed(2)),
    ok: isFlat || ratios.every((ratio) => ratio <= mostRatio),
  };
};

const memoryAt = (row, bytes) => {
  const kind = row.file ?? row.stdin ?? preparedKind[row.before?.[0]];
  const n = countFor(kind, bytes);
  const { ms, mb, status, stderr } = once(row, n);
  const refused = /koryu: (.*)/.exec(status === 0 || status === 1 ? '' : stderr)?.[1] ?? '';
  return {
    input: `${Math.round(bytes / 1e5) / 10} MB`,
    seconds: Math.round(ms / 1000),
    MB: Math.round(mb),
    status,
    refused: refused.replace(/^.*\//, '').slice(-60),
    ok: mb <= mostMemory && status !== 70 && (status === 2 ? refused !== '' : mb > 0),
  };
};

/** At so many megabytes, and where that is refused at the greatest size that is not. */
const memory = (row) => {
  const sizes = [megabytes * 1e6, ...accepted].filter((bytes) => bytes <= megabytes * 1e6);
  const lines = [];
  for (const bytes of sizes) {
    try {
      lines.push(memoryAt(row, bytes));
    } catch (error) {
      // What cannot be brought in at this size cannot be worked with either.
      lines.push({ input: `${bytes / 1e6} MB`, status: 2, refused: String(error).slice(-60), ok: true });
    }
    if (lines.at(-1).status !== 2) break;
  }
  // A row that was never taken was not measured.
  return lines.map((line, at) =>
    at === lines.length - 1 && line.status === 2 ? { ...line, ok: false } : line,
  );
};

const hasInput = ({ file, stdin, before = [] }) =>
  (file ?? stdin) !== undefined || before.some((what) => preparedKind[what] !== undefined);

mkdirSync(folder, { recursive: true });
const table = {};
for (const row of rows.filter((one) => one.name.includes(only) && (megabytes === 0 || hasInput(one)))) {
  const measured =
    megabytes > 0
      ? memory(row).map((line) => [`${row.name} ${line.input}`, line])
      : [[row.name, growth(row)]];
  for (const [name, line] of measured) {
    table[name] = line;
    console.log(name, JSON.stringify(line));
  }
}
rmSync(folder, { recursive: true, force: true });
console.table(table);
if (Object.values(table).some(({ ok }) => !ok)) process.exitCode = 1;
