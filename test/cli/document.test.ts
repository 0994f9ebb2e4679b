import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentId } from '../../src/model/ids.js';
import { schemaVersion } from '../../src/store/schema/migration.js';
import { docxFile, hp, ht, hwpxFile, wp, wr } from '../document/office-files.js';
import { run } from '../helpers/cli.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aDocument } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  const termbase = await aTermbase(db);
  const work = await termbase.work();
  const read = aDocument(['제22회 | 회의', '안녕하십니까', '감사합니다'], '\r\n');
  const { save } = work.open({ path: '/papers/agenda.txt', name: 'agenda.txt', to: 'ja', read });
  save(0, '第22回｜会議\t*', 'done');
  save(2, 'ありがとう\nございます', 'draft');
  termbase.close();
});
afterEach(() => remove());

const document = (...argv: readonly string[]) => run(db, ['document', ...argv]);

test('list', async () => {
  expect((await document('list')).out).toBe(
    '  1  ko → ja  agenda.txt  confirmed 1/3 · draft 1 · needs review 0\n',
  );
  expect(JSON.parse((await document('list', '--json')).out)).toMatchObject({
    documents: [{ id: 1, path: '/papers/agenda.txt', segments: 3, done: 1, draft: 1, kept: 0 }],
  });
});

test('add: into the list, and once only', async () => {
  const paper = join(folder, 'paper.md');
  await writeFile(paper, '# 회의 개요\n\n두 나라가 함께한다.\n');
  for (const _ of [1, 2])
    expect((await document('add', paper)).out).toBe(
      '  2  ko → ja  paper.md  confirmed 0/2 · draft 0 · needs review 0\n',
    );
  expect(JSON.parse((await document('list', '--json')).out).documents).toHaveLength(2);
  expect((await document('add', join(folder, 'nowhere.md'))).status).toBe(2);
});

test('add, scan, extract: with the comments of a document, if they are asked for', async () => {
  const memo = `<hp:ctrl><hp:fieldBegin type="MEMO"><hp:subList>${hp(ht('행정안전부의 고향사랑뱅크와 고향사랑뱅크를 보라.'))}</hp:subList></hp:fieldBegin></hp:ctrl>`;
  const paper = join(folder, 'paper.hwpx');
  await writeFile(paper, hwpxFile(hp(`${ht('두 나라가 함께한다.')}${memo}`)));
  const added = async (...argv: readonly string[]): Promise<number> => {
    const { out } = await document('add', paper, '--json', ...argv);
    return JSON.parse(out).segments;
  };
  const segments: number[] = [];
  for (const argv of [[], ['--comments'], [], ['--no-comments'], []]) segments.push(await added(...argv));
  expect(segments).toEqual([1, 2, 2, 1, 1]);
  const json = async (...argv: readonly string[]) => JSON.parse((await run(db, [...argv, '--json'])).out);
  const scanned = async (...argv: readonly string[]): Promise<number> =>
    (await json('scan', paper, ...argv)).files[0].segments;
  expect([await scanned(), await scanned('--comments')]).toEqual([1, 2]);
  const extracted = async (...argv: readonly string[]): Promise<readonly string[]> =>
    (await json('extract', paper, ...argv)).candidates.map(({ text }: { readonly text: string }) => text);
  expect(await extracted()).toEqual([]);
  expect(await extracted('--comments')).toContain('고향사랑뱅크');
});

test('add into a meeting; into one that is not there, nothing is added', async () => {
  const papers = ['a.txt', 'b.txt'].map((name) => join(folder, name));
  for (const paper of papers) await writeFile(paper, '두 나라가 함께한다.\n');
  const { err, status } = await document('add', ...papers, '--meeting', '1');
  expect({ err, status }).toMatchObject({
    status: 2,
    err: expect.stringContaining('There is no meeting 1.'),
  });
  expect(JSON.parse((await document('list', '--json')).out).documents).toHaveLength(1);
  await run(db, ['meeting', 'add', '제22회 교류회의']);
  expect((await document('add', ...papers, '--meeting', '1')).status).toBe(0);
  expect((await run(db, ['meeting', 'list'])).out).toContain('documents 2');
});

