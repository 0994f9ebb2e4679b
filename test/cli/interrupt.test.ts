// Ctrl-C in commands that read or write big files: status 130, nothing half-written, the database as it was or whole.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

const concepts = 60_000;
const lines = 15_000;
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

/** Runs a command through a pipe; a shell shows the end by the signal as 130. */
const piped = (argv: readonly string[], stopAfter: number): Promise<End> => {
  const child = spawn(process.execPath, argvOf(argv), { stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGINT'), stopAfter);
  return endOf(child).finally(() => clearTimeout(timer));
};

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Runs a command in a terminal and presses Ctrl-C there. */
const typed = (argv: readonly string[], stopAfter: number): Promise<End> => {
  const line = [process.execPath, ...argvOf(argv)].map(quoted).join(' ');
  const child = spawn('script', ['-qec', line, '/dev/null'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.stdin?.write('\u0003'), stopAfter);
  return endOf(child).finally(() => {
    clearTimeout(timer);
    child.stdin?.end();
  });
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

const hasTerminal = spawnSync('script', ['--version']).status === 0;
describe.each([['in a pipe', piped] as const, ...(hasTerminal ? [['in a terminal', typed] as const] : [])])(
  'Ctrl-C %s',
  (_, run) => {
    it.each(commands)(
      '%s',
      async (name, argv) => {
        let hits = 0;
        // The moment that hits the command at work depends on the machine.
        for (const stopAfter of [350, 800, 1400]) {
          writeFileSync(at('out-old.csv'), 'old');
          const { status, err } = await run(argv, stopAfter);
          expect(err).not.toMatch(/\n\s+at |bug|internal error/);
          requireWhole();
          if (ended(status)) {
            hits += 1;
            expect(existsSync(at('out.csv'))).toBe(false);
            expect(counts()).toEqual(before);
          } else {
            // Whoever had finished had finished all of it.
            expect(
              status === 0 || (status === 1 && name === 'check') || (status === 1 && name === 'extract'),
            ).toBe(true);
            break;
          }
        }
        expect(hits).toBeGreaterThan(0);
      },
      60_000,
    );
  },
);
