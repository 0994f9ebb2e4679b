// What stands between a damaged database and lost work: doctor --fix, backups by themselves, restore --list, recover.

import { mkdir, open, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  const database = await aTermbase(db, [affairsMinistry]);
  (await database.work()).open(aSource(['가나', '다라'])).save(0, '甲', 'done');
  database.close();
});
afterEach(() => remove());

const spoil = (sql: string): void => void new Sqlite(db).exec(sql).close();
const automatic = async (): Promise<readonly string[]> =>
  (await readdir(`${db}.backups`).catch(() => [])).map((name) => name.replace(/^.*Z-|\.db$/g, '')).sort();

describe('a database that is not built as it should be', () => {
  const trigger = 'CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM segment; END';
  test.each([
    ['a trigger', trigger, 'extra trigger t'],
    ['a missing index', 'DROP INDEX term_key', 'missing index term_key'],
    ['a missing table', 'DROP TABLE waiver', 'missing table waiver'],
  ])('%s is said by every command, and repaired by doctor --fix', async (_, sql, fault) => {
    spoil(sql);
    for (const argv of [
      ['lookup', '총무성'],
      ['document', 'list'],
      ['term', 'history'],
    ]) {
      const { status, err } = await run(db, argv);
      expect({ argv, status, err }).toEqual({ argv, status: 2, err: expect.stringContaining(fault) });
    }
    const examined = await run(db, ['doctor']);
    expect([examined.status, examined.out.includes(fault)]).toEqual([1, true]);
    const fixed = await run(db, ['doctor', '--fix', '--json']);
    expect(fixed.status).toBe(0);
    expect(JSON.parse(fixed.out)).toMatchObject({ database: { faults: [], repaired: [fault] } });
    expect(await automatic()).toEqual(['repair']);
    expect((await run(db, ['lookup', '총무성'])).status).toBe(0);
  });

  test('broken JSON is a damaged database, not a bug', async () => {
    const termbase = await aTermbase(db);
    (await termbase.terms()).add(interiorMinistry);
    termbase.close();
    spoil("UPDATE history SET after = '{'");
    const { status, err } = await run(db, ['term', 'history']);
    expect([status, err.includes('history')]).toEqual([2, true]);
    expect((await run(db, ['doctor'])).status).toBe(1);
  });

  test('a document with a damaged row can be removed', async () => {
    spoil("UPDATE segment SET state = 'lost' WHERE id = 1");
    expect((await run(db, ['document', 'remove', '1'])).err).toContain('--yes');
    expect((await run(db, ['document', 'remove', '1', '--yes'])).status).toBe(0);
    expect(JSON.parse((await run(db, ['document', 'list', '--json'])).out).documents).toEqual([]);
  });

  test.each([[['backup', '-']], [['backup', '']], [['glossary', 'export', '-o', '']]])(
    '%j: a file without a name is not written',
    async (argv) => {
      const { status, err } = await run(db, argv);
      expect([status, err]).toEqual([2, expect.stringContaining('name of the file')]);
    },
  );

  test('what a killed backup left is removed an hour later', async () => {
    const left = join(folder, '.koryu-00000000-0000-0000-0000-000000000000.tmp');
    const young = join(folder, '.koryu-00000000-0000-0000-0000-000000000001.tmp');
    for (const path of [left, young]) await writeFile(path, '');
    await utimes(left, new Date(0), new Date(0));
    const { out } = await run(db, ['doctor', '--fix', '--json']);
    expect(JSON.parse(out)).toMatchObject({ database: { repaired: [left] } });
    expect(await readdir(folder)).toContain(young.split('/').at(-1));
  });
});