describe('export', () => {
  test('text: the translation in the source’s own lines; what is missing stays', async () => {
    expect((await document('export', '1', '--format', 'text')).out).toBe(
      '第22回｜会議\t*\r\n안녕하십니까\r\nありがとう\r\nございます',
    );
  });

  test('text, both sides', async () => {
    expect((await document('export', '1', '--side', 'both')).out).toMatch(
      /^제22회 \| 회의\n第22回｜会議\t\*\n\n안녕/,
    );
  });

  test('markdown: a table whose cells stay cells', async () => {
    expect((await document('export', '1', '--format', 'markdown')).out).toBe(
      [
        '| 한국어 | 日本語 |',
        '| --- | --- |',
        '| 제22회 \\| 회의 | 第22回｜会議\t\\* |',
        '| 안녕하십니까 |  |',
        '| 감사합니다 | ありがとう<br>ございます |',
        '',
      ].join('\n'),
    );
  });

  test('tsv: as koryu check reads it', async () => {
    const path = join(folder, 'out.tsv');
    await document('export', '1', '--format', 'tsv', '-o', path);
    expect(await readFile(path, 'utf8')).toBe(
      [
        'number\tsrc_lang\tsource\ttarget\tstate\tcomment',
        '1\tko\t제22회 | 회의\t第22回｜会議\\t*\tdone\t',
        '2\tko\t안녕하십니까\t\tuntouched\t',
        '3\tko\t감사합니다\tありがとう\\nございます\tdraft\t',
        '',
      ].join('\n'),
    );
  });

  test.each([
    [['export', '7'], 'There is no document 7.'],
    [['export', '1', '--format', 'odt'], 'Unknown format: “odt”'],
  ])('%j', async (argv, message) => {
    expect(await document(...argv)).toMatchObject({ status: 2, err: expect.stringContaining(message) });
  });
});

describe('export in its own form', () => {
  const translate = async (path: string, targets: readonly string[]): Promise<void> => {
    const termbase = await aTermbase(db);
    const works = await termbase.work();
    const id = works.find(path);
    if (id === undefined) throw new Error(`${path} is not there`);
    const { save } = works.resume(id);
    for (const [ordinal, target] of targets.entries()) save(ordinal, target, 'done');
    termbase.close();
  };

  test('beside the source, with what is not translated; not twice without --force; never over the source', async () => {
    const path = join(folder, 'paper.docx');
    const source = docxFile(wp(wr('두 나라가 함께한다. 회의를 연다.')));
    await writeFile(path, source);
    await document('add', path);
    await translate(path, ['両国が共にする。']);
    const target = join(folder, 'paper.ja.docx');
    expect(await document('export', '2')).toMatchObject({
      status: 0,
      out: '',
      err: `Written: ${target}\nSegments left in the source language because they have no translation: 1\n`,
    });
    expect(await document('export', '2')).toMatchObject({
      status: 2,
      err: expect.stringContaining('--force'),
    });
    expect((await document('export', '2', '--force')).status).toBe(0);
    expect(await document('export', '2', '--force', '-o', path)).toMatchObject({
      status: 2,
      err: expect.stringContaining('the source of a document in progress'),
    });
    // A finished translation that is itself a document in progress is a source, too.
    expect((await document('add', target, '--to', 'ko')).out).toContain('paper.ja.docx');
    expect((await document('export', '2', '--force')).err).toContain('the source of a document in progress');
    expect(new Uint8Array(await readFile(path))).toEqual(source);
  });

  test('from the file as it was, whatever became of it', async () => {
    const path = join(folder, 'paper.md');
    await writeFile(path, '# 회의 개요\n\n두 나라가 함께한다.\n');
    await document('add', path);
    await translate(path, ['会議の概要', '両国が共にする。']);
    await writeFile(path, '없다.\n');
    const target = join(folder, 'out.md');
    expect((await document('export', '2', '-o', target)).err).toBe(`Written: ${target}\n`);
    expect(await readFile(target, 'utf8')).toBe('# 会議の概要\n\n両国が共にする。\n');
  });

  test('a file that was not kept and is gone', async () => {
    expect(await document('export', '1')).toMatchObject({
      status: 2,
      err: expect.stringContaining('/papers/agenda.txt'),
    });
  });
});

