// Whether the comments of a document are segments: who says it, and what becomes of their translations.

import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hwpx } from '../../src/document/formats/hwpx/hwpx.js';
import { readBeginning } from '../../src/session/desk/read-beginning.js';
import { type FileReader, readHere } from '../../src/session/files/file-reader.js';
import { exportDocument } from '../../src/session/tasks/export-document.js';
import { readWork, type WorkDeps } from '../../src/session/tasks/read-work.js';
import { writeOwnFormat } from '../../src/session/tasks/write-own-format.js';
import type { Database } from '../../src/store/database.js';
import type { OpenWork } from '../../src/store/work/open-work.js';
import { segmentBytes } from '../document/marked-segments.js';
import { hp, ht, hwpxFile } from '../document/office-files.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const memo = `<hp:ctrl><hp:fieldBegin type="MEMO"><hp:subList>${hp(ht('얼마나?'))}</hp:subList></hp:fieldBegin></hp:ctrl>`;
const bytes = hwpxFile(hp(`${ht('예산을 ')}${memo}${ht('늘린다.')}`) + hp(ht('끝이다.')));

let folder: string;
let remove: () => Promise<void>;
let termbase: Database;
let shelf: WorkDeps;
let file: string;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  termbase = await aTermbase(join(folder, 'k.db'));
  shelf = { works: await termbase.work(), settings: await termbase.settings() };
  file = join(folder, 'paper.hwpx');
  await writeFile(file, bytes);
});
afterEach(async () => {
  termbase.close();
  await remove();
});

const shown = (work: OpenWork): readonly string[] =>
  work
    .load()
    .units.map(({ segment: { kind, line, text }, target }) => `${line} ${kind} ${text} ${target}`.trim());
const without = ['1 paragraph 예산을 늘린다.', '2 paragraph 끝이다.'];
const withIt = ['1 paragraph 예산을 늘린다.', '2 comment 얼마나?', '3 paragraph 끝이다.'];

test('left out at first; asked for once, they stay, and so do the translations of all', async () => {
  const first = await readWork(shelf, file);
  expect(shown(first)).toEqual(without);
  first.save(0, '予算を増やす。', 'done');
  first.save(1, '以上。', 'done');
  const asked = await readWork(shelf, file, undefined, { comments: true });
  expect(asked.changes).toEqual({ fresh: 1, changed: 0, gone: 0 });
  asked.save(1, 'どれほど。', 'done');
  const all = [`${withIt[0]} 予算を増やす。`, `${withIt[1]} どれほど。`, `${withIt[2]} 以上。`];
  expect(shown(await readWork(shelf, file))).toEqual(all);
  const left = await readWork(shelf, file, undefined, { comments: false });
  expect(shown(left)).toEqual([`${without[0]} 予算を増やす。`, `${without[1]} 以上。`]);
  expect(shown(await readWork(shelf, file))).toHaveLength(2);
  expect(shown(await readWork(shelf, file, undefined, { comments: true }))).toEqual(all);
});

test('the setting holds for documents that are added, not for those that are there', async () => {
  await readWork(shelf, file);
  shelf.settings.write('setting.comments', 'translated');
  expect(shown(await readWork(shelf, file))).toEqual(without);
  const other = join(folder, 'other.hwpx');
  await writeFile(other, bytes);
  expect(shown(await readWork(shelf, other))).toEqual(withIt);
  shelf.settings.write('setting.comments', 'left-out');
  expect(shown(await readWork(shelf, other))).toEqual(withIt);
  const third = join(folder, 'third.hwpx');
  await writeFile(third, bytes);
  expect(shown(await readWork(shelf, third, undefined, { comments: true }))).toEqual(withIt);
});

test('a renamed file is read as before', async () => {
  await readWork(shelf, file, undefined, { comments: true });
  const other = join(folder, 'other.hwpx');
  await rename(file, other);
  const moved = await readWork(shelf, other);
  expect(moved.movedFrom).toBe(file);
  expect(shown(moved)).toEqual(withIt);
});

test('written as they were read: in the copy of the file, and in a text', async () => {
  const left = await readWork(shelf, file);
  left.save(0, '予算を増やす。', 'done');
  const { id } = left.head;
  const texts = async () => {
    const { bytes: written } = await writeOwnFormat(shelf.works, id);
    return segmentBytes(hwpx, written, { comments: true }).segments.map(({ text }) => text);
  };
  expect(await texts()).toEqual(['予算を増やす。', '얼마나?', '끝이다.']);
  expect(await exportDocument(shelf.works.load(id), 'text', 'target')).toBe('予算を増やす。\n끝이다.\n');
  const asked = await readWork(shelf, file, undefined, { comments: true });
  asked.save(1, 'どれほど。', 'done');
  expect(await texts()).toEqual(['予算を増やす。', 'どれほど。', '끝이다.']);
  expect(await exportDocument(shelf.works.load(id), 'text', 'target')).toBe(
    '予算を増やす。\nどれほど。\n끝이다.\n',
  );
});

test('a reader in another place is told', async () => {
  const told: unknown[] = [];
  const reader: FileReader = {
    ...readHere,
    own: (path, content, how) => {
      told.push(how.comments);
      return readHere.own(path, content, how);
    },
  };
  await readWork(shelf, file, undefined, { reader });
  await readWork(shelf, file, undefined, { reader, comments: true });
  expect(told).toEqual([false, true]);
});

test('the beginning of a long document has them or not, like all of it', async () => {
  const long = hwpxFile(
    Array.from({ length: 5000 }, (_, index) => hp(`${memo}${ht(`제${index}회 회의를 개최하였다.`)}`)).join(
      '',
    ),
  );
  await writeFile(file, long);
  for (const comments of [false, true]) {
    const { units = [] } = (await readBeginning(shelf.works, file, undefined, comments)) ?? {};
    const all = segmentBytes(hwpx, long, { comments }).segments;
    expect(units.length).toBeGreaterThan(100);
    // The last one may be cut otherwise.
    const same = units.slice(0, -1).map(({ segment }) => segment);
    expect(same).toEqual(all.slice(0, same.length));
    expect(units.some(({ segment }) => segment.kind === 'comment')).toBe(comments);
  }
});
