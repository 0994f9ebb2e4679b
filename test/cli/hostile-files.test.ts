// Small files that once kept the built program busy for ever. A generous bound on a process of its own shows that they end.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { docxFile } from '../document/office-files.js';
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

const pairs = Array.from(
  { length: 5000 },
  (_, n) =>
    `<tu><tuv xml:lang="ko"><seg>예산 ${n}원</seg></tuv><tuv xml:lang="ja"><seg>予算${n}ウォン</seg></tuv></tu>`,
);
const nested = 10_000;

/** Small files that were long work: markup within itself, text without an end, pairs that differ in numbers only. */
test.each<[name: string, argv: readonly string[], content: () => string | Uint8Array]>([
  [
    'paragraphs within paragraphs.docx',
    ['scan'],
    () => docxFile(`${'<w:p><w:r>'.repeat(nested)}<w:t>지방</w:t>${'</w:r></w:p>'.repeat(nested)}`),
  ],
  [
    'brackets.tmx',
    ['memory', 'import'],
    () => `<tmx><body><![CDATA[${']'.repeat(30_000_000)}]]></body></tmx>`,
  ],
  ['spaces.tmx', ['memory', 'import'], () => `<tmx><body>${' '.repeat(30_000_000)}</body></tmx>`],
  ['quotes.md', ['scan'], () => `${'>'.repeat(2000)} 지방`],
  [
    'numbers.tmx',
    ['memory', 'import'],
    () => `<tmx version="1.4"><header srclang="ko"/><body>${pairs.join('')}</body></tmx>`,
  ],
])('%s', (name, argv, content) => {
  const file = join(folder, name);
  writeFileSync(file, content());
  expect(koryu(...argv, file)).toMatchObject({
    signal: null,
    status: expect.toSatisfy((one) => one < 70),
    stderr: expect.not.stringContaining('    at '),
  });
});
