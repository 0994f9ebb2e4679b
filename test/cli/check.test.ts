import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  const termbase = await aTermbase(db, [interiorMinistry]);
  const work = (await termbase.work()).open(aSource(['행정안전부는 3건을 보고했다.', '협력한다.']));
  work.save(0, '行政安全部は4件を報告した。', 'done');
  termbase.close();
});
afterAll(() => remove());

const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

test('findings as JSON: places, the sentence in the language of the interface, exit status 1', async () => {
  const path = await file(
    'a.tsv',
    'src_lang\tsource\ttarget\nko\t행정안전부는 435건을 보고했다.\t同部は453件を報告した。\n',
  );
  const { status, out } = await run(db, ['check', path, '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toEqual({
    version: 1,
    segments: 1,
    unbegun: 0,
    findings: [
      {
        segment: 0,
        number: 1,
        check: 'term',
        severity: 'error',
        message: 'The equivalent in the glossary was not used: 행정안전부 → 行政安全部',
        fact: 'missing',
        values: { term: '행정안전부', wanted: '行政安全部' },
        source: { start: 0, end: 5 },
        target: { start: 0, end: 13 },
      },
      {
        segment: 0,
        number: 1,
        check: 'number',
        severity: 'error',
        message: 'The numbers differ: source 435건, translation 453件',
        fact: 'differs',
        values: { source: '435건', target: '453件' },
        fix: '435件',
        source: { start: 7, end: 11 },
        target: { start: 3, end: 7 },
      },
    ],
    waived: [],
  });
});

test('no findings: exit status 0', async () => {
  const path = await file('b.tsv', 'src_lang\tsource\ttarget\nko\t435건을 보고했다.\t435件を報告した。\n');
  const { status, out } = await run(db, ['check', path]);
  expect([status, out]).toEqual([0, 'b.tsv: no findings (segments checked: 1)\n']);
});

test('a document in work; what is not begun is counted only', async () => {
  const { status, out } = await run(db, ['check', '--document', '1', '--lang', 'ja']);
  expect(status).toBe(1);
  expect(out).toContain('3건');
  expect(out).toContain('[number]');
  expect(out).toContain('未翻訳の文：1件');
});

test('what is waived is shown with its reason, and no longer counts', async () => {
  const place = ['check', '--document', '1', '--waive', '1:number'];
  expect(await run(db, place)).toMatchObject({ status: 2 });
  const waived = await run(db, [...place, '--reason', 'the annex says four']);
  expect(waived.status).toBe(0);
  expect(waived.out).toContain('no findings');
  expect(waived.out).toContain('1 finding ignored.\n');
  expect(waived.out).toMatch(
    /ignored +The numbers differ: source 3건.+ — the annex says four \(.+\[number\]/,
  );
  const json = JSON.parse((await run(db, ['check', '--document', '1', '--json'])).out);
  expect(json.findings).toEqual([]);
  expect(json.waived).toMatchObject([
    { segment: 0, number: 1, check: 'number', reason: 'the annex says four' },
  ]);
  const html = await run(db, ['check', '--document', '1', '--format', 'html']);
  expect(html.out).toMatch(/<div class="waived">ignored: .+the annex says four/);
  expect((await run(db, ['check', '--document', '1', '--unwaive', '1:number'])).status).toBe(1);
  expect((await run(db, ['check', '--document', '1', '--unwaive', '2:number'])).status).toBe(2);
});

test('HTML escapes what it shows', async () => {
  const path = await file('c.tsv', 'src_lang\tsource\ttarget\nko\t<b>3건</b>\t<b>4件</b>\n');
  const { out } = await run(db, ['check', path, '--format', 'html']);
  expect(out).toContain('&lt;b&gt;<mark>4件</mark>&lt;/b&gt;');
  expect(out).not.toContain('<b>');
});

test.each([
  [['check']],
  [['check', '--monolingual']],
  [['check', 'a.txt', '--monolingual', '--document', '1']],
  [['check', '--turn-off', 'number']],
  [['check', 'a.tsv', '--document', '1']],
  [['check', 'a.docx']],
  [['check', '--document', '99']],
])('%j is refused with status 2', async (argv) => {
  const { status, err } = await run(db, argv);
  expect(status).toBe(2);
  expect(err).not.toBe('');
});

test('a meeting: its documents side by side, each finding with its document', async () => {
  const own = join(folder, 'meeting.db');
  const termbase = await aTermbase(own, [interiorMinistry]);
  const works = await termbase.work();
  const meetings = await termbase.meetings();
  const { id } = meetings.add({ name: '제26회', heldOn: '', place: '' });
  for (const [i, target] of ['参加者は韓国20人である。', '出席者は韓国20人となる。'].entries()) {
    const work = works.open({
      ...aSource(['참가자는 한국 20명으로 한다.']),
      path: `/${i}.txt`,
      name: `${i}.txt`,
    });
    work.save(0, target, 'done');
    meetings.assign(work.head.id, id);
  }
  termbase.close();
  const { status, out } = await run(own, ['check', '--meeting', '1', '--json']);
  const said = JSON.parse(out) as { documents: unknown[]; findings: { document: number; check: string }[] };
  expect(status).toBe(1);
  expect(said.documents).toHaveLength(2);
  expect(said.findings.map(({ document, check }) => `${document} ${check}`)).toContain('2 paper-sentence');
  const waive = [
    'check',
    '--document',
    '2',
    '--meeting',
    '1',
    '--waive',
    '1:paper-sentence',
    '--reason',
    'agreed',
  ];
  expect((await run(own, waive)).out).toContain('agreed');
});

test('a text of one language is checked by itself, without the checks that are turned off', async () => {
  const path = join(folder, 'mono.txt');
  await writeFile(path, '참여률을 높일수 있다.\n3ヶ所に設置した。\n정책을 추진한다.\n');
  const found = async (): Promise<readonly string[]> => {
    const { out } = await run(db, ['check', '--monolingual', path, '--json']);
    const said = JSON.parse(out) as {
      findings: { number: number; check: string; severity: string; fix: string }[];
    };
    return said.findings.map((one) => `${one.number} ${one.check} ${one.severity} ${one.fix}`);
  };
  expect(await found()).toEqual(['1 ko-spelling hint 여율', '2 ja-notation hint か']);
  const { status, out } = await run(db, ['check', '--turn-off', 'ja-notation']);
  expect([status, out]).toEqual([0, expect.stringContaining('off  ja-notation\n')]);
  expect(await found()).toEqual(['1 ko-spelling hint 여율']);
  await run(db, ['check', '--turn-on', 'ja-notation']);
  expect(await found()).toHaveLength(2);
  const text = await run(db, ['check', '--monolingual', path]);
  expect(text.out).toContain('한글 맞춤법 제11항');
});
