// Ctrl-C (SIGINT) in commands that read or write big files: no half file, no stack, no temporary file.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'koryu-interrupt-'));
const db = join(folder, 'koryu.db');

type End = { readonly status: number | null; readonly signal: string | null; readonly err: string };

const run = (argv: readonly string[], stopAfter?: number): Promise<End> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['dist/main.js', ...argv, '--db', db, '--lang', 'en'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    if (stopAfter !== undefined) setTimeout(() => child.kill('SIGINT'), stopAfter);
    child.on('close', (status, signal) => resolve({ status, signal, err }));
  });

beforeAll(async () => {
  const rows = Array.from({ length: 60_000 }, (_, n) => `용어 ${n}호,用語${n}号`);
  writeFileSync(join(folder, 'terms.csv'), `ko,ja\n${rows.join('\n')}\n`);
  const lines = Array.from({ length: 15_000 }, (_, n) => `제${n + 1}항의 회의를 서울에서 개최한다.`);
  writeFileSync(join(folder, 'text.txt'), lines.join('\n'));
  writeFileSync(join(folder, 'pairs.csv'), `ko,ja\n${lines.map((line) => `${line},会議`).join('\n')}\n`);
  expect((await run(['glossary', 'import', join(folder, 'terms.csv')])).status).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

it.each([
  ['scan', ['scan', at('text.txt')], 700],
  ['check', ['check', at('pairs.csv')], 700],
  ['extract', ['extract', at('text.txt')], 700],
  ['document add', ['document', 'add', at('text.txt')], 500],
  ['glossary import', ['glossary', 'import', at('terms.csv')], 900],
  ['glossary export', ['glossary', 'export', '-o', at('out.csv')], 500],
  ['backup', ['backup', at('out.backup')], 350],
] as const)(
  '%s',
  async (_, argv, milliseconds) => {
    const { status, signal, err } = await run(argv, milliseconds);
    // A shell shows the signal as 130. Whoever has ended before it was sent is no matter.
    expect(signal === 'SIGINT' || status === 130 || status === 0).toBe(true);
    expect(err).not.toMatch(/\n\s+at |bug/);
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  },
  60_000,
);
