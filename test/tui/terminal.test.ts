// The program in a real pseudo-terminal: signals, a terminal that goes away, windows that change their size.

import { spawnSync } from 'node:child_process';
import { readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measures } from '../../src/text/width.js';
import { inTerminal, type PseudoTerminal } from '../bench/tui/pseudo-terminal.js';
import { built } from '../helpers/children.js';
import { screenOf } from '../helpers/screen.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

// util-linux makes the terminal; macOS has another program of the name.
const canRun = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** The mouse, the wheel, the keyboard, pasting and the cursor as they were, then the shell's own screen. */
const leave = '\x1b[?1006l\x1b[?1000l\x1b[?1007h\x1b[?1007r\x1b[<u\x1b[?2004l\x1b[?25h\x1b[?1049l';
const enter = '\x1b[?1049h';

let folder: string;
let remove: () => Promise<void>;
let terminal: PseudoTerminal;
const open = async (): Promise<void> => {
  terminal = inTerminal(
    [process.execPath, built('main.js'), join(folder, 'a.txt'), '--no-seed', '--lang', 'en'],
    { columns: 80, rows: 24 },
    { KORYU_DB: join(folder, 'koryu.db') },
  );
  await terminal.press('', 30_000);
};
const ended = (): Promise<void> =>
  new Promise((resolve) => {
    if (terminal.child.exitCode !== null || terminal.child.signalCode !== null) resolve();
    else terminal.child.once('close', () => resolve());
  });
const stored = async (): Promise<readonly string[]> => {
  const termbase = await aTermbase(join(folder, 'koryu.db'));
  const works = await termbase.work();
  const [document] = works.list();
  const units = document === undefined ? [] : works.load(document.id).units;
  termbase.close();
  return units.map(({ target, state }) => `${target} ${state}`);
};

describe.skipIf(!canRun)('in a terminal', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    ({ folder, remove } = await aFolder());
    writeFileSync(join(folder, 'a.txt'), '하나\n둘\n셋\n넷\n다섯\n');
    await open();
  });
  afterEach(async () => {
    terminal.close();
    await remove();
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    '%s: what was typed is stored, the terminal is as it was',
    async (signal) => {
      await terminal.press('一');
      process.kill(terminal.pid(), signal);
      await ended();
      expect(terminal.seen()).toContain(leave);
      expect(await stored()).toContain('一 draft');
    },
  );

  it('quitting: the same', async () => {
    await terminal.press('一');
    terminal.child.stdin?.write('\x11');
    await ended();
    expect(terminal.seen()).toContain(leave);
    expect(await stored()).toContain('一 draft');
  });

  it('a terminal that goes away: what was typed is stored', async () => {
    await terminal.press('一');
    const pid = terminal.pid();
    terminal.child.kill('SIGKILL');
    await expect.poll(() => spawnSync('kill', ['-0', String(pid)]).status, { timeout: 10_000 }).not.toBe(0);
    expect(await stored()).toContain('一 draft');
  });

  it('suspending: the terminal is given back, and taken again', async () => {
    terminal.seen();
    terminal.child.stdin?.write('\x0fsuspend\r');
    // Nobody watches the group of this terminal, so that the system lets it go on by itself.
    let seen = '';
    await expect
      .poll(
        () => {
          seen += terminal.seen();
          return seen.lastIndexOf(enter) > seen.indexOf(leave) && seen.includes(leave);
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    await terminal.press('一\r', 5000);
    await terminal.settle(300);
    terminal.child.stdin?.write('\x11');
    await ended();
    expect(await stored()).toContain('一 done');
  });

  it('a storm of sizes: the last frame fits the last one, and no key is lost', async () => {
    const tty = readlinkSync(`/proc/${terminal.pid()}/fd/0`);
    const resize = (columns: number, rows: number): void => {
      spawnSync('stty', ['-F', tty, 'cols', String(columns), 'rows', String(rows)]);
      process.kill(terminal.pid(), 'SIGWINCH');
    };
    for (let index = 0; index < 25; index += 1) {
      resize(40 + ((index * 37) % 160), 12 + ((index * 17) % 38));
      terminal.child.stdin?.write('一');
    }
    resize(100, 30);
    await terminal.settle(500);
    const screen = screenOf(100, 30);
    screen.write(terminal.seen().split('\x1b[2J\x1b[H').at(-1) ?? '');
    const rows = screen.rows();
    expect(rows[0]).toMatch(/^ a\.txt.* {2}0%/);
    expect(measures.narrow.width(rows[0] ?? '')).toBeLessThanOrEqual(100);
    // The last row stays free; the one above has the hints.
    expect(rows[28]).toMatch(/^ F1 Help/);
    expect(rows[29]).toBe('');
    terminal.child.stdin?.write('\x11');
    await ended();
    expect(await stored()).toContain(`${'一'.repeat(25)} draft`);
  });

  it('kill -9: what was confirmed is there', async () => {
    for (const target of ['一', '二', '三']) {
      await terminal.press(target);
      await terminal.press('\r');
      await terminal.settle(100);
    }
    process.kill(terminal.pid(), 'SIGKILL');
    await ended();
    expect(await stored()).toEqual(['一 done', '二 done', '三 done', ' untouched', ' untouched']);
  });
});

describe.skipIf(!canRun)('a long document that is new', { timeout: 60_000 }, () => {
  const lines = Array.from({ length: 6000 }, (_, index) => `제${index + 1}항의 회의를 서울에서 개최한다.`);
  beforeEach(async () => {
    ({ folder, remove } = await aFolder());
    writeFileSync(join(folder, 'a.txt'), lines.join('\n\n'));
  });
  afterEach(async () => {
    terminal.close();
    await remove();
  });

  it('is drawn before all of it is read; a key pressed then counts', async () => {
    await open();
    expect(terminal.seen()).toContain('Reading the rest of the document');
    terminal.child.stdin?.write('一');
    await terminal.settle(1500);
    terminal.child.stdin?.write('\x11');
    await ended();
    const units = await stored();
    expect([units.length, units[0]]).toEqual([lines.length, '一 draft']);
  });

  it('is stored whole or not at all when the program is killed meanwhile', async () => {
    await open();
    process.kill(terminal.pid(), 'SIGKILL');
    await ended();
    const { length } = await stored();
    expect([0, lines.length]).toContain(length);
  });
});
