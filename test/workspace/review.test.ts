// A reviewer's returned file: its changes accepted, left out and taken back one by one.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deskReview, documentDesk } from '../../src/session/desk/documents.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';
import { driven, fakeDesk } from '../tui/fake-desk.js';

const all = '\x19';
const undo = '\x1a';
const skip = '\x7f';
const own = '行政安全部は総務省と会議を開く。';
const proposed = '行政安全部は総務省と会議を開催する。';

const pressing = async (keys: readonly string[]) => {
  const desk = fakeDesk();
  const { store, press } = await driven(desk, { columns: 100, rows: 30 });
  store.start();
  for (const key of ['\x1b[1;5H', own, '\x13', '\x1b#', '검', '\x1b[B', '\r', ...keys]) {
    press(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { state } = store.view();
  const screen = frameOf(store.view()).rows.map(plainText).join('\n');
  store.close();
  const units = state.units.slice(0, 2).map(({ target, state: its, comment = '' }) => [target, its, comment]);
  return { state, units, screen, desk };
};

it('shows both texts, the comment, who proposes it, and the rows that the document lacks', async () => {
  const { screen, units } = await pressing([]);
  for (const text of [own, proposed, '용어를 통일해 주십시오.', '김검토']) expect(screen).toContain(text);
  expect(screen).toContain('not in this document: 1');
  expect(units[0]).toEqual([own, 'done', '']);
});

it('accepts the chosen change with its comment; undo takes both back', async () => {
  const taken = await pressing(['\r']);
  expect(taken.units).toEqual([
    [proposed, 'done', '용어를 통일해 주십시오.'],
    ['', 'untouched', ''],
  ]);
  expect(taken.desk.backedUp).toHaveLength(1);
  expect(taken.desk.saved.at(-1)).toEqual([0, proposed, 'done']);
  const back = await pressing(['\r', undo]);
  expect(back.units[0]).toEqual([own, 'done', '']);
  expect(back.state.overlay).toMatchObject({ kind: 'review', changes: { length: 2 } });
});

it('accepts all but what was changed here meanwhile', async () => {
  const { units, state } = await pressing([all, all]);
  expect(units).toEqual([
    [proposed, 'done', '용어를 통일해 주십시오.'],
    ['', 'untouched', ''],
  ]);
  expect(state).toMatchObject({ overlay: { changes: { length: 1 } }, notice: { kind: 'review-only-later' } });
  expect((await pressing([all, '\r'])).units[1]).toEqual(['長官が出席する。', 'draft', '']);
});

it('a change that is left out stays out until that is undone', async () => {
  expect((await pressing([skip, '\r', '\r'])).units).toEqual([
    [own, 'done', ''],
    ['長官が出席する。', 'draft', ''],
  ]);
  expect((await pressing([skip, undo, '\r'])).units[0]?.[0]).toBe(proposed);
  expect((await pressing([undo])).state.notice?.kind).toBe('nothing-to-undo');
});

it('the desk compares a file with what is stored now', async () => {
  const { folder, remove } = await aFolder();
  const termbase = await aTermbase(join(folder, 'koryu.db'));
  const works = await termbase.work();
  const work = works.open(aSource(['회의를 연다.', '끝.']));
  const desk = deskReview(works, work.head.id);
  const path = join(folder, 'returned.tsv');
  await writeFile(path, 'source\ttarget\n회의를 연다.\t会議を開く。\n모르는 문장.\t不明。\n');
  expect(await desk.read(path)).toMatchObject({
    changes: [{ ordinal: 0, target: '会議を開く。', state: 'draft', meanwhile: false }],
    lost: 1,
  });
  work.save(0, '会議を開く。', 'done');
  expect(await desk.read(path)).toEqual({ changes: [], lost: 1 });
  expect((await desk.browse(`${folder}/ret`)).map(({ name }) => name)).toEqual(['returned.tsv']);
  // The list of files to open shows bilingual files of other programs too.
  await writeFile(join(folder, 'returned.xliff'), '');
  const never = () => Promise.reject(new Error('not asked for'));
  const documents = documentDesk('', works, work.load(), never, never, () => undefined);
  const names = (await documents.browse(`${folder}/returned`)).map(({ name }) => name);
  expect(names).toEqual(['returned.tsv', 'returned.xliff']);
  termbase.close();
  await remove();
});