test('remove asks for --yes where translations would be lost', async () => {
  expect(await document('remove', '1')).toMatchObject({
    status: 2,
    err: expect.stringContaining('agenda.txt has translations (segments: 2)'),
  });
  expect(await document('remove', '1', '--yes')).toMatchObject({
    status: 0,
    out: 'Document removed: agenda.txt\n',
  });
  expect(await document('list')).toMatchObject({ status: 1, err: 'No documents in progress.\n' });
});

test('doctor tells what is in the database', async () => {
  const { status, out } = await run(db, ['doctor', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    database: {
      path: db,
      schema: schemaVersion,
      faults: [],
      concepts: 0,
      documents: 1,
      translated: 2,
      domains: [],
    },
  });
  expect((await run(db, ['doctor'])).out).toContain('Integrity: OK');
});

describe('pretranslate: drafts for what nobody has translated', () => {
  const prepared = async (): Promise<void> => {
    const termbase = await aTermbase(db, [interiorMinistry]);
    const work = await termbase.work();
    const last = work.open({
      path: '/papers/last.txt',
      name: 'last.txt',
      to: 'ja',
      read: aDocument(['회의를 개최한다.', '6월 5일에 회의를 연다.', '두 나라가 함께 재난에 대비하였다.']),
    });
    last.save(0, '会議を開催する。', 'done');
    last.save(1, '6月5日に会議を開く。', 'done');
    last.save(2, '両国が共に災害に備えた。', 'done');
    const now = work.open({
      path: '/papers/now.txt',
      name: 'now.txt',
      to: 'ja',
      read: aDocument([
        '회의를 개최한다.',
        '6월 9일에 회의를 연다.',
        '두 나라가 함께 지진에 대비하였다.',
        '1,500명',
        '전혀 다른 문장이 여기에 있다.',
        '회의를 개최한다.',
      ]),
    });
    // Typed by a person: it stays, whatever the memory has.
    now.save(5, '会を開く', 'draft');
    termbase.close();
  };

  test('each with its origin and score, and once', async () => {
    await prepared();
    const { out, status } = await document('pretranslate', '3', '--json');
    const { drafts, left } = JSON.parse(out);
    expect(status).toBe(0);
    expect(drafts.map((one: Record<string, unknown>) => `${one.number} ${one.origin} ${one.target}`)).toEqual(
      [
        '1 memory 会議を開催する。',
        '2 repaired 6月9日に会議を開く。',
        '3 fuzzy 両国が共に災害に備えた。',
        '4 glossary 1,500人',
      ],
    );
    expect(left).toBe(1);
    // Nothing is left to draft, and what a person typed is as it was.
    expect(await document('pretranslate', '3')).toMatchObject({ status: 1 });
    const { out: tsv } = await document('export', '3', '--format', 'tsv');
    expect(tsv).toContain('会を開く');
    const termbase = await aTermbase(db);
    const { units } = (await termbase.work()).load(documentId(3));
    termbase.close();
    expect(units.map(({ state, origin }) => [state, origin?.kind ?? ''].join(' '))).toEqual([
      'draft memory',
      'draft repaired',
      'draft fuzzy',
      'draft glossary',
      'untouched ',
      'draft ',
    ]);
    expect(units[2]?.origin?.score).toBeGreaterThanOrEqual(75);
  });

  test('none below the threshold', async () => {
    await prepared();
    const { out } = await document('pretranslate', '3', '--threshold', '100');
    expect(out).toContain('会議を開催する。');
    expect(out).not.toContain('災害');
    expect((await document('pretranslate', '9')).status).toBe(2);
  });
});
