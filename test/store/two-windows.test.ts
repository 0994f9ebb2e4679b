// Two windows on one document: neither overwrites what the other confirmed unseen, and every confirmed text can come back.

import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentId } from '../../src/model/ids.js';
import type { UnitState } from '../../src/model/unit.js';
import { restoreFrom } from '../../src/store/copies/restore.js';
import type { Database } from '../../src/store/database.js';
import type { OpenWork } from '../../src/store/work/open-work.js';
import { aSource, onScreen } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let remove: () => Promise<void>;
let databases: readonly Database[];
let id: DocumentId;
let a: OpenWork;
let b: OpenWork;
beforeEach(async () => {
  let folder: string;
  ({ folder, remove } = await aFolder());
  const path = join(folder, 'koryu.db');
  databases = [await aTermbase(path), await aTermbase(path)];
  const [here, there] = await Promise.all(databases.map((database) => database.work()));
  if (here === undefined || there === undefined) throw new Error('two windows');
  a = onScreen(here.open(aSource(['가나', '다라', '마바'])));
  id = a.head.id;
  b = onScreen(there.resume(id));
});
afterEach(async () => {
  for (const database of databases) database.close();
  await remove();
});

const onDisk = async (ordinal: number): Promise<string> => {
  const [database] = databases;
  const unit = (await database?.work())?.load(id).units[ordinal];
  return `${unit?.target} ${unit?.state}`;
};
const said = (conflict: ReturnType<OpenWork['save']>): string =>
  conflict === undefined ? 'stored' : `${conflict.theirs.target} ${conflict.theirs.state}`;

describe('what B stores after A confirmed 甲, without having seen it', () => {
  const rows: readonly (readonly [target: string, state: UnitState, answer: string, onDisk: string])[] = [
    ['乙', 'done', '甲 done', '甲 done'],
    ['乙', 'draft', '甲 done', '甲 done'],
    ['乙', 'flagged', '甲 done', '甲 done'],
    ['', 'untouched', '甲 done', '甲 done'],
    ['甲', 'done', 'stored', '甲 done'],
    ['甲', 'flagged', 'stored', '甲 flagged'],
  ];
  test.each(rows)('%s %s: %s; on disk is %s', async (target, state, answer, disk) => {
    a.save(0, '甲', 'done');
    expect(said(b.save(0, target, state))).toBe(answer);
    expect(await onDisk(0)).toBe(disk);
  });
});

test('the text that was not stored is on disk, too', () => {
  a.save(0, '甲', 'done');
  b.save(0, '乙', 'draft');
  b.save(0, '乙丙', 'draft');
  const [entry, ...others] = b.history(0, 9);
  expect(entry).toMatchObject({
    action: 'conflict',
    before: { target: '甲', state: 'done' },
    after: { target: '乙丙' },
  });
  expect(others.map(({ action }) => action)).toEqual(['change']);
});

test('who was shown the other text and confirms again is heard; a draft that is stored by itself is not', async () => {
  a.save(0, '甲', 'done');
  expect(b.save(0, '乙', 'done')).toMatchObject({ isNew: true });
  expect(b.save(0, '乙', 'draft')).toMatchObject({ isNew: false });
  expect(await onDisk(0)).toBe('甲 done');
  expect(b.save(0, '乙', 'done')).toBeUndefined();
  expect(await onDisk(0)).toBe('乙 done');
  // Now A has not seen that.
  expect(said(a.save(0, '丙', 'done'))).toBe('乙 done');
});

test('what is said while one types is no question: confirming is answered once more', async () => {
  a.save(0, '甲', 'done');
  expect(b.save(0, '乙', 'draft')).toMatchObject({ isNew: true });
  expect(b.save(0, '乙丙', 'draft')).toMatchObject({ isNew: false });
  expect(b.save(0, '乙丙', 'done')).toMatchObject({ isNew: true });
  expect(await onDisk(0)).toBe('甲 done');
  expect(b.save(0, '乙丙丁', 'draft')).toMatchObject({ isNew: false });
  expect(b.save(0, '乙丙丁', 'done')).toBeUndefined();
});

