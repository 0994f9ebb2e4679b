// The first frame opens only the volumes of the program that it needs.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTerminal } from '../bench/tui/pseudo-terminal.js';
import { built } from '../helpers/children.js';
import { aFolder } from '../helpers/termbases.js';

const canRun = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
const size = { columns: 80, rows: 24 };

/** Notes for each end of a frame how many volumes were compiled until then. */
const counting = (notes: string): string => `
  const vm = require('node:vm');
  const { appendFileSync } = require('node:fs');
  let opened = 0;
  const { Script } = vm;
  vm.Script = class extends Script {
    constructor(code, options) {
      super(code, options);
      if (options.filename?.endsWith('koryu.js')) opened += 1;
    }
  };
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text, ...rest) => {
    if (String(text).includes('\\u001b[?2026l')) appendFileSync(${JSON.stringify(notes)}, opened + '\\n');
    return write(text, ...rest);
  };`;

test.skipIf(!canRun)(
  'a known document is drawn by the first volume, the beginning of a new one by two of three',
  { timeout: 120_000 },
  async () => {
    const { folder, remove } = await aFolder();
    const hook = join(folder, 'hook.cjs');
    const firstFrame = async (file: string): Promise<number> => {
      const notes = join(folder, `${file}.notes`);
      writeFileSync(hook, counting(notes));
      writeFileSync(notes, '');
      const command = [process.execPath, '-r', hook, built('main.js'), join(folder, file), '--lang', 'ko'];
      const terminal = inTerminal(command, size, { KORYU_DB: join(folder, 'koryu.db') });
      await terminal.press('', 60_000);
      await terminal.settle(1500);
      terminal.child.stdin?.write('\x11');
      await new Promise((resolve) => terminal.child.once('close', resolve));
      terminal.close();
      return Number(readFileSync(notes, 'utf8').split('\n')[0]);
    };
    const lines = (name: string): string =>
      Array.from({ length: 2000 }, (_, at) => `${name} 제${at + 1}회 회의를 서울에서 개최하였다.`).join(
        '\n\n',
      );
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), lines(name));
    // The first start fills the glossary in, with code of the last volume.
    await firstFrame('a.txt');
    expect([await firstFrame('b.txt'), await firstFrame('b.txt')]).toEqual([2, 1]);
    await remove();
  },
);
