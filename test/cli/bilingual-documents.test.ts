// A document with translations, codes, states and notes leaves in each format and comes back as it was. The goldens are
// renewed with UPDATE_GOLDEN=1.

import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentId } from '../../src/model/ids.js';
import { docxFile, wp, wr } from '../document/office-files.js';
import { run } from '../helpers/cli.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const golden = 'test/golden/bilingual';
let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
});
afterEach(() => remove());

const unitsIn = async (database: string) => {
  const termbase = await aTermbase(database);
  const { units } = (await termbase.work()).load(documentId(1));
  termbase.close();
  return units.map(({ segment, target, state, comment = '', codes = [] }) => ({
    source: segment.text,
    target,
    state,
    comment,
    codes,
  }));
};

const document = (database: string, ...argv: readonly string[]) => run(database, ['document', ...argv]);

test('an XLIFF file becomes a document with translations, states, notes and codes', async () => {
  expect((await document(db, 'add', join(golden, 'input.xlf'))).out).toBe(
    '  1  ko → ja  input.xlf  confirmed 1/4 · draft 1 · needs review 1\n',
  );
  const [first, second, third, fourth] = await unitsIn(db);
  expect(first).toEqual({
    source: '제22회 한일 내정관계자 교류회의를 서울에서 연다.',
    target: '第22回日韓内政関係者交流会議をソウルで開催する。',
    state: 'done',
    comment: '장소 확인',
    codes: [
      { number: 1, side: 'open', at: 16 },
      { number: 1, side: 'close', at: 19 },
    ],
  });
  expect(second).toMatchObject({ state: 'flagged', codes: [{ number: 1, side: 'single', at: 3 }] });
  expect(third).toMatchObject({ source: '첫째 줄 둘째 줄, 그리고 "따옴표"', state: 'draft' });
  expect(fourth).toMatchObject({ target: '', state: 'untouched' });
});

test.each([
  ['xliff', 'expected.xliff'],
  ['xliff2', 'expected.xliff2'],
  ['tmx', 'expected.tmx'],
  ['csv', 'expected.csv'],
  ['html', 'expected.html'],
])('as %s it is what the golden says', async (format, name) => {
  await document(db, 'add', join(golden, 'input.xlf'));
  const { out } = await document(db, 'export', '1', '--format', format);
  const path = join(golden, name);
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(path, out);
  expect(out).toBe(await readFile(path, 'utf8'));
});

const leaves = async (format: string, path: string): Promise<void> => {
  await document(db, 'add', join(golden, 'input.xlf'));
  expect(await document(db, 'export', '1', '--format', format, '-o', path)).toMatchObject({ status: 0 });
};

test.each(['xliff', 'xliff2', 'csv', 'tsv', 'docx', 'xlsx'])(
  'as %s it comes back as it was',
  async (format) => {
    const path = join(folder, `back.${format === 'xliff2' ? 'xlf' : format}`);
    await leaves(format, path);
    const second = join(folder, 'second.db');
    expect(await document(second, 'add', path)).toMatchObject({
      status: 0,
      err: expect.stringMatching(/^(?:\S+ did not exist[^\n]*\n)?$/),
    });
    expect(await unitsIn(second)).toEqual(await unitsIn(db));
  },
);

test('as TMX it comes back with what is translated, without states', async () => {
  const path = join(folder, 'back.tmx');
  await leaves('tmx', path);
  const second = join(folder, 'second.db');
  await document(second, 'add', path, '--confirmed');
  const was = (await unitsIn(db)).filter(({ target }) => target !== '');
  expect(await unitsIn(second)).toEqual(was.map((unit) => ({ ...unit, state: 'done', comment: '' })));
});

test('opened again it stays what it is, and work done meanwhile is kept', async () => {
  const path = join(folder, 'work.csv');
  await writeFile(path, 'source,target\n첫째,一つ目\n둘째,\n');
  await document(db, 'add', path);
  const termbase = await aTermbase(db);
  (await termbase.work()).resume(documentId(1)).save(0, '第一', 'done');
  termbase.close();
  await writeFile(path, 'source,target\n첫째,一番目\n둘째,二つ目\n');
  await document(db, 'add', path);
  expect((await unitsIn(db)).map(({ target, state }) => [target, state])).toEqual([
    ['第一', 'done'],
    ['二つ目', 'draft'],
  ]);
});

test('a table in a document is text unless one says that it is bilingual', async () => {
  const cell = (text: string) => `<w:tc>${wp(wr(text))}</w:tc>`;
  const row = (ko: string, ja: string) => `<w:tr>${cell(ko)}${cell(ja)}</w:tr>`;
  const table = `<w:tbl>${row('회의를 연다.', '会議を開く。')}${row('고맙습니다.', 'ありがとう。')}</w:tbl>`;
  const path = join(folder, 'table.docx');
  await writeFile(path, docxFile(table));
  expect((await document(db, 'add', path)).out).toContain('confirmed 0/4');
  expect((await document(db, 'add', path, '--bilingual', '--confirmed')).out).toContain('confirmed 2/2');
});

test('units in other languages are left out and named; a file of nothing else is refused by the language', async () => {
  const mixed = join(folder, 'mixed.csv');
  await writeFile(mixed, 'src_lang,source,target\nko,회의,会議\nen,meeting,会議\nja,会議,회의\n');
  expect(await document(db, 'add', mixed)).toMatchObject({
    status: 0,
    out: expect.stringContaining('draft 1'),
    err: expect.stringContaining(
      `${mixed}, line 3: left out, the language is not the one expected: en\n${mixed}, line 4: left out, the language is not the one expected: ja → ko\n`,
    ),
  });
  const foreign = join(folder, 'foreign.xlf');
  const xliff = await readFile(join(golden, 'input.xlf'), 'utf8');
  await writeFile(foreign, xliff.replace('ja-JP', 'en-US'));
  expect(await document(db, 'add', foreign)).toMatchObject({
    status: 2,
    err: expect.stringContaining('the language is not Korean or Japanese: en-US'),
  });
});

test.each(['paper.txt', 'paper.docx'])(
  'a renamed bilingual file goes on as the document that it is: %s',
  async (name) => {
    const table = join(folder, 'paper.tsv');
    const content =
      'src_lang\tsource\ttarget\nko\t회의를 개최했다.\t会議を開催した。\nko\t협력을 계속한다.\t\n';
    await writeFile(table, content);
    await document(db, 'add', table);
    await rename(table, join(folder, name));
    expect((await document(db, 'add', join(folder, name))).out).toBe(
      `  1  ko → ja  ${name}  confirmed 0/2 · draft 1 · needs review 0\n`,
    );
  },
);
