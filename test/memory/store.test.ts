import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemoryPair } from '../../src/model/memory-match.js';
import { deskMemory } from '../../src/session/desk/memory.js';
import { openMemory } from '../../src/session/recall/open-memory.js';
import { openProposer } from '../../src/session/recall/propose.js';
import { importMemory } from '../../src/session/tasks/memory-files.js';
import type { Database } from '../../src/store/database.js';
import { migrations } from '../../src/store/schema/migrations.js';
import { corpus, spoil } from '../bench/memory-corpus.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
let termbase: Database;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  termbase = await aTermbase(join(folder, 'koryu.db'));
});
afterEach(async () => {
  termbase.close();
  await remove();
});

const pairs = async (): Promise<readonly string[]> =>
  [...(await termbase.memory()).all()].map(({ ko, ja }) => `${ko}=${ja}`);

describe('a segment', () => {
  const lines = ['예산을 확정하였다.', '회의를 개최한다.', '감사합니다.'];

  test('enters the memory when it is confirmed, with where it comes from', async () => {
    const work = (await termbase.work()).open(aSource(lines));
    work.save(1, '会議を開催する。', 'done');
    const [pair] = (await termbase.memory()).all();
    expect(pair).toMatchObject({
      ko: '회의를 개최한다.',
      ja: '会議を開催する。',
      from: 'ko',
      document: 'agenda.txt',
      translator: 'tester',
      before: '예산을 확정하였다.',
      after: '감사합니다.',
    });
    expect(pair?.at).toMatch(/^2026-/);
  });

  test('confirmed again replaces what it said, and is there once', async () => {
    const { save } = (await termbase.work()).open(aSource(lines));
    save(1, '会議を開催する。', 'done');
    save(1, '会議を開催する。', 'done');
    expect(await pairs()).toEqual(['회의를 개최한다.=会議を開催する。']);
    save(1, '会議を開く。', 'done');
    expect(await pairs()).toEqual(['회의를 개최한다.=会議を開く。']);
    const memory = await openMemory(termbase);
    expect(memory.search('会議を開催する。', 'ja', 5)).toMatchObject([{ source: '会議を開く。' }]);
  });

  test.each(['draft', 'untouched', 'flagged'] as const)('that is %s again leaves it', async (state) => {
    const { save } = (await termbase.work()).open(aSource(lines));
    save(1, '会議を開催する。', 'done');
    save(1, '会議を開催する。', state);
    expect(await pairs()).toEqual([]);
    expect((await openMemory(termbase)).search('회의를 개최한다.', 'ko', 5)).toEqual([]);
  });

  test('stays when its document is removed, and is there once when that is done again', async () => {
    const works = await termbase.work();
    const { save, head: document } = works.open(aSource(lines));
    save(1, '会議を開催する。', 'done');
    works.remove(document.id);
    expect(await pairs()).toHaveLength(1);
    works.open(aSource(lines)).save(1, '会議を開催する。', 'done');
    expect(await pairs()).toHaveLength(1);
  });

  test('is not kept where its saving fails', async () => {
    const works = await termbase.work();
    const { save, head: document } = works.open(aSource(lines));
    works.remove(document.id);
    expect(() => save(1, '会議を開催する。', 'done')).toThrow('document-missing');
    expect(await pairs()).toEqual([]);
  });

  test('is found from both sides, as 101 at its place on the desk', async () => {
    const work = (await termbase.work()).open(aSource(lines));
    work.save(1, '会議を開催する。', 'done');
    const memory = await openMemory(termbase);
    expect(memory.search('회의를 개최한다', 'ko', 5)).toMatchObject([
      { score: 97, target: '会議を開催する。' },
    ]);
    expect(memory.search('会議を開催する。', 'ja', 5)).toMatchObject([
      { score: 100, target: '회의를 개최한다.' },
    ]);
    const desk = deskMemory(work.load(), { propose: await openProposer(termbase, async () => []) });
    expect(await desk(1)).toMatchObject([{ score: 101, target: '会議を開催する。' }]);
    expect(await desk(99)).toEqual([]);
  });
});

test('what was confirmed before there was a memory is in it after the first opening', async () => {
  const path = join(folder, 'old.db');
  const old = new Sqlite(path);
  old.exec(migrations[0]?.sql ?? '');
  old.exec(`
    INSERT INTO document (id, path, name, format, lang, target_lang, text, changed_at)
      VALUES (1, '/a.txt', 'a.txt', 'text', 'ko', 'ja', '', '');
    INSERT INTO segment (document, ordinal, start, end, kind, line, lang, text, target, state, changed_at) VALUES
      (1, 0, 0, 0, 'paragraph', 1, 'ko', '안건', '議題', 'done', '2025-01-01'),
      (1, 1, 0, 0, 'paragraph', 2, 'ko', '회의', '会議', 'draft', ''),
      (1, 2, 0, 0, 'paragraph', 3, 'ja', '日本語', '日本語', 'done', '');
    PRAGMA user_version = 1; PRAGMA application_id = ${0x4b6f7279};`);
  old.close();
  termbase.close();
  termbase = await aTermbase(path);
  const expected = [{ ko: '안건', ja: '議題', document: 'a.txt', after: '회의', at: '2025-01-01' }];
  expect([...(await termbase.memory()).all()]).toMatchObject(expected);
  expect([...(await termbase.memory()).all()]).toMatchObject(expected);
});

