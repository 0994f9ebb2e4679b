// Ctrl-C in commands that read or write big files: status 130, nothing half-written, the database as it was or whole.
// `npm run torture -- --only commands` does the same at random moments.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { built } from '../helpers/children.js';

const folder = mkdtempSync(join(tmpdir(), 'koryu-interrupt-'));
const at = (name: string): string => join(folder, name);
const db = at('koryu.db');
const argvOf = (argv: readonly string[]): readonly string[] => [
  built('main.js'),
  ...argv,
  '--db',
  db,
  '--no-seed',
  '--lang',
  'en',
];

/** The rows of each table that the commands write. */
const counts = (): readonly unknown[] => {
  const opened = new Sqlite(db);
  expect(opened.pragma('integrity_check', { simple: true })).toBe('ok');
  const found = ['concept', 'document', 'segment', 'memory'].map((table) =>
    opened.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  opened.close();
  return found;
};

const concepts = 20_000;
const lines = 5_000;
const before = [concepts, 0, 0, 0];

beforeAll(() => {
  const rows = Array.from({ length: concepts }, (_, n) => `용어 ${n}호,用語${n}号`);
  writeFileSync(at('terms.csv'), `ko,ja\n${rows.join('\n')}\n`);
  writeFileSync(at('more.csv'), `ko,ja\n${rows.map((row) => row.replace('용어', '새 용어')).join('\n')}\n`);
  const text = Array.from({ length: lines }, (_, n) => `제${n + 1}항의 회의를 서울에서 개최한다.`);
  writeFileSync(at('text.txt'), text.join('\n'));
  writeFileSync(at('pairs.csv'), `ko,ja\n${text.map((line) => `${line},会議`).join('\n')}\n`);
  const units = text.map(
    (line) => `<tu><tuv xml:lang="ko"><seg>${line}</seg></tuv><tuv xml:lang="ja"><seg>会議</seg></tuv></tu>`,
  );
  writeFileSync(
    at('memory.tmx'),
    `<tmx version="1.4"><header srclang="ko"/><body>${units.join('')}</body></tmx>`,
  );
  const made = spawnSync(process.execPath, argvOf(['glossary', 'import', at('terms.csv')]), {
    stdio: 'ignore',
  });
  expect(made.status).toBe(0);
  copyFileSync(db, at('before'));
}, 120_000);

afterEach(() => {
  for (const name of readdirSync(folder))
    if (/^(out|koryu)\.?/.test(name)) rmSync(at(name), { recursive: true });
  copyFileSync(at('before'), db);
});
afterAll(() => rmSync(folder, { recursive: true }));

type End = { readonly status: number | string | null; readonly err: string };

const endOf = (child: ChildProcess): Promise<End> =>
  new Promise((resolve) => {
    let err = '';
    for (const stream of [child.stderr, child.stdout])
      stream?.setEncoding('utf8').on('data', (piece: string) => {
        err += piece;
      });
    child.on('close', (status, signal) => resolve({ status: signal ?? status, err }));
  });

/** Whether a process has the database open: it has begun to work, however slow the machine is. */
const hasBegun = (pid: number): boolean => {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === db);
  } catch {
    // It has ended, or closed the descriptor meanwhile.
    return false;
  }
};

/** The process under a terminal program. */
const childOf = (pid: number): number | undefined => {
  try {
    const first = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0];
    return first === undefined || first === '' ? undefined : Number(first);
  } catch {
    return undefined;
  }
};

/** Calls `stop` some milliseconds after the process is at work; at the latest when the machine tells nothing of it. */
const onceAtWork = async (
  pidOf: () => number | undefined,
  end: Promise<End>,
  later: number,
  stop: () => void,
) => {
  let over = false;
  void end.finally(() => {
    over = true;
  });
  for (const begin = Date.now(); !over && Date.now() - begin < (hasProc ? 60_000 : 800); await pause(4)) {
    const pid = pidOf();
    if (pid !== undefined && hasBegun(pid)) break;
  }
  await pause(later);
  if (!over) stop();
};
const hasProc = existsSync('/proc/self/fd');

