// `kill -9` at random moments of typing and confirming: what was confirmed is there afterwards, each time.
//
// KILLS=100 npm run bench -- kill. A segment counts as confirmed once a frame shows that it is: the program draws it
// after the text is on disk.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openUserDatabase } from '../../src/session/files/open-database.js';
import { inTerminal } from './tui/pseudo-terminal.js';

const kills = Number(process.env.KILLS ?? 100);
// More than anyone can confirm in that time: a segment that is done would be typed into once more.
const segments = Math.max(2000, kills * 80);
const folder = mkdtempSync(join(tmpdir(), 'koryu-kill-'));
const db = join(folder, 'koryu.db');
const path = join(folder, 'document.txt');
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const doneNow = async (): Promise<ReadonlyMap<number, string>> => {
  const termbase = await openUserDatabase({ db, seed: false });
  const works = await termbase.work();
  const [document] = works.list();
  const units = document === undefined ? [] : works.load(document.id).units;
  termbase.close();
  return new Map(
    units.flatMap(({ state, target }, ordinal) => (state === 'done' ? [[ordinal, target] as const] : [])),
  );
};

/** The number that the header shows as confirmed, last. */
const shownDone = (seen: string): number => {
  const all = [...seen.matchAll(/confirmed (\d+)\/\d+/g)];
  return Number(all.at(-1)?.[1] ?? 0);
};

try {
  writeFileSync(
    path,
    Array.from({ length: segments }, (_, index) => `${index + 1}번째 문장이다.`).join('\n\n'),
  );
  let lost = 0;
  let confirmed = 0;
  let cut = 0;
  let kept: ReadonlyMap<number, string> = new Map();
  for (let kill = 0; kill < kills; kill += 1) {
    const terminal = inTerminal(
      [process.execPath, 'dist/main.js', path, '--lang', 'en', '--no-seed'],
      { columns: 100, rows: 30 },
      { KORYU_DB: db },
    );
    await terminal.press('', 30_000);
    terminal.seen();
    const end = performance.now() + 100 + Math.random() * 700;
    terminal.child.stdin?.write('\x04');
    while (performance.now() < end) {
      terminal.child.stdin?.write(`訳${confirmed}`);
      await wait(Math.random() * 20);
      terminal.child.stdin?.write('\r');
      confirmed += 1;
      await wait(Math.random() * 20);
    }
    process.kill(terminal.pid(), 'SIGKILL');
    await wait(150);
    const shown = shownDone(terminal.seen());
    terminal.close();
    const now = await doneNow();
    if (now.size < shown) lost += 1;
    for (const [ordinal, target] of kept) if (now.get(ordinal) !== target) lost += 1;
    // A confirmed text is whole, never a part of what was typed.
    for (const target of now.values()) if (!/^訳\d+$/.test(target)) cut += 1;
    kept = now;
  }
  process.stdout.write(
    `${kills} kills, ${kept.size} confirmed segments on disk: ${lost} lost, ${cut} not whole\n`,
  );
  process.exitCode = lost + cut === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
