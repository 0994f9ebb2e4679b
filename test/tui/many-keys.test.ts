// Many keys in a real pseudo-terminal: none is lost, memory stays, and few bytes are written for each.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manySegments, translationOf, typeThrough } from '../bench/tui/many-keys.js';
import { inTerminal } from '../bench/tui/pseudo-terminal.js';
import { built } from '../helpers/children.js';
import { screenOf } from '../helpers/screen.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const canRun = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
const size = { columns: 200, rows: 50 };

const opened = async (text: string) => {
  const { folder, remove } = await aFolder();
  const db = join(folder, 'koryu.db');
  const file = join(folder, 'many.txt');
  writeFileSync(file, text);
  const terminal = inTerminal([process.execPath, built('main.js'), file, '--no-seed', '--lang', 'en'], size, {
    KORYU_DB: db,
  });
  await terminal.press('', 30_000);
  const close = async (): Promise<void> => {
    terminal.close();
    await remove();
  };
  return { db, terminal, close };
};

describe.skipIf(!canRun)('in a terminal of 200×50', { timeout: 120_000 }, () => {
  it('2,000 keys over 500 segments: none is lost, and memory does not run away', async () => {
    const { db, terminal, close } = await opened(manySegments(500));
    const { early, late } = await typeThrough(terminal, 500, 3);
    terminal.child.stdin?.write('\x11');
    await new Promise((resolve) => terminal.child.once('close', resolve));
    const termbase = await aTermbase(db);
    const works = await termbase.work();
    const [document] = works.list();
    const { units } = document === undefined ? { units: [] } : works.load(document.id);
    termbase.close();
    expect(units).toHaveLength(500);
    expect(units.filter(({ target }, index) => target !== translationOf(index, 3))).toEqual([]);
    expect(units.filter(({ state }) => state !== 'done')).toEqual([]);
    // So short a run ends before the heap has settled: 31 MB was seen. `npm run bench -- keys` measures 20,000 keys.
    expect(late - early).toBeLessThan(60);
    await close();
  });

  it('a typed character writes at most 4 KB, and the cursor stands behind it', async () => {
    const { terminal, close } = await opened(manySegments(60));
    const screen = screenOf(size.columns, size.rows);
    await terminal.settle(1000);
    screen.write(terminal.seen());
    const bytes: number[] = [];
    for (const letter of '行政安全部は日本の総務省と会議を開く') {
      await terminal.press(letter);
      await terminal.settle(150);
      const written = terminal.seen();
      screen.write(written);
      bytes.push(Buffer.byteLength(written));
      const { x, y, shown } = screen.cursor();
      const row = screen.rows()[y] ?? '';
      expect(shown).toBe(true);
      expect(x).toBeGreaterThan(1);
      expect(row).toContain(letter);
    }
    expect(Math.max(...bytes)).toBeLessThanOrEqual(4096);
    expect(screen.rows()[0]).toMatch(/^ many\.txt/);
    await close();
  });
});
