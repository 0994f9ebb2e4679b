// Automatic backups: once a day, and before large changes.

import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../model/problem.js';
import type { Database } from '../../store/database.js';
import { removeLeftovers } from '../../store/files-beside.js';
import { type BackupFile, expiredBackups } from './backup-rotation.js';
import { makeFolder } from './make-folder.js';

/** Reasons for an automatic backup, mostly the change that follows; `day`: the first start of a day. */
export const backupReasons = ['day', 'import', 'update', 'replace', 'remove', 'repair'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** Folder of a database's automatic backups. */
export const backupFolder = (database: string): string => `${database}.backups`;

const named = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z]+)(?:-\d+)?\.db$/;

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Automatic backups of a database, newest first. */
export const automaticBackups = (database: string): readonly BackupFile[] =>
  namesIn(backupFolder(database))
    .flatMap((name): BackupFile[] => {
      const [, year, month, day, hour, minute, second, reason] = named.exec(name) ?? [];
      if (reason === undefined) return [];
      const path = join(backupFolder(database), name);
      return [
        { path, at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`, reason, bytes: sizeOf(path) },
      ];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));

const beside = /\.(backup-v\d+|before-restore|damaged|rescued)(-\d+)?$/;

/** All backups of a database at the places where the program puts them, newest first. */
export const allBackups = (database: string): readonly BackupFile[] => {
  const others = namesIn(dirname(database)).flatMap((name): BackupFile[] => {
    if (!name.startsWith(`${basename(database)}.`)) return [];
    const [, reason] = beside.exec(name) ?? [];
    const path = join(dirname(database), name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (reason === undefined || found?.isFile() !== true) return [];
    return [{ path, at: `${found.mtime.toISOString().slice(0, 19)}Z`, reason, bytes: found.size }];
  });
  return [...automaticBackups(database), ...others].sort((a, b) => (a.at < b.at ? 1 : -1));
};

const changedAt = (database: string): number =>
  Math.max(
    ...['', '-wal'].map((suffix) => statSync(database + suffix, { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );

/** Name of the setting: `off`, or the size limit in megabytes. */
export const backupSetting = 'setting.backups';
const usualMegabytes = 500;

const limitOf = (setting: string | undefined): number =>
  setting === 'off' ? 0 : Number(setting ?? usualMegabytes) * 1_000_000 || usualMegabytes * 1_000_000;

/** Runs at every start, in half a millisecond, before anything is loaded. */
const isDue = (database: Database, reason: BackupReason, now: string): boolean => {
  // A backup of a large database that was killed would take its room for good.
  removeLeftovers(backupFolder(database.path));
  const [newest] = automaticBackups(database.path);
  if (reason === 'day' && newest?.at.slice(0, 10) === now.slice(0, 10)) return false;
  if (newest !== undefined && changedAt(database.path) <= statSync(newest.path).mtimeMs) return false;
  return database.isWorkedOn();
};

/** Makes an automatic backup synchronously, like `backUp`. @param now ISO 8601, UTC */
export type BackUp = (reason: BackupReason, now: string) => string | undefined;

const freeNameIn = (folder: string, name: string): string => {
  const taken = new Set(namesIn(folder));
  let free = `${name}.db`;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}.db`;
  return join(folder, free);
};

const makeBackupFolder = (folder: string): void => {
  try {
    makeFolder(folder);
  } catch (error) {
    throw new Problem('backup-unwritable', { file: folder }, { cause: error });
  }
};

/** Loads the code for a backup, so that it can be made synchronously. */
export const openBackUp = async (database: Database): Promise<BackUp> => {
  const [copy, settings] = await Promise.all([database.copier(), database.settings()]);
  return (reason, now) => {
    if (!isDue(database, reason, now)) return undefined;
    const limit = limitOf(settings.read(backupSetting));
    if (limit === 0) return undefined;
    const folder = backupFolder(database.path);
    makeBackupFolder(folder);
    const path = freeNameIn(folder, `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${reason}`);
    copy(path);
    for (const old of expiredBackups(automaticBackups(database.path), now, limit)) {
      rmSync(old.path, { force: true });
    }
    return path;
  };
};

/**
 * Makes an automatic backup and deletes expired ones. Makes none if the setting forbids it, if nobody has worked with
 * the database, or if it is unchanged since the last one.
 * @param now ISO 8601, UTC
 * @returns its path, if one was made
 * @throws Problem `backup-…`, `disk-full`
 */
export const backUp = async (
  database: Database,
  reason: BackupReason,
  now: string,
): Promise<string | undefined> =>
  isDue(database, reason, now) ? (await openBackUp(database))(reason, now) : undefined;
