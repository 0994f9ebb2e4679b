// A damaged database: what can be read of it is in a new one, and the report says where something is missing.

import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverInto } from '../../src/store/copies/recover.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let path: string;
let target: string;
let remove: () => Promise<void>;
const count = 3000;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
  target = join(folder, 'recovered.db');
  const database = await aTermbase(path, [interiorMinistry]);
  const work = (await database.work()).open(
    aSource(Array.from({ length: count }, (_, at) => `${at}번째 문장입니다. 지방재정을 논의하였다.`)),
  );
  for (const ordinal of [0, 1, 2, count - 1]) work.save(ordinal, `訳${ordinal}`, 'done');
  database.close();
});
afterEach(() => remove());

/** Pages of a table's rows, by SQLite's own table of pages. */
const leavesOf = (table: string): readonly number[] => {
  const db = new Sqlite(path);
  const sql = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path";
  const pages = db.prepare(sql).pluck().all(table).map(Number);
  db.close();
  return pages;
};
const spoil = async (page: number): Promise<void> => {
  const file = await open(path, 'r+');
  await file.write(new Uint8Array(4096).fill(0xee), 0, 4096, (page - 1) * 4096);
  await file.close();
};
const recovered = (table: string, report = recoverInto(path, target)) =>
  report.find((one) => one.table === table);

test('of a sound database everything', () => {
  expect(recovered('segment')).toEqual({ table: 'segment', rows: count, gaps: 0 });
  expect(recovered('concept', recoverInto(path, `${target}-2`))).toMatchObject({ rows: 1, gaps: 0 });
});

describe('of a table with damaged pages everything else', () => {
  const rows: readonly (readonly [string, (leaves: readonly number[]) => readonly number[]])[] = [
    ['the first one', (leaves) => leaves.slice(0, 1)],
    ['one in the middle', (leaves) => leaves.slice(40, 41)],
    ['the last one', (leaves) => leaves.slice(-1)],
    ['three next to each other', (leaves) => leaves.slice(30, 33)],
    ['five far apart', (leaves) => [3, 20, 35, 50, 60].flatMap((at) => leaves[at] ?? [])],
  ];
  test.each(rows)('%s', async (_, choose) => {
    const leaves = leavesOf('segment');
    const damaged = choose(leaves);
    const lost = new Sqlite(path);
    const perLeaf = Math.ceil(count / leaves.length) + 5;
    lost.close();
    for (const page of damaged) await spoil(page);
    const before = await readFile(path);
    const { rows, gaps } = recovered('segment') ?? { rows: 0, gaps: 0 };
    expect(gaps).toBeGreaterThan(0);
    expect(rows).toBeGreaterThanOrEqual(count - damaged.length * perLeaf);
    expect(rows).toBeLessThan(count);
    expect(before.equals(await readFile(path))).toBe(true);
    const database = await aTermbase(target);
    expect((await database.health()).faults).toEqual([]);
    expect((await database.terms()).all()).toEqual([interiorMinistry]);
    database.close();
    expect(((await stat(target)).mode & 0o777).toString(8)).toBe('600');
  });
});

test('a file in which nothing can be read is said to be so, and nothing is made', async () => {
  await writeFile(path, '메모\n'.repeat(3000));
  expect(() => recoverInto(path, target)).toThrow('recover-nothing');
  await expect(stat(target)).rejects.toThrow('ENOENT');
});

test('a file that is there is not overwritten', async () => {
  await writeFile(target, 'mine');
  expect(() => recoverInto(path, target)).toThrow('backup-exists');
  expect(await readFile(target, 'utf8')).toBe('mine');
});
