// Opens the user's database; creates and fills it on the first start.

import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import type { Database } from '../../store/database.js';
import type { GlossaryUpdate } from '../../store/termbase/update-report.js';
import { type BackupReason, backUp } from './automatic-backups.js';
import { makeFolder } from './make-folder.js';
import { databasePath, seedFolder } from './places.js';
import type { Settings } from './run-settings.js';
import { seedStamp } from './seed-files.js';

/** Receives progress of operations that take a moment. */
export type Progress = {
  readonly filling: (concepts: number) => void;
  readonly updated: (update: GlossaryUpdate) => void;
  /** Told that there was no database at a path that the user named, and that a new one was made. */
  readonly created?: (file: string) => void;
  /** Told that the database can only be read: its disk is full or takes nothing. */
  readonly readOnly?: (problem: Problem) => void;
  /** Called if an automatic backup failed. */
  readonly notBackedUp?: (problem: Problem) => void;
  /** The file was removed or replaced while it was open; the problem says where its content is now. */
  readonly moved?: (problem: Problem) => void;
};

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    // The user id has no entry in the system's list, as in containers.
    return 'unknown';
  }
};

const makeFolderOf = (file: string): void => {
  try {
    makeFolder(dirname(file));
  } catch (error) {
    throw new Problem('database-unwritable', { file }, { cause: error });
  }
};

/** A stamp of the shipped glossary; undefined if none is to be used. */
export const shippedStamp = (settings: Settings): string | undefined =>
  settings.seed ? seedStamp(seedFolder) : undefined;

const now = (): string => new Date().toISOString();

/** Makes an automatic backup. A failure is reported and does not stop the work. */
export const backUpFirst = async (
  database: Database,
  reason: BackupReason,
  progress: Pick<Progress, 'notBackedUp'> | undefined,
): Promise<void> => {
  try {
    await backUp(database, reason, now());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    progress?.notBackedUp?.(error);
  }
};

/** Options for opening the database. */
export type Opening = {
  /** False keeps an older glossary unchanged. */
  readonly keepUp?: boolean;
  /** Also opens a file with a damaged schema. */
  readonly anySchema?: boolean;
  /** False leaves the backup of the day to the caller. */
  readonly daily?: boolean;
};

/**
 * Opens the database of the settings. A new database is filled with the shipped glossary unless the settings forbid it,
 * and an older glossary is updated. The first start of a day makes a backup.
 * @throws Problem `database-…`, `disk-full`
 */
export const openUserDatabase = async (
  settings: Settings,
  progress?: Progress,
  { keepUp = true, anySchema = false, daily = true }: Opening = {},
): Promise<Database> => {
  // For SQLite an empty path is a temporary database.
  const file = resolve(settings.db);
  const isNew = !existsSync(file);
  makeFolderOf(file);
  // Native code and the CSV parser are loaded only by commands that need them.
  const { openDatabase } = await import('../../store/database.js');
  const database = await openDatabase(file, {
    who: userName(),
    now,
    stamp: keepUp ? shippedStamp(settings) : undefined,
    seed: async () => (settings.seed ? (await import('./load-seed.js')).loadSeed() : []),
    anySchema,
    rescueFolder: dirname(databasePath(undefined, {})),
    onBeforeUpdate: (opened) => backUpFirst(opened, 'update', progress),
    onReadOnly: progress?.readOnly,
    onFilling: progress?.filling,
    onUpdate: progress?.updated,
  });
  if (isNew) progress?.created?.(settings.db);
  if (daily && !anySchema && !database.isReadOnly()) await backUpFirst(database, 'day', progress);
  return database;
};
