// The line that says how far long work is, and what Ctrl-C leaves of a file that is being written.

import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shownWork } from '../../src/cli/output/show-work.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { bundle } from '../helpers/bundle.mjs';
import { aFolder } from '../helpers/termbases.js';

const t = await loadTranslate('en');

test('work of more than half a second is told ten times a second, and the line taken away at its end', () => {
  const shown: string[] = [];
  let ms = 0;
  const { onStep } = shownWork(
    (text) => shown.push(text),
    t,
    () => ms,
  );
  for (let done = 1; done <= 100; done += 1) {
    ms = done * 10;
    onStep({ kind: 'checking', done, of: 100 });
  }
  expect(shown).toEqual([
    ...[50, 60, 70, 80, 90].map((share) => `\rChecking… ${share} %\u001b[K`),
    '\r\u001b[K',
  ]);
});

test('short work says nothing, and work that failed leaves no line', () => {
  const shown: string[] = [];
  let ms = 0;
  const { onStep, clear } = shownWork(
    (text) => shown.push(text),
    t,
    () => ms,
  );
  onStep({ kind: 'reading', done: 0, of: 1 });
  clear();
  expect(shown).toEqual([]);
  ms = 600;
  onStep({ kind: 'importing', done: 7 });
  clear();
  expect(shown).toEqual(['\rImporting… 7\u001b[K', '\r\u001b[K']);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s while a file is written leaves the old one and nothing beside it', async (signal, status) => {
  const { folder, remove } = await aFolder();
  const source = fileURLToPath(new URL('../../src/session/files/write-whole.ts', import.meta.url));
  const outfile = `${await bundle(`write-whole-${signal}`, [source])}/write-whole.mjs`;
  const file = join(folder, 'a.csv');
  writeFileSync(file, 'old');
  const script = `
    const { writeWhole } = await import(${JSON.stringify(outfile)});
    function* pieces() { yield 'half'; process.kill(process.pid, '${signal}'); for (;;) yield 'more'; }
    await writeWhole(${JSON.stringify(file)}, pieces());`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 20_000 });
  expect(ended.status).toBe(status);
  expect(readdirSync(folder)).toEqual(['a.csv']);
  await remove();
});
