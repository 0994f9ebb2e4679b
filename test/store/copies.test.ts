// Backups and restorations: whole or not there, verified, and the right file is blamed.

import { copyFile, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openConnection } from '../../src/store/connection.js';
import { contentHash } from '../../src/store/copies/content-hash.js';
import { restoreFrom } from '../../src/store/copies/restore.js';
import { isTemporary } from '../../src/store/files-beside.js';
import { ended, startChild, termbaseModule } from '../helpers/children.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { aSource, onScreen } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let path: string;
let backup: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
  backup = join(folder, 'safe.db');
  const database = await aTermbase(path, [interiorMinistry]);
  onScreen((await database.work()).open(aSource(['가나', '다라']))).save(0, '甲', 'done');
  await database.memory();
  await database.copyTo(backup);
  (await database.terms()).add(affairsMinistry);
  database.close();
});
afterEach(() => remove());

const hashOf = (file: string): string => {
  const db = openConnection(file);
  try {
    return contentHash(db);
  } finally {
    db.close();
  }
};
// From the second page on: the header still says that the file is ours.
const damage = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  await handle.write(new Uint8Array(size - 4096).fill(0xee), 0, size - 4096, 4096);
  await handle.close();
};

describe('a backup', () => {
  test('says what the database says', async () => {
    const copy = join(folder, 'copy.db');
    const database = await aTermbase(path);
    await database.copyTo(copy);
    database.close();
    expect(hashOf(copy)).toBe(hashOf(path));
  });

  test.each(['', 'something'])('takes no name that is taken, by a file with “%s” in it', async (content) => {
    const there = join(folder, 'there');
    await writeFile(there, content);
    const database = await aTermbase(path);
    await expect(database.copyTo(there)).rejects.toMatchObject({ code: 'backup-exists' });
    database.close();
    expect(await readFile(there, 'utf8')).toBe(content);
  });

  test('that cannot be written is to blame, not the database', async () => {
    const database = await aTermbase(path);
    const nowhere = join(folder, 'none', 'copy.db');
    await expect(database.copyTo(nowhere)).rejects.toMatchObject({
      code: 'backup-unwritable',
      values: { file: nowhere },
    });
    database.close();
  });

  test('that is stopped at any moment is whole or not there', async () => {
    const database = await aTermbase(path);
    const filler = 'x'.repeat(4000);
    const works = await database.work();
    works.open(
      aSource(
        Array.from({ length: 6000 }, (_, at) => `${at} ${filler}`),
        '/papers/long.txt',
      ),
    );
    database.close();
    for (let round = 0; round < 12; round += 1) {
      const target = join(folder, `copy-${round}.db`);
      const child = await startChild(
        path,
        `console.log('go'); await termbase.copyTo(${JSON.stringify(target)}); console.log('done');`,
      );
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await sleep(round * 25);
      child.kill('SIGKILL');
      await ended(child);
      const names = await readdir(folder);
      if (names.includes(`copy-${round}.db`)) expect(hashOf(target)).toBe(hashOf(path));
      const others = names.filter(
        (name) => !isTemporary(name) && !/^(koryu|safe|copy-\d+)\.db(-wal|-shm)?$/.test(name),
      );
      expect(others).toEqual([]);
      for (const name of names)
        if (isTemporary(name) || name.startsWith('copy-')) await rm(join(folder, name));
    }
  }, 60_000);
});

