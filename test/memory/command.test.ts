import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { aFolder } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  await writeFile(join(folder, 'in.tmx'), tmx);
});
afterEach(() => remove());

const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="ko"/><body>
<tu changeid="kim" changedate="20260605T090000Z"><tuv xml:lang="ko-KR"><seg>3년간 5조 원을 지원한다.</seg></tuv><tuv xml:lang="ja-JP"><seg>3年間で5兆ウォンを支援する。</seg></tuv></tu>
<tu><tuv xml:lang="ko-KR"><seg>회의</seg></tuv></tu>
</body></tmx>`;

const imported = () => run(db, ['memory', 'import', join(folder, 'in.tmx')]);

test('import says what it took and what it refused', async () => {
  const { status, out } = await imported();
  expect(out).toBe('line 4  the Japanese text is missing\nadded 1 · already there 0 · not imported 1\n');
  expect(status).toBe(1);
  const again = await run(db, ['memory', 'import', join(folder, 'in.tmx'), '--json']);
  expect(JSON.parse(again.out)).toMatchObject({
    added: 0,
    same: 1,
    refused: 1,
    rows: [{ line: 4, reason: 'no-ja' }],
  });
});

test('search names the differences and puts the numbers in', async () => {
  await imported();
  const { status, out } = await run(db, [
    'memory',
    'search',
    '5년간 3조 원을 지원한다.',
    '--from',
    'ko',
    '--json',
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    query: '5년간 3조 원을 지원한다.',
    matches: [
      {
        source: '3년간 5조 원을 지원한다.',
        target: '5年間で3兆ウォンを支援する。',
        differences: [
          { kind: 'number', source: '5년간', memory: '3년간', substituted: { from: '3年間', to: '5年間' } },
          { kind: 'number', source: '3조 원', memory: '5조 원' },
        ],
        translator: 'kim',
      },
    ],
  });
  const text = await run(db, ['memory', 'search', '5년간 3조 원을 지원한다.', '--from', 'ko']);
  expect(text.out).toContain('number: 5조 원 → 3조 원  [5兆ウォン → 3兆ウォン]');
});

test('search takes one text a line from standard input, and says where nothing is found', async () => {
  await imported();
  const { out } = await run(
    db,
    ['memory', 'search', '-', '--from', 'ko', '--json'],
    '3년간 5조 원을 지원한다\n없다\n',
  );
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).matches.length),
  ).toEqual([1, 0]);
  const nothing = await run(db, ['memory', 'search', '없다', '--from', 'ko']);
  expect(nothing).toMatchObject({ status: 1, out: '', err: 'The memory has no similar segment.\n' });
  expect(await run(db, ['memory', 'search', '없다', '--from', 'en'])).toMatchObject({ status: 2 });
});

test('the concordance shows a stretch on either side', async () => {
  await imported();
  const { out } = await run(db, ['memory', 'search', '兆ウォン', '--concordance', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    hits: [{ lang: 'ja', span: { start: 5, end: 9 }, other: '3년간 5조 원을 지원한다.' }],
  });
});

test('export writes what import reads', async () => {
  await imported();
  const file = join(folder, 'out.tmx');
  expect(await run(db, ['memory', 'export', file])).toMatchObject({
    status: 0,
    err: `Written: ${file}\npairs exported: 1\n`,
  });
  const other = join(folder, 'other.db');
  expect(await run(other, ['memory', 'import', file])).toMatchObject({ status: 0 });
  expect((await run(other, ['memory', 'export', '-'])).out).toBe(await readFile(file, 'utf8'));
});

test('files that cannot be read are named', async () => {
  await writeFile(join(folder, 'broken.tmx'), '<tmx><body>\n<tu>');
  const broken = await run(db, ['memory', 'import', join(folder, 'broken.tmx')]);
  expect(broken.status).toBe(2);
  expect(broken.err).toContain('not valid XML (line 2)');
  expect((await run(db, ['memory', 'import', join(folder, 'memory.doc')])).err).toContain(
    'not in a supported translation memory format',
  );
  expect((await run(db, ['memory', 'import', join(folder, 'missing.tmx')])).status).toBe(2);
});
