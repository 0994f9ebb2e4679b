// The database's file: whom it belongs to, and what happens when it is taken away while it is open.

import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aSource, onScreen } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let path: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
});
afterEach(() => remove());

const removeAll = async (): Promise<void> => {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
};

describe('a file that is taken away while it is open', () => {
  const rows: readonly (readonly [what: string, take: () => Promise<unknown>])[] = [
    ['removed', removeAll],
    ['removed without its log', () => rm(path)],
    ['renamed', () => rename(path, join(folder, 'other.db'))],
    [
      'replaced by another database',
      async () => {
        const other = join(folder, 'other.db');
        (await aTermbase(other)).close();
        await rename(other, path);
      },
    ],
    [
      'replaced by a text, as an export would do',
      async () => {
        await writeFile(join(folder, 'export.csv'), 'ko,ja\n');
        await rename(join(folder, 'export.csv'), path);
      },
    ],
    ['put into a folder that was moved', () => rename(folder, `${folder}-moved`)],
    ['robbed of its log', () => rm(`${path}-wal`)],
  ];
  test.each(rows)('%s: told at once, the work is saved elsewhere, and goes on there', async (_, take) => {
    const rescueFolder = join(folder, '..', `${folder.split('/').at(-1)}-rescue`);
    await mkdir(rescueFolder);
    const database = await openDatabase(path, {
      who: 'tester',
      now: () => '2026-01-01T00:00:00.000Z',
      seed: async () => [interiorMinistry],
      rescueFolder,
    });
    const work = onScreen((await database.work()).open(aSource(['가나', '다라'])));
    work.save(0, '甲', 'done');
    await take();
    const before = await readdir(folder).catch(() => []);
    let saved = '';
    try {
      work.save(1, '乙', 'done');
    } catch (error) {
      expect(error).toMatchObject({ code: 'database-replaced', values: { file: path } });
      saved = String((error as { values: { saved: string } }).values.saved);
    }
    expect(saved).not.toBe('');
    expect(before).not.toContain(saved.split('/').at(-1));
    work.save(1, '乙', 'done');
    database.close();
    const again = await aTermbase(saved);
    const [one, other] = (await again.work()).load(work.head.id).units;
    expect([one?.target, other?.target, (await again.terms()).all().length]).toEqual(['甲', '乙', 1]);
    again.close();
    await rm(rescueFolder, { recursive: true });
    await rm(`${folder}-moved`, { recursive: true, force: true });
  });

  test('a file put in its place is not written into', async () => {
    const database = await aTermbase(path, [interiorMinistry]);
    const work = onScreen((await database.work()).open(aSource(['가나'])));
    const other = join(folder, 'other.db');
    (await aTermbase(other)).close();
    await rename(other, path);
    expect(() => work.save(0, '甲', 'done')).toThrow('database-replaced');
    database.close();
    const there = new Sqlite(path);
    expect(there.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(there.prepare('SELECT count(*) FROM segment').pluck().get()).toBe(0);
    there.close();
  });

  test('where nothing can be saved, that is said', async () => {
    const database = await aTermbase(path);
    const work = onScreen((await database.work()).open(aSource(['가나'])));
    await rm(folder, { recursive: true });
    expect(() => work.save(0, '甲', 'done')).toThrow('database-replaced-unsaved');
    database.close();
  });
});

test('the database and what lies beside it are for nobody else', async () => {
  const database = await aTermbase(path, [interiorMinistry]);
  (await database.work()).open(aSource(['가나']));
  const modes = await Promise.all(
    (await readdir(folder)).map(async (name) => ((await stat(join(folder, name))).mode & 0o777).toString(8)),
  );
  database.close();
  expect(modes).toEqual(['600', '600', '600']);
});

test('a name that ends in a space is refused: another file would be opened', async () => {
  await (await aTermbase(path)).close();
  await copyFile(path, `${path} `);
  await expect(aTermbase(`${path} `)).rejects.toMatchObject({ code: 'database-name-space' });
});