describe('backups by themselves', () => {
  test('at the first start of a day, before an import and before a removal; restore --list shows them', async () => {
    await writeFile(join(folder, 'a.csv'), 'ko,ja\n지방창생,地方創生\n');
    expect((await run(db, ['lookup', '총무성'])).status).toBe(0);
    expect(await automatic()).toEqual(['day']);
    const later = async (): Promise<void> => {
      const time = new Date(Date.now() + 60_000);
      await utimes(db, time, time);
    };
    await later();
    await run(db, ['glossary', 'import', join(folder, 'a.csv')]);
    await later();
    await run(db, ['document', 'remove', '1', '--yes']);
    expect(await automatic()).toEqual(['day', 'import', 'remove']);
    const { out } = await run(db, ['restore', '--list', '--json']);
    const { backups } = JSON.parse(out) as { backups: { path: string; reason: string }[] };
    expect(backups.map(({ reason }) => reason).sort()).toEqual(['day', 'import', 'remove']);
    // The one before the removal brings the document back, by its number.
    const number = backups.findIndex(({ reason }) => reason === 'remove') + 1;
    expect((await run(db, ['restore', String(number)])).status).toBe(0);
    expect(JSON.parse((await run(db, ['document', 'list', '--json'])).out).documents).toHaveLength(1);
  });

  test('one that cannot be made is told, and stops nobody', async () => {
    await writeFile(`${db}.backups`, 'a file in the way');
    const { status, err, out } = await run(db, ['lookup', '총무성']);
    expect([status, out.includes('総務省'), err]).toEqual([0, true, expect.stringContaining('backup')]);
  });

  test('none: the list says so', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    expect(await run(join(other, 'k.db'), ['restore', '--list'])).toMatchObject({
      status: 0,
      out: 'There are no backups yet.\n',
    });
  });
});

describe('recover', () => {
  test('saves what can be read, and says where something is missing', async () => {
    const file = await open(db, 'r+');
    const pages = new Sqlite(db);
    const [page] = pages
      .prepare("SELECT pageno FROM dbstat WHERE name = 'term' AND pagetype = 'leaf'")
      .pluck()
      .all()
      .map(Number);
    pages.close();
    await file.write(new Uint8Array(4096).fill(0xee), 0, 4096, ((page ?? 0) - 1) * 4096);
    await file.close();
    const target = join(folder, 'new.db');
    const { status, out } = await run(db, ['recover', db, '-o', target, '--json']);
    expect(status).toBe(1);
    const { tables } = JSON.parse(out) as { tables: { table: string; rows: number; gaps: number }[] };
    expect(tables.find(({ table }) => table === 'term')).toMatchObject({ rows: 0, gaps: 1 });
    expect(tables.find(({ table }) => table === 'segment')).toMatchObject({ rows: 2, gaps: 0 });
    expect((await run(target, ['doctor'])).status).toBe(0);
  });

  test('a lost root page of a table does not take the rows of other tables with it', async () => {
    const pages = new Sqlite(db);
    const roots = pages
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name IN ('concept', 'document', 'memory_origin')")
      .pluck()
      .all()
      .map(Number);
    pages.pragma('wal_checkpoint(TRUNCATE)');
    pages.close();
    const file = await open(db, 'r+');
    for (const root of roots) await file.write(new Uint8Array(4096), 0, 4096, (root - 1) * 4096);
    await file.close();
    expect(roots).toHaveLength(3);
    const target = join(folder, 'new.db');
    expect((await run(db, ['recover', db, '-o', target])).status).toBe(1);
    expect((await run(target, ['doctor'])).status).toBe(0);
    expect((await run(target, ['lookup', '총무성'])).out).toContain('総務省');
    const { out } = await run(target, ['document', 'export', '1', '--format', 'tsv']);
    expect(out).toMatch(/가나\t.*甲/);
    const memory = await run(target, ['memory', 'export', '-']);
    expect(memory.out).toContain('<seg>甲</seg>');
  });

  test.each([
    ['nowhere.db', 'File not found'],
    ['text.txt', 'can be read'],
  ])('from %s: %s', async (name, sentence) => {
    await writeFile(join(folder, 'text.txt'), '메모\n'.repeat(2000));
    const { status, err } = await run(db, ['recover', join(folder, name), '-o', join(folder, 'x.db')]);
    expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
