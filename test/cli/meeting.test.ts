import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  const termbase = await aTermbase(db);
  const work = (await termbase.work()).open(aSource(['윤호중 장관이 말했다.', '감사합니다.']));
  work.save(0, '尹浩重長官は述べた。', 'done');
  termbase.close();
});
afterAll(() => remove());

test('a meeting is added with its participants, and the checks of its documents know them', async () => {
  expect((await run(db, ['meeting', 'list'])).status).toBe(1);
  const added = await run(db, [
    'meeting',
    'add',
    '제22회 교류회의',
    '--date',
    '2026-06-08',
    '--place',
    '서울',
  ]);
  expect(added.out).toBe('  1  제22회 교류회의  2026-06-08 서울  participants 0 · documents 0\n');

  const table = join(folder, 'people.csv');
  await writeFile(
    table,
    'ja,ko,ko_office,ja_office\n尹昊重,윤호중,행정안전부 장관,行政安全部長官\n,,,\n金秀貞,김수정,,\n',
  );
  const imported = await run(db, ['meeting', 'participant', 'import', '1', table]);
  expect(imported.out).toBe(
    '  1  윤호중, 행정안전부 장관  =  尹昊重, 行政安全部長官\n  2  김수정  =  金秀貞\n',
  );

  expect((await run(db, ['check', '--document', '1'])).status).toBe(0);
  await run(db, ['meeting', 'assign', '1', '1']);
  const checked = await run(db, ['check', '--document', '1', '--json']);
  expect(JSON.parse(checked.out).findings).toMatchObject([
    {
      segment: 0,
      number: 1,
      check: 'name',
      message: 'In the list of participants: 윤호중 = 尹昊重',
      source: { start: 0, end: 3 },
    },
  ]);
  await run(db, ['meeting', 'release', '1']);
  expect((await run(db, ['check', '--document', '1'])).status).toBe(0);
});

test('a file is checked with the participants of a meeting that is named', async () => {
  const path = join(folder, 'a.tsv');
  await writeFile(path, 'src_lang\tsource\ttarget\nko\t윤호중 장관이 말했다.\t尹浩重長官は述べた。\n');
  expect((await run(db, ['check', path])).status).toBe(0);
  expect((await run(db, ['check', path, '--meeting', '1'])).status).toBe(1);
  expect((await run(db, ['check', path, '--meeting', '9'])).status).toBe(2);
});

test('a participant added again is corrected, and can be removed; what is exported can be imported', async () => {
  const add = [
    'meeting',
    'participant',
    'add',
    '1',
    '--ko',
    '김수정',
    '--ja',
    '金秀貞',
    '--ja-office',
    '局長',
  ];
  expect((await run(db, add)).out).toContain('  2  김수정  =  金秀貞, 局長\n');
  const exported = await run(db, ['meeting', 'participant', 'export', '1']);
  expect(exported.out).toContain('김수정,金秀貞,,局長');
  expect((await run(db, ['meeting', 'participant', 'remove', '1', '2'])).out).not.toContain('김수정');
  const again = join(folder, 'again.csv');
  await writeFile(again, exported.out);
  expect((await run(db, ['meeting', 'participant', 'import', '1', again])).out).toContain('김수정');
});

test.each([
  [['meeting', 'add', '제22회 교류회의']],
  [['meeting', 'add', 'x', '--date', '8 June']],
  [['meeting', 'remove', '9']],
  [['meeting', 'remove', '1']],
  [['meeting', 'assign', '1', '99']],
  [['meeting', 'participant', 'add', '1']],
  [['meeting', 'participant', 'remove', '1', '9']],
])('%j is refused with status 2', async (argv) => {
  const { status, err } = await run(db, argv);
  expect(status).toBe(2);
  expect(err).not.toBe('');
});

test('is removed, and its documents stay', async () => {
  await run(db, ['meeting', 'assign', '1', '1']);
  expect((await run(db, ['meeting', 'remove', '1', '--yes'])).status).toBe(0);
  expect((await run(db, ['document', 'list'])).out).toContain('agenda.txt');
});

test.each([
  [['add', ' '], 'A meeting needs a name.'],
  [['add', '회의', '--date', '2026-02-31'], '“2026-02-31” is not a day.'],
])('a meeting needs a name and a day of the calendar: %s', async (words, sentence) => {
  const { status, err } = await run(db, ['meeting', ...words]);
  expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining(sentence) });
});
