// A backup, and the way back: nothing that was there is lost on it.

import { copyFile, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let copy: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  copy = join(folder, 'safe.db');
  (await aTermbase(db, [affairsMinistry])).close();
});
afterEach(() => remove());

const found = async (query: string) => (await run(db, ['lookup', query])).status === 0;
const addLater = async () => {
  const termbase = await aTermbase(db);
  (await termbase.terms()).add(interiorMinistry);
  termbase.close();
};

test('what was added after the backup is gone after the restoration, and kept beside it', async () => {
  expect(await run(db, ['backup', copy])).toMatchObject({
    status: 0,
    out: `The whole database was backed up: ${copy}\n`,
  });
  await addLater();
  expect(await found('행정안전부')).toBe(true);
  const { status, out } = await run(db, ['restore', copy]);
  expect(status).toBe(0);
  expect(out).toContain('Restored: entries 1 · documents 0');
  expect(out).toContain(`${db}.before-restore`);
  expect([await found('총무성'), await found('행정안전부')]).toEqual([true, false]);
  // The way back from the way back.
  await run(db, ['restore', `${db}.before-restore`]);
  expect(await found('행정안전부')).toBe(true);
  expect(await readdir(folder)).toContain('koryu.db.before-restore-2');
});

test('a window that is open sees the restored content', async () => {
  await run(db, ['backup', copy]);
  await addLater();
  const window = await aTermbase(db);
  expect(window.lookup('행정안전부', 5)).not.toEqual([]);
  await run(db, ['restore', copy]);
  expect(window.lookup('행정안전부', 5)).toEqual([]);
  (await window.terms()).add(aConcept('new', [aTerm('ko', '새말'), aTerm('ja', '新語')]));
  window.close();
  expect(await found('새말')).toBe(true);
});

test('a damaged database is put aside, and work goes on with the backup', async () => {
  await run(db, ['backup', copy]);
  await damage(db);
  const { status, out } = await run(db, ['restore', copy]);
  expect({ status, kept: out.includes(`${db}.damaged`) }).toEqual({ status: 0, kept: true });
  expect(await found('총무성')).toBe(true);
});

// From the second page on: the header still says that the file is ours.
const damage = async (path: string) => {
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  await file.write(new Uint8Array(size - 4096).fill(0xee), 0, size - 4096, 4096);
  await file.close();
};

describe('what cannot be done leaves everything as it was', () => {
  test.each([
    ['a backup over a file that is there', ['backup', 'there.txt'], /there/],
    ['a restoration from nowhere', ['restore', 'nowhere.db'], /File not found/],
    ['from the database itself', ['restore', 'koryu.db'], /is the database in use/],
    ['from something else', ['restore', 'there.txt'], /no database of Koryu|not a/i],
    ['from a damaged backup', ['restore', 'damaged.db'], /damaged/],
  ])('%s', async (_, [command = '', name = ''], sentence) => {
    await writeFile(join(folder, 'there.txt'), 'my notes, longer than the header of a database: '.repeat(40));
    await run(db, ['backup', copy]);
    await copyFile(copy, join(folder, 'damaged.db'));
    await damage(join(folder, 'damaged.db'));
    const before = await Promise.all(['there.txt', 'koryu.db'].map((file) => readFile(join(folder, file))));
    const { status, err } = await run(db, [command, join(folder, name)]);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
    const after = await Promise.all(['there.txt', 'koryu.db'].map((file) => readFile(join(folder, file))));
    expect(after).toEqual(before);
    expect((await stat(copy)).size).toBeGreaterThan(4096);
    expect(await found('총무성')).toBe(true);
  });
});
