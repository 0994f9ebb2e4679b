// Backups that are made by themselves, and which of them stay.

import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  allBackups,
  automaticBackups,
  type BackupReason,
  backUp,
  backupFolder,
} from '../../src/session/files/automatic-backups.js';
import { type BackupFile, expiredBackups } from '../../src/session/files/backup-rotation.js';
import type { Database } from '../../src/store/database.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const aBackup = (at: string, bytes = 1): BackupFile => ({ path: at, at: `${at}:00Z`, reason: 'day', bytes });
const daily = (from: string, days: number): readonly BackupFile[] =>
  Array.from({ length: days }, (_, day) =>
    aBackup(new Date(Date.parse(`${from}T09:00:00Z`) + day * 86_400_000).toISOString().slice(0, 16)),
  );
const left = (all: readonly BackupFile[], now: string, limit = 1e9): readonly string[] => {
  const gone = new Set(expiredBackups(all, now, limit));
  return all.filter((one) => !gone.has(one)).map(({ path }) => path.slice(0, 10));
};

describe('which backups stay', () => {
  test('of a year of daily ones: seven days, four weeks, twelve months', () => {
    const kept = left(daily('2026-01-01', 365), '2026-12-31T12:00:00Z');
    expect(kept).toEqual(
      [
        ...[
          '01-31',
          '02-28',
          '03-31',
          '04-30',
          '05-31',
          '06-30',
          '07-31',
          '08-31',
          '09-30',
          '10-31',
          '11-30',
        ],
        ...['12-13', '12-20', '12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'],
      ].map((day) => `2026-${day}`),
    );
  });
  test('all of today, and the last of every other day', () => {
    const all = ['2026-03-01T08:00', '2026-03-01T20:00', '2026-03-02T08:00', '2026-03-02T09:00'].map((at) =>
      aBackup(at),
    );
    expect(expiredBackups(all, '2026-03-02T10:00:00Z', 1e9).map(({ at }) => at)).toEqual([
      '2026-03-01T08:00:00Z',
    ]);
  });
  test('after a long break what there is', () => {
    expect(left(daily('2024-05-01', 3), '2026-12-31T12:00:00Z')).toHaveLength(3);
  });
  test('as many as fit, the newest in any case', () => {
    const all = [1, 2, 3, 4].map((day) => aBackup(`2026-03-0${day}T08:00`, 100));
    expect(left(all, '2026-03-04T12:00:00Z', 250)).toEqual(['2026-03-03', '2026-03-04']);
    expect(left(all, '2026-03-04T12:00:00Z', 10)).toEqual(['2026-03-04']);
  });
});

describe('an automatic backup', () => {
  let path: string;
  let database: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    let folder: string;
    ({ folder, remove } = await aFolder());
    path = join(folder, 'koryu.db');
    database = await aTermbase(path, [interiorMinistry]);
  });
  afterEach(async () => {
    database.close();
    await remove();
  });
  const work = async (): Promise<void> => {
    const terms = await database.terms();
    terms.change(interiorMinistry.id, (before) => ({ ...before, note: `${before.note}.` }));
    // The clock of a file system may be coarse: what was written counts as later.
    const later = new Date(
      Date.now() + 60_000 * (await readdir(backupFolder(path)).catch(() => [])).length + 60_000,
    );
    await utimes(`${path}-wal`, later, later);
  };
  const made = async (reason: BackupReason, now: string): Promise<boolean> =>
    (await backUp(database, reason, now)) !== undefined;

  test('is a whole database, for its owner only', async () => {
    await work();
    const copy = await backUp(database, 'day', '2026-03-01T08:00:00.000Z');
    expect(copy).toBe(join(`${path}.backups`, '20260301T080000Z-day.db'));
    expect(((await stat(backupFolder(path))).mode & 0o777).toString(8)).toBe('700');
    const opened = await aTermbase(String(copy));
    expect((await opened.terms()).get(interiorMinistry.id)?.note).toBe(`${interiorMinistry.note}.`);
    opened.close();
  });

  test('is made once a day, and before each thing that changes much', async () => {
    await work();
    expect(await made('day', '2026-03-01T08:00:00.000Z')).toBe(true);
    await work();
    expect(await made('day', '2026-03-01T09:00:00.000Z')).toBe(false);
    expect(await made('import', '2026-03-01T09:30:00.000Z')).toBe(true);
    await work();
    expect(await made('day', '2026-03-02T08:00:00.000Z')).toBe(true);
    expect(automaticBackups(path).map(({ reason }) => reason)).toEqual(['day', 'import']);
  });

  test('is not made of what is only the shipped glossary, of what has not changed, or where it is switched off', async () => {
    expect(await made('day', '2026-03-01T08:00:00.000Z')).toBe(false);
    await work();
    expect(await made('day', '2026-03-01T08:00:00.000Z')).toBe(true);
    const [newest] = automaticBackups(path);
    const later = new Date(Date.now() + 86_400_000);
    await utimes(String(newest?.path), later, later);
    expect(await made('day', '2026-03-02T08:00:00.000Z')).toBe(false);
    (await database.settings()).write('setting.backups', 'off');
    await utimes(String(newest?.path), new Date(0), new Date(0));
    expect(await made('day', '2026-03-03T08:00:00.000Z')).toBe(false);
  });

  test('is listed with the copies that lie beside the database', async () => {
    await work();
    await backUp(database, 'remove', '2026-03-01T08:00:00.000Z');
    (await database.terms()).add(affairsMinistry);
    for (const name of ['.before-restore', '.backup-v5-2', '.damaged', '.rescued', '-wal.txt', '.csv']) {
      await writeFile(`${path}${name}`, '');
    }
    await mkdir(`${path}.before-restore-2`);
    expect(
      allBackups(path)
        .map(({ reason }) => reason)
        .sort(),
    ).toEqual(['backup-v5', 'before-restore', 'damaged', 'remove', 'rescued']);
  });
});