/** Runs a command through a pipe; a shell shows the end by the signal as 130. */
const piped = async (argv: readonly string[], later: number): Promise<End> => {
  const child = spawn(process.execPath, argvOf(argv), { stdio: ['ignore', 'pipe', 'pipe'] });
  const end = endOf(child);
  await onceAtWork(
    () => child.pid,
    end,
    later,
    () => child.kill('SIGINT'),
  );
  return end;
};

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Runs a command in a terminal and presses Ctrl-C there. */
const typed = async (argv: readonly string[], later: number): Promise<End> => {
  const line = [process.execPath, ...argvOf(argv)].map(quoted).join(' ');
  const child = spawn('script', ['-qec', `exec ${line}`, '/dev/null'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const end = endOf(child);
  await onceAtWork(
    () => (child.pid === undefined ? undefined : childOf(child.pid)),
    end,
    later,
    () => child.stdin?.write('\u0003'),
  );
  return end.finally(() => child.stdin?.end());
};

const commands: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['scan', ['scan', at('text.txt')]],
  ['check', ['check', at('pairs.csv')]],
  ['extract', ['extract', at('text.txt')]],
  ['document add', ['document', 'add', at('text.txt')]],
  ['glossary import', ['glossary', 'import', at('more.csv')]],
  ['memory import', ['memory', 'import', at('memory.tmx')]],
  ['glossary export', ['glossary', 'export', '-o', at('out.csv')]],
  ['glossary export over a file', ['glossary', 'export', '-o', at('out-old.csv'), '--force']],
  ['backup', ['backup', at('out.backup')]],
];

const ended = (status: End['status']): boolean => status === 130 || status === 'SIGINT';

/** A file that is there under its final name is whole. */
const requireWhole = (): void => {
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  if (existsSync(at('out.csv')))
    expect(readFileSync(at('out.csv'), 'utf8').split('\n').length).toBe(concepts + 2);
  const old = readFileSync(at('out-old.csv'), 'utf8');
  if (old !== 'old') expect(old.split('\n').length).toBe(concepts + 2);
  if (!existsSync(at('out.backup'))) return;
  const copy = new Sqlite(at('out.backup'), { readonly: true });
  expect(copy.prepare('SELECT count(*) FROM concept').pluck().get()).toBe(concepts);
  copy.close();
  expect(statSync(at('out.backup')).mode & 0o777).toBe(0o600);
};

/** One run that is stopped so many milliseconds into its work. Returns whether it was stopped before its end. */
const stopped = async (
  run: typeof piped,
  [name, argv]: (typeof commands)[number],
  later: number,
): Promise<boolean> => {
  writeFileSync(at('out-old.csv'), 'old');
  const { status, err } = await run(argv, later);
  expect(err).not.toMatch(/\n\s+at |bug|internal error/);
  requireWhole();
  if (ended(status)) {
    expect(existsSync(at('out.csv'))).toBe(false);
    expect(counts()).toEqual(before);
    return true;
  }
  // Whoever had finished had finished all of it.
  expect(status === 0 || (status === 1 && ['check', 'extract'].includes(name))).toBe(true);
  copyFileSync(at('before'), db);
  return false;
};

/** A run that had ended before the signal came is repeated; this often at most. */
const mostRuns = 4;

const requireStop = async (run: typeof piped, command: (typeof commands)[number]): Promise<void> => {
  for (let runs = 0; runs < mostRuns; runs += 1) if (await stopped(run, command, 30)) return;
  expect.fail('ended before it could be stopped');
};

test.each(commands)('Ctrl-C in a pipe: %s', (...command) => requireStop(piped, command), 120_000);

const hasTerminal = spawnSync('script', ['--version']).status === 0;
const inTerminal = new Set(['scan', 'glossary import', 'glossary export over a file']);
test.runIf(hasTerminal).each(commands.filter(([name]) => inTerminal.has(name)))(
  'Ctrl-C in a terminal: %s',
  (...command) => requireStop(typed, command),
  120_000,
);
