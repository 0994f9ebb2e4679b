// A disk that takes nothing: what is there can still be read, and changes are refused in words.

import { spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { openSnapshot } from '../../src/store/snapshot.js';
import { withLog } from '../../src/store/wal.js';
import { termbaseModule } from '../helpers/children.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let path: string;
let database: Database;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
  database = await aTermbase(path, [interiorMinistry]);
  (await database.work()).open(aSource(['가나'])).save(0, '甲', 'done');
});
afterEach(async () => {
  await chmod(folder, 0o700);
  database.close();
  await remove();
});

test('a file is read with what only its log has', async () => {
  (await database.terms()).add(affairsMinistry);
  expect((await readFile(`${path}-wal`)).length).toBeGreaterThan(4096);
  const snapshot = openSnapshot(path);
  expect(snapshot?.db.prepare('SELECT count(*) FROM concept').pluck().get()).toBe(2);
  expect(snapshot?.db.pragma('integrity_check')).toBe('ok');
  snapshot?.db.close();
});

test('a log that is cut or damaged anywhere counts as far as SQLite counts it', async () => {
  (await database.terms()).add(affairsMinistry);
  (await database.terms()).change(interiorMinistry.id, (before) => ({ ...before, note: '바뀜' }));
  const [file, log] = [await readFile(path), await readFile(`${path}-wal`)];
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(log.length),
      fc.option(fc.nat(log.length - 1), { nil: undefined }),
      async (length, flipped) => {
        const damaged = Buffer.from(log.subarray(0, length));
        if (flipped !== undefined && flipped < length) damaged[flipped] = (damaged[flipped] ?? 0) ^ 1;
        round += 1;
        const place = join(folder, `r${round}.db`);
        await writeFile(place, file);
        await writeFile(`${place}-wal`, damaged);
        const theirs = new Sqlite(place);
        const ours = new Sqlite(withLog(file, damaged));
        const said = (db: Sqlite.Database): unknown => {
          try {
            return db.prepare('SELECT id, note FROM concept ORDER BY id').all();
          } catch (error) {
            return String(error);
          }
        };
        expect(said(ours)).toEqual(said(theirs));
        ours.close();
        theirs.close();
      },
    ),
    { numRuns: 60 },
  );
});

describe('a folder in which nothing can be written', () => {
  // root may write everywhere: ask as somebody else where we are root.
  const script = async (use: string): Promise<string> => `
    const { openDatabase } = await import(${JSON.stringify(await termbaseModule())});
    let told = '';
    const database = await openDatabase(${JSON.stringify(path)}, {
      who: 'child', now: () => '2026-01-01T00:00:00.000Z', seed: async () => [],
      onReadOnly: ({ code }) => { told = code; },
    });
    try { ${use} } catch (error) { console.log(error.code); }
    console.log(told);`;
  const asOther = async (use: string, mode = 0o555): Promise<readonly string[]> => {
    database.close();
    await chmod(path, 0o444);
    await chmod(folder, mode);
    const isRoot = process.getuid?.() === 0;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', await script(use)], {
      encoding: 'utf8',
      ...(isRoot && { uid: 65534, gid: 65534 }),
    });
    await chmod(folder, 0o700);
    expect(stderr).toBe('');
    return stdout.trim().split('\n');
  };

  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['a look-up', "console.log(database.lookup('행정안전부', 3).length);", ['1', 'database-read-only']],
    ['the glossary', 'console.log((await database.terms()).all().length);', ['1', 'database-read-only']],
    [
      'translations',
      'console.log((await database.work()).load(1).units[0].target);',
      ['甲', 'database-read-only'],
    ],
    ['the memory', 'console.log([...(await database.memory()).all()].length);', ['1', 'database-read-only']],
    ['its health', 'console.log((await database.health()).faults.length);', ['0', 'database-read-only']],
    [
      'a change is refused',
      "(await database.settings()).write('a', 'b');",
      ['database-read-only', 'database-read-only'],
    ],
  ];
  test.each(rows)('%s', async (_, use, said) => {
    expect(await asOther(use)).toEqual(said);
    expect((await readdir(folder)).sort()).toEqual(['koryu.db']);
  });

  test.each(rows)(
    'and a file that nobody may change, in a folder where others may: %s',
    async (_, use, said) => {
      expect(await asOther(use, 0o777)).toEqual(said);
      expect((await readdir(folder)).sort()).toEqual(['koryu.db']);
    },
  );

  test('a document that is not stored yet is opened to read, and stays in memory', async () => {
    const use = `const works = await database.work();
      const source = ${JSON.stringify(aSource(['다라', '마바'], '/papers/new.txt'))};
      const work = database.aside(() => works.open(source));
      console.log(work.load().units.length);
      work.save(0, '乙', 'draft');`;
    expect(await asOther(use)).toEqual(['2', 'database-read-only', 'database-read-only']);
    expect((await readdir(folder)).sort()).toEqual(['koryu.db']);
  });
});