test('a change that comes between the showing and the answer is shown again', () => {
  a.save(0, '甲', 'done');
  b.save(0, '乙', 'done');
  a.save(0, '甲甲', 'done');
  expect(b.save(0, '乙', 'done')).toMatchObject({ isNew: true, theirs: { target: '甲甲' } });
});

test('other segments, and one that was only emptied, are no conflict', async () => {
  a.save(0, '甲', 'done');
  expect(b.save(1, '乙', 'done')).toBeUndefined();
  a.save(2, '丙', 'draft');
  a.save(2, '', 'untouched');
  expect(b.save(2, '丁', 'done')).toBeUndefined();
  expect(await onDisk(2)).toBe('丁 done');
});

test('the memory knows what stands, not what was refused', async () => {
  a.save(0, '甲', 'done');
  b.save(0, '乙', 'done');
  const memory = await databases[0]?.memory();
  expect([...(memory?.all() ?? [])].map(({ ja }) => ja)).toEqual(['甲']);
});

test('comments of both windows stay', async () => {
  a.annotate(0, { comment: 'A' });
  b.annotate(0, { comment: 'B' });
  b.annotate(0, { comment: 'A\nB!' });
  const unit = (await databases[0]?.work())?.load(id).units[0];
  expect(unit?.comment).toBe('A\nB!');
});

test('segments that the other window changed are not cut anew', () => {
  a.save(1, '甲', 'done');
  const [first] = b.load().units.slice(1, 2);
  if (first === undefined) throw new Error('a segment');
  expect(() => b.recut(1, 1, [{ ...first, target: '乙' }])).toThrow('document-changed');
});

describe('what the other window did', () => {
  const shows = (work: OpenWork, held: readonly number[] = []) => ({
    units: work.load().units,
    held: new Set(held),
    mayReload: true,
  });
  const found = (work: OpenWork, held: readonly number[] = []): string => {
    const now = work.elsewhere(shows(work, held));
    if (now?.kind === 'document') return `document of ${now.document.units.length}`;
    return [...(now?.units ?? [])]
      .map(([ordinal, { target, comment }]) => `${ordinal} ${target} ${comment ?? ''}`)
      .join();
  };

  test('is taken over once, and then is no conflict', async () => {
    expect(found(b)).toBe('');
    a.save(0, '甲', 'done');
    a.annotate(1, { comment: '주석' });
    expect(found(b)).toBe('0 甲 ,1  주석');
    expect(found({ ...b, load: () => ({ ...b.load(), units: [] }) })).toBe('');
    expect(b.save(0, '乙', 'done')).toBeUndefined();
    expect(await onDisk(0)).toBe('乙 done');
  });

  test('is left alone where it is held, and told when that is stored', () => {
    a.save(0, '甲', 'done');
    expect(found(b, [0])).toBe('');
    expect(b.save(0, '乙', 'done')).toMatchObject({ isNew: true });
    expect(found(b, [0])).toBe('');
  });

  test('cut otherwise, is the whole document; what is held is a conflict still', () => {
    b.save(1, '乙', 'draft');
    a.load();
    a.elsewhere(shows(a));
    const second = a.load().units[1];
    if (second === undefined) throw new Error('a segment');
    const { segment } = second;
    const [left, right] = [
      { ...segment, end: segment.start + 1, text: '다' },
      { ...segment, ordinal: 2, start: segment.start + 1, text: '라' },
    ];
    a.recut(1, 1, [
      { ...second, segment: left, target: '甲' },
      { ...second, segment: right, target: '' },
    ]);
    a.save(0, '甲甲', 'done');
    expect(found(b, [0])).toBe('document of 4');
    expect(b.save(0, '乙乙', 'done')).toMatchObject({ theirs: { target: '甲甲' } });
  });

  test('removed, is said once', async () => {
    (await databases[0]?.work())?.remove(id);
    expect(() => found(b)).toThrow('document-missing');
    expect(found(b)).toBe('');
  });

  test('restored, appears', async () => {
    const backup = `${databases[0]?.path}.backup`;
    a.save(0, '旧', 'done');
    await databases[0]?.copyTo(backup);
    a.save(0, '新', 'done');
    found(b);
    restoreFrom(backup, databases[0]?.path ?? '');
    expect(b.save(0, '乙', 'done')).toMatchObject({ theirs: { target: '旧' } });
    expect(found(b)).toContain('0 旧');
  });
});

