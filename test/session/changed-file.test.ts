// The file of a document changes, is renamed, or goes: what is told of it, and what becomes of the translations.

import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/effects/open-store.js';
import { fileNews, fileWatch } from '../../src/session/desk/file-watch.js';
import { openNamedWork, readWork, type WorkDeps } from '../../src/session/tasks/read-work.js';
import type { Database } from '../../src/store/database.js';
import type { OpenWork } from '../../src/store/work/open-work.js';
import type { Backend, FileNews } from '../../src/workspace/backend.js';
import { docxFile, relationships, wp, wr } from '../document/office-files.js';
import { manualTimers } from '../helpers/manual-timers.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';
import { fakeDesk } from '../tui/fake-desk.js';
import { sampleDocument } from '../workspace/sample.js';

let folder: string;
let remove: () => Promise<void>;
let termbase: Database;
let shelf: WorkDeps;
let file: string;
let hours = 0;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  termbase = await aTermbase(join(folder, 'k.db'));
  shelf = { works: await termbase.work(), settings: await termbase.settings() };
  file = join(folder, 'paper.txt');
});
afterEach(async () => {
  termbase.close();
  await remove();
});

/** Writes the file anew; its time moves on, as it does where somebody saves a text. */
const write = async (...lines: readonly string[]): Promise<void> => {
  await writeFile(file, `${lines.join('\n\n')}\n`);
  hours += 1;
  await utimes(file, hours * 3600, hours * 3600);
};
const shown = (work: OpenWork): readonly string[] =>
  work.load().units.map(({ segment, target, was }) => [segment.text, target, was ?? '·'].join('|'));

const [first, second, third] = [
  '회의는 6월 8일 서울에서 개최된다.',
  '참석자는 모두 200명이다.',
  '두 나라는 앞으로도 협력한다.',
];

test('a bilingual file shows its translations at once, and no other window is named for them', async () => {
  file = join(folder, 'paper.tsv');
  await write('source\ttarget', `${first}\t会議は6月8日にソウルで開催される。`);
  const work = await openNamedWork(shelf, file);
  expect(shown(work)).toEqual([`${first}|会議は6月8日にソウルで開催される。|·`]);
  const { units } = work.load();
  expect(work.elsewhere({ units, held: new Set(), mayReload: true })).toBeUndefined();
});

describe('a changed file', () => {
  test('new, changed and gone segments are told and marked until they are confirmed', async () => {
    await write(first, second, third);
    const before = await readWork(shelf, file);
    expect(before.changes).toBeUndefined();
    expect(shown(before).every((line) => line.endsWith('|·'))).toBe(true);
    before.save(0, '会議は6月8日…', 'done');
    before.save(2, '両国は…', 'done');
    await write('회의는 6월 9일 부산에서 개최된다.', third, '새로운 안건을 논의하였다.');
    const now = await readWork(shelf, file);
    expect(now.changes).toEqual({ fresh: 1, changed: 1, gone: 1 });
    expect(shown(now)).toEqual([
      `회의는 6월 9일 부산에서 개최된다.||${first}`,
      `${third}|両国は…|·`,
      '새로운 안건을 논의하였다.||',
    ]);
    now.save(2, '新しい…', 'draft');
    now.save(0, '会議は6月9日…', 'done');
    const again = await readWork(shelf, file);
    expect(again.changes).toBeUndefined();
    expect(shown(again).map((line) => line.split('|').at(-1))).toEqual(['·', '·', '']);
  });

  test('where nothing of the text changed, nothing is told', async () => {
    await write(first, second);
    await readWork(shelf, file);
    await write(first, second);
    expect((await readWork(shelf, file)).changes).toBeUndefined();
  });
});

describe('a file with another name', () => {
  test('takes its translations along', async () => {
    await write(first, second);
    const before = await readWork(shelf, file);
    before.save(0, '会議は…', 'done');
    const other = join(folder, 'paper-2.txt');
    await rename(file, other);
    const now = await readWork(shelf, other);
    expect(now.movedFrom).toBe(file);
    expect(now.head).toMatchObject({ id: before.head.id, name: 'paper-2.txt', path: other });
    expect(shown(now)[0]).toBe(`${first}|会議は…|·`);
    expect(shelf.works.list()).toHaveLength(1);
    expect((await readWork(shelf, other)).movedFrom).toBeUndefined();
  });

  test('a copy is a document of its own', async () => {
    await write(first);
    await readWork(shelf, file);
    const copy = join(folder, 'copy.txt');
    await writeFile(copy, `${first}\n`);
    expect((await readWork(shelf, copy)).movedFrom).toBeUndefined();
    expect(shelf.works.list()).toHaveLength(2);
  });

  test('one whose file is gone is opened by its name still, and no other', async () => {
    await write(first);
    const before = await readWork(shelf, file);
    await rm(file);
    expect((await openNamedWork(shelf, file)).head.id).toBe(before.head.id);
    await expect(openNamedWork(shelf, join(folder, 'nowhere.txt'))).rejects.toMatchObject({
      code: 'file-missing',
    });
  });
});

describe('a file that changes while it is open', () => {
  test('is read once it stays as it is, and each change once', async () => {
    await write(first);
    const work = await readWork(shelf, file);
    let read = 0;
    const look = fileWatch(shelf, work.head, async () => {
      read += 1;
      return fakeDesk();
    });
    expect(await look()).toBeUndefined();
    await write(first, second);
    expect(await look()).toBeUndefined();
    await write(first, third);
    // It is another one than at the last look: somebody may be writing it.
    expect(await look()).toBeUndefined();
    expect(await look()).toBeDefined();
    expect(await look()).toBeUndefined();
    expect(read).toBe(1);
  });

  const watched = (reread: Backend) => {
    const desk = fakeDesk();
    const timers = manualTimers();
    const store = openStore(desk, timers.start);
    store.start();
    desk.reread = reread;
    return { store, advance: timers.advance };
  };
  const changed = (news: FileNews = { fresh: 2, changed: 1, gone: 3 }): Backend => {
    const desk = fakeDesk(sampleDocument(['바뀐 문서']));
    return { ...desk, documents: { ...desk.documents, news } };
  };

  test('is shown at once, and what became of its segments is said', async () => {
    const { store, advance } = watched(changed());
    await advance(2000);
    expect(store.state().units.map(({ segment }) => segment.text)).toEqual(['바뀐 문서']);
    expect(store.state().notice).toEqual({ kind: 'file-changed', values: { fresh: 2, changed: 1, gone: 3 } });
    store.close();
  });

  test('files inserted in it that are not read are named', async () => {
    const paper = join(folder, 'paper.docx');
    const related = relationships(['aFChunk a.html', 'aFChunk b.rtf']);
    await writeFile(paper, docxFile(wp(wr(first)), { '/word/_rels/document.xml.rels': related }));
    const news = fileNews(await readWork(shelf, paper));
    expect(news).toEqual({ unread: ['a.html', 'b.rtf'] });
    // The document is not read again while its file is the same.
    expect(fileNews(await readWork(shelf, paper))).toBeUndefined();
    const { store, advance } = watched(changed(news));
    await advance(2000);
    expect(store.state().notice).toEqual({ kind: 'file-unread', values: { files: 'a.html, b.rtf' } });
    store.close();
  });

  test('whoever has a question open is not disturbed', async () => {
    const { store, advance } = watched(changed());
    store.dispatch({ kind: 'open', overlay: 'help' });
    await advance(6000);
    expect(store.state().units).toHaveLength(4);
    store.dispatch({ kind: 'close' });
    await advance(2000);
    expect(store.state().units).toHaveLength(1);
    store.close();
  });
});
