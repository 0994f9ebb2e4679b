// 20,000 keys over 500 segments in a pseudo-terminal at 200×50, each awaited: keys lost, memory, bytes written.
//
// Needs `script` (util-linux), `npm run build` and Linux (/proc). Takes some minutes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTermbase } from '../helpers/termbases.js';
import { manySegments, translationOf, typeThrough } from './tui/many-keys.js';
import { inTerminal } from './tui/pseudo-terminal.js';

const segments = Number(process.env.SEGMENTS ?? 500);
const length = Number(process.env.LETTERS ?? 39);
const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-keys-'));
const db = join(folder, 'koryu.db');
const file = join(folder, 'many.txt');

try {
  writeFileSync(file, manySegments(segments));
  const terminal = inTerminal(
    [process.execPath, 'dist/main.js', file, '--lang', 'en'],
    { columns: 200, rows: 50 },
    { KORYU_DB: db },
  );
  await terminal.press('', 60_000);
  await terminal.settle(1500);
  const { early, late } = await typeThrough(terminal, segments, length, true);
  await terminal.press('\x11', 2000);
  await terminal.settle(500);
  terminal.close();
  const termbase = await aTermbase(db);
  const works = await termbase.work();
  const [document] = works.list();
  const { units } = document === undefined ? { units: [] } : works.load(document.id);
  termbase.close();
  const wrong = units.filter(({ target }, index) => target !== translationOf(index, length)).length;
  process.stdout.write(
    `${segments * (length + 1)} keys over ${units.length} segments: ${wrong} segments differ; ${early.toFixed(0)} MB after a third, ${late.toFixed(0)} MB at the end\n`,
  );
  if (wrong > 0 || late - early > 30) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
