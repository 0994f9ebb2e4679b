// Small files that once kept the built program busy for ever. A generous bound on a process of its own shows that they end.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { built } from '../helpers/children.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  (await aTermbase(db)).close();
});
afterEach(() => remove());

const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const koryu = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [built('main.js'), ...argv, '--db', db, '--no-seed'], {
    env: { ...environment, LANG: 'en_US.UTF-8' },
    encoding: 'utf8',
    timeout: 20_000,
  });

test('199 bytes of byte order marks without an extension', () => {
  const file = join(folder, 'notes');
  writeFileSync(file, `${'\ufeff'.repeat(66)}x`);
  expect(koryu('scan', file, '--lang', 'ko')).toMatchObject({
    signal: null,
    status: expect.toSatisfy((one) => one < 70),
  });
});

test.each([
  ['제1조', '第一条'],
  ['1) 가, ', '1) あ、'],
])('20,000 times %s in one segment of a check', (source, target) => {
  const file = join(folder, 'pair.tsv');
  const row = `ko\t${source.repeat(20_000)}\t${target.repeat(20_000)}`;
  writeFileSync(file, `src_lang\tsource\ttarget\n${row}\n`);
  expect(koryu('check', file, '--json')).toMatchObject({
    signal: null,
    status: expect.toSatisfy((one) => one < 70),
  });
});