describe('which of two texts stands', () => {
  test('mine: the next save is stored, and of a third text nothing is lost', async () => {
    a.save(0, '甲', 'done');
    b.save(0, '乙', 'draft');
    b.settle(0, 'mine');
    a.save(0, '丙', 'done');
    expect(b.save(0, '乙', 'draft')).toMatchObject({ theirs: { target: '丙' } });
    b.settle(0, 'mine');
    expect(b.save(0, '乙', 'draft')).toBeUndefined();
    expect(await onDisk(0)).toBe('乙 draft');
  });

  test.each(['draft', 'done'] as const)(
    'mine is not asked again when the shown text is stored again (%s)',
    async (state) => {
      a.save(0, '甲', 'draft');
      expect(b.save(0, '乙', state)).toMatchObject({ theirs: { target: '甲' } });
      b.settle(0, 'mine');
      a.save(0, '甲', 'done');
      expect(b.save(0, '乙', state)).toBeUndefined();
      expect(await onDisk(0)).toBe(`乙 ${state}`);
      // The decision held for that save only.
      a.settle(0, 'theirs');
      a.save(0, '甲', 'done');
      expect(b.save(0, '乙乙', 'done')).toMatchObject({ theirs: { target: '甲' }, isNew: true });
    },
  );

  test('theirs: comes as it is stored now; mine is in the history', () => {
    a.save(0, '甲', 'done');
    b.save(0, '乙', 'done');
    b.save(0, '乙乙', 'draft');
    expect(b.settle(0, 'theirs')).toMatchObject({ target: '甲', state: 'done' });
    expect(b.history(0, 9).map(({ after }) => after.target)).toEqual(['乙乙', '乙', '甲']);
  });
});

describe('history of a segment', () => {
  test('what is confirmed, and what replaces it; not what is typed on the way', () => {
    const steps: readonly (readonly [string, UnitState])[] = [
      ['甲', 'draft'],
      ['甲乙', 'draft'],
      ['甲乙丙', 'done'],
      ['甲乙丙', 'done'],
      ['丁', 'draft'],
      ['丁戊', 'draft'],
      ['丁戊', 'flagged'],
    ];
    for (const [target, state] of steps) a.save(0, target, state);
    expect(a.history(0, 9).map(({ before, after }) => `${before.target}→${after.target}`)).toEqual([
      '甲乙丙→丁',
      '甲乙→甲乙丙',
    ]);
  });

  test('undo goes back step by step, and is in the history itself', async () => {
    a.save(0, '甲', 'done');
    a.save(0, '乙', 'done');
    expect(a.undo(0)).toMatchObject({ before: { target: '甲' }, after: { target: '乙' } });
    expect(await onDisk(0)).toBe('甲 done');
    expect(a.undo(0)).toMatchObject({ before: { target: '' } });
    expect(await onDisk(0)).toBe(' untouched');
    expect(a.undo(0)).toBeUndefined();
    expect(a.history(0, 9).map(({ action, undone }) => `${action} ${undone}`)).toEqual([
      'undo false',
      'undo false',
      'change true',
      'change true',
    ]);
  });

  test('undo does not overwrite what another window confirmed', async () => {
    a.save(0, '甲', 'done');
    const here = (await databases[1]?.work())?.resume(id);
    here?.load();
    a.save(0, '乙', 'done');
    expect(here?.undo(0)).toBeUndefined();
    expect(await onDisk(0)).toBe('乙 done');
  });
});
