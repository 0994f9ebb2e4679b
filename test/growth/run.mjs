// `npm run growth`: processor time of every command at n, 2n and 4n of its input. `--only TEXT` takes the rows whose name has it;
// `--memory 50` takes one input of 50 MB each and shows the memory.

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
/** Below this the start of the program is most of what is measured. In ms. */
const floor = 100;
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
  meeting: (db) => koryu(db, ['meeting', 'add', '회의']),
  backup: (db) => koryu(db, ['backup', `${db}.backup`]),
};

const prepared = ({ before = [] }, n) => {
  const home = mkdtempSync(join(folder, 'db-'));
  const db = join(home, 'koryu.db');
  koryu(db, ['lookup', '가']);
  for (const what of before) preparations[what](db, n);
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
const msOf = (row, n) => {
  const runs = [once(row, n), once(row, n)];
  const bad = runs.find(({ status }) => status !== 0 && status !== 1);
  if (bad !== undefined) throw new Error(`${row.name} at ${n}: ${bad.status} ${bad.stderr.slice(-500)}`);
  return Math.min(...runs.map(({ ms }) => ms));
};

const growth = (row) => {
  const start = msOf(row, 2);
  const [one, two, four] = [1, 2, 4].map((times) => Math.max(msOf(row, row.n * times) - start, floor));
  const ratios = [two / one, four / two];
  return {
    n: row.n,
    'start ms': Math.round(start),
    n_ms: Math.round(one),
    '2n ms': Math.round(two),
    '4n ms': Math.round(four),
    '2n/n': Number(ratios[0].toFixed(2)),
    '4n/2n': Number(ratios[1].toFixed(2)),
    ok: ratios.every((ratio) => ratio <= mostRatio),
  };
};

const memory = (row) => {
  const kind = row.file ?? row.stdin;
  const n = countFor(kind, megabytes * 1e6);
  const { ms, mb, status, stderr } = once(row, n);
  const refused = /koryu: (.*)/.exec(status === 0 || status === 1 ? '' : stderr)?.[1] ?? '';
  return {
    n,
    seconds: Math.round(ms / 1000),
    MB: Math.round(mb),
    status,
    refused: refused.slice(-70),
    ok: mb <= mostMemory && status !== 70,
  };
};

mkdirSync(folder, { recursive: true });
const table = {};
for (const row of rows.filter(
  ({ name, file, stdin }) => name.includes(only) && (megabytes === 0 || (file ?? stdin) !== undefined),
)) {
  table[row.name] = megabytes > 0 ? memory(row) : growth(row);
  console.log(row.name, JSON.stringify(table[row.name]));
}
rmSync(folder, { recursive: true, force: true });
console.table(table);
if (Object.values(table).some(({ ok }) => !ok)) process.exitCode = 1;