describe('a large memory', () => {
  const many = (count: number): readonly MemoryPair[] => {
    const { pair } = corpus(7);
    return Array.from({ length: count }, (_, index) => pair(index));
  };

  test('finds what was spoiled, whether indexed as a batch or one by one', async () => {
    const store = await termbase.memory();
    const all = many(6000);
    expect(store.add(all.slice(0, 5000)).every(Boolean)).toBe(true);
    for (let at = 5000; at < 6000; at += 100) store.add(all.slice(at, at + 100));
    const memory = await openMemory(termbase);
    let found = 0;
    for (let at = 3; at < 6000; at += 100) {
      const lang = at % 2 === 0 ? 'ko' : 'ja';
      const source = all[at]?.[lang] ?? '';
      const matches = memory.search(spoil(source, 0.15, at % 3 === 0, at), lang, 5);
      if (matches.some((match) => match.source === source)) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(58);
  });

  test('takes nothing twice', async () => {
    const store = await termbase.memory();
    const some = many(3000);
    store.add(some);
    expect(store.add(some).some(Boolean)).toBe(false);
    expect(store.size()).toBe(3000);
  });

  test('gives every place that has a stretch, newest first', async () => {
    const store = await termbase.memory();
    store.add(many(3000));
    const extra = (ko: string, ja: string): MemoryPair => ({ ...(many(1)[0] as MemoryPair), ko, ja });
    store.add([
      extra('고향 사랑 기부제를 알린다.', 'ふるさと納税'),
      extra('고향사랑기부제 안내', '故郷愛寄附制'),
      extra('X', 'ㅎ'),
    ]);
    const { concordance } = await openMemory(termbase);
    expect(concordance('고향사랑기부', 9).map(({ text, span }) => text.slice(span.start, span.end))).toEqual([
      '고향사랑기부',
      '고향 사랑 기부',
    ]);
    expect(concordance('ふるさと', 9)).toMatchObject([{ lang: 'ja', other: '고향 사랑 기부제를 알린다.' }]);
    expect(concordance('ㅎ', 9)).toMatchObject([{ text: 'ㅎ' }]);
    expect(concordance('없는 말', 9)).toEqual([]);
    expect(concordance('하였다', 20)).toHaveLength(20);
  });

  test('gives places that have all words, wherever they stand, behind those that have them side by side', async () => {
    const store = await termbase.memory();
    store.add(many(3000));
    const extra = (ko: string, ja: string): MemoryPair => ({ ...(many(1)[0] as MemoryPair), ko, ja });
    store.add([
      extra('지진 피해를 입은 지역의 복구를 지원한다.', '地震で被害を受けた地域の復旧を支援する。'),
      extra('지원 사업의 하나로 복구를 돕는다.', '支援事業の一つとして復旧を助ける。'),
      extra('복구 지원을 넓힌다.', '復旧支援を広げる。'),
      extra('지원한다.', '支援する。'),
    ]);
    const { concordance } = await openMemory(termbase);
    const found = (query: string): readonly string[] =>
      concordance(query, 9).map(({ text, spans }) =>
        [...spans.map(({ start, end }) => text.slice(start, end)), text.slice(-4)].join('|'),
      );
    expect(found('복구 지원')).toEqual(['복구 지원|넓힌다.', '복구|지원|돕는다.', '복구|지원|원한다.']);
    expect(found('支援 復旧')).toEqual(['支援|復旧|広げる。', '支援|復旧|助ける。', '支援|復旧|援する。']);
    // In either order, and in one language only.
    expect(found('지원 復旧')).toEqual([]);
    expect(found('  지역의   지진  ')).toEqual(['지역의|지진|원한다.']);
  });
});

test('an import reports what it took, row by row where it did not', async () => {
  const file = join(folder, 'in.tmx');
  const unit = (ko: string, ja: string): string =>
    `<tu><tuv xml:lang="ko"><seg>${ko}</seg></tuv><tuv xml:lang="ja"><seg>${ja}</seg></tuv></tu>\n`;
  await writeFile(
    file,
    `<tmx version="1.4"><header srclang="ko"/><body>\n${unit('안건', '議題')}${unit('안건', '議題')}${unit('회의', '')}</body></tmx>`,
  );
  expect(await importMemory(await termbase.memory(), file)).toEqual({
    added: 1,
    same: 1,
    refused: 1,
    rows: [{ line: 4, reason: 'empty-ja' }],
    warnings: [],
  });
});