describe('a restoration', () => {
  test('makes the database what the backup says, and keeps what was there', () => {
    const former = hashOf(path);
    const kept = restoreFrom(backup, path);
    expect(hashOf(path)).toBe(hashOf(backup));
    expect(hashOf(String(kept))).toBe(former);
  });

  test('does nothing, and says so, where another program writes', async () => {
    const other = new Sqlite(path);
    other.exec('BEGIN IMMEDIATE');
    const before = hashOf(path);
    expect(() => restoreFrom(backup, path)).toThrow('database-locked');
    other.exec('ROLLBACK');
    other.close();
    expect(hashOf(path)).toBe(before);
    expect((await readdir(folder)).filter(isTemporary)).toEqual([]);
  }, 20_000);

  test('gives no id again: a window that is open may still name it', async () => {
    const window = await aTermbase(path);
    const works = await window.work();
    const later = onScreen(works.open(aSource(['마바'], '/papers/later.txt')));
    restoreFrom(backup, path);
    const other = works.open(aSource(['사아'], '/papers/other.txt'));
    expect(other.head.id).toBeGreaterThan(later.head.id);
    expect(() => later.save(0, '丙', 'done')).toThrow('document-missing');
    window.close();
  });

  test('a window that has the document on screen does not overwrite what was restored', async () => {
    const window = await aTermbase(path);
    const work = onScreen((await window.work()).resume((await window.work()).latest() ?? (0 as never)));
    work.save(0, '乙', 'done');
    restoreFrom(backup, path);
    expect(work.save(0, '乙乙', 'done')).toMatchObject({ theirs: { target: '甲' } });
    window.close();
  });

  test.each<readonly [string, () => Promise<unknown>, string]>([
    ['damaged', () => damage(backup), 'backup-damaged'],
    [
      'with a trigger',
      async () =>
        new Sqlite(backup)
          .exec('CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM segment; END')
          .close(),
      'backup-foreign',
    ],
    ['without a table', async () => new Sqlite(backup).exec('DROP TABLE waiver').close(), 'backup-foreign'],
    [
      'without an index',
      async () => new Sqlite(backup).exec('DROP INDEX term_key').close(),
      'backup-foreign',
    ],
    ['that is a text', () => writeFile(backup, '메모\n'.repeat(999)), 'backup-not-ours'],
  ])('from a backup %s blames the backup, and leaves the database as it was', async (_, spoil, code) => {
    const before = hashOf(path);
    await spoil();
    expect(() => restoreFrom(backup, path)).toThrow(expect.objectContaining({ code }));
    try {
      restoreFrom(backup, path);
    } catch (error) {
      expect(error).toMatchObject({ values: { file: backup } });
    }
    expect(hashOf(path)).toBe(before);
  });

  test('of a damaged database puts it aside', async () => {
    await damage(path);
    const kept = restoreFrom(backup, path);
    expect(kept).toBe(`${path}.damaged`);
    expect(hashOf(path)).toBe(hashOf(backup));
  });

  test('where there is no database makes one', async () => {
    const place = join(folder, 'new');
    await mkdir(place);
    expect(restoreFrom(backup, join(place, 'koryu.db'))).toBeUndefined();
    expect(hashOf(join(place, 'koryu.db'))).toBe(hashOf(backup));
  });

  test('does not touch the backup', async () => {
    const wal = new Sqlite(backup);
    wal.pragma('journal_mode = WAL');
    wal.close();
    const before = await readFile(backup);
    restoreFrom(backup, path);
    expect(before.equals(await readFile(backup))).toBe(true);
  });

  test('that is stopped at any moment leaves the one or the other', async () => {
    const large = join(folder, 'large.db');
    await copyFile(backup, large);
    const database = await aTermbase(large);
    const works = await database.work();
    works.open(
      aSource(
        Array.from({ length: 4000 }, (_, at) => `${at} ${'y'.repeat(2000)}`),
        '/papers/long.txt',
      ),
    );
    const safe = join(folder, 'large-safe.db');
    await database.copyTo(safe);
    database.close();
    const [former, restored] = [hashOf(path), hashOf(safe)];
    for (let round = 0; round < 10; round += 1) {
      const child = await startChild(
        join(folder, 'unused.db'),
        `const { restoreFrom } = await import(${JSON.stringify(await termbaseModule('copies/restore'))});
         console.log('go'); restoreFrom(${JSON.stringify(safe)}, ${JSON.stringify(path)}); console.log('done');`,
      );
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await sleep(round * 60);
      child.kill('SIGKILL');
      const { out } = await ended(child);
      const now = hashOf(path);
      expect([former, restored]).toContain(now);
      if (out.includes('done')) expect(now).toBe(restored);
      if (now === restored) break;
    }
  }, 120_000);
});
