// `koryu tour`: five steps in a terminal, and a sentence where there is none.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTerminal } from '../bench/tui/pseudo-terminal.js';
import { built } from '../helpers/children.js';
import { run } from '../helpers/cli.js';
import { screenOf } from '../helpers/screen.js';
import { aFolder } from '../helpers/termbases.js';

const canRun = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
const size = { columns: 80, rows: 24 };
let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await aFolder());
});
afterEach(() => remove());

it('without a terminal it says that it needs one', async () => {
  const { status, err } = await run(join(folder, 'koryu.db'), ['tour']);
  expect(status).toBe(2);
  expect(err).toContain('The tour needs a terminal.');
});

describe.skipIf(!canRun)('in a terminal', { timeout: 120_000 }, () => {
  it('goes on with the key of each step, to the end; what was done is kept', async () => {
    const db = join(folder, 'koryu.db');
    const command = [process.execPath, built('main.js'), 'tour', '--lang', 'en'];
    const terminal = inTerminal(command, size, { KORYU_DB: db });
    const screen = screenOf(size.columns, size.rows);
    const lastRow = (): string => {
      screen.write(terminal.seen());
      return screen.rows()[size.rows - 2] ?? '';
    };
    const says = (words: string) => expect.poll(lastRow, { timeout: 60_000 }).toContain(words);
    await says('Tour 1/5: Alt+1 ');
    // The numbers of the sentence are known a moment later.
    await expect.poll(() => screen.rows().join('\n') + lastRow(), { timeout: 60_000 }).toContain('Alt+I ');
    const steps = [
      ['\x1b1', 'Tour 2/5'],
      ['\x1bi', 'Tour 3/5'],
      ['\r', 'Tour 4/5'],
    ] as const;
    for (const [key, words] of steps) {
      await terminal.press(key);
      await says(words);
    }
    for (const key of ['\x0c', ...'총무성']) await terminal.press(key);
    await expect.poll(() => screen.rows().join('\n') + lastRow(), { timeout: 30_000 }).toContain('総務省');
    await terminal.press('\x1b');
    await says('Tour 5/5');
    await terminal.press('\x1bOP');
    await terminal.press('\x1b');
    await says('That was the tour.');
    terminal.child.stdin?.write('\x11');
    await new Promise((resolve) => terminal.child.once('close', resolve));
    terminal.close();
    const { out } = await run(db, ['document', 'list', '--json']);
    expect(JSON.parse(out)).toMatchObject({ documents: [{ done: 1 }] });
  });
});
