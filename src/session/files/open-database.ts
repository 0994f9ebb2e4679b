// The user's termbase: made and filled on the first start.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import type { Database } from '../../store/database.js';
import type { GlossaryUpdate } from '../../store/termbase/update-report.js';
import { type BackupReason, backUp } from './automatic-backups.js';
import { databasePath, seedFolder } from './places.js';
import type { Settings } from './run-settings.js';
import { seedStamp } from './seed-files.js';

/** Told when something takes a moment. */
export type Progress = {
  readonly filling: (concepts: number) => void;
  readonly updated: (update: GlossaryUpdate) => void;
  /** Told that there was no database at a path that the user named, and that a new one was made. */
  readonly created?: (file: string) => void;
  /** Told that the database can only be read: its disk is full or takes nothing. */
  readonly readOnly?: (problem: Problem) => void;
  /** Told that an automatic backup could not be made. */
  readonly notBackedUp?: (problem: Problem) => void;
};

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the system's list, as in containers.
    return 'unknown';
  }
};

const makeFolderOf = async (file: string): Promise<void> => {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Problem('database-unwritable', { file }, { cause: error });
  }
};

/** What tells one state of the shipped glossary from another; undefined where there is none to be used. */
export const shippedStamp = (settings: Settings): string | undefined =>
  settings.seed ? seedStamp(seedFolder) : undefined;

const now = (): string => new Date().toISOString();

/** Makes an automatic backup; one that cannot be made is told, and stops nobody from working. */
export const backUpFirst = async (
  database: Database,
  reason: BackupReason,
  progress: Progress | undefined,
): Promise<void> => {
  try {
    await backUp(database, reason, now());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    progress?.notBackedUp?.(error);
  }
};

/** How the database is opened. */
export type Opening = {
  /** False: an older glossary stays as it is. */
  readonly keepUp?: boolean;
  /** Opens a file whose schema is damaged, too. */
  readonly anySchema?: boolean;
};

/**
 * Opens the database of the settings; a new one gets the shipped glossary unless the settings say no, and an older one
 * what is new in it. The first start of a day makes a backup.
 * @throws Problem `database-…`, `disk-full`
 */
export const openUserDatabase = async (
  settings: Settings,
  progress?: Progress,
  { keepUp = true, anySchema = false }: Opening = {},
): Promise<Database> => {
  // To SQLite an empty path is a database that is thrown away at the end.
  const file = resolve(settings.db);
  const isNew = !existsSync(file);
  await makeFolderOf(file);
  // Native code, and the CSV parser with it: only commands that need them pay for them.
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
  if (!anySchema && !database.isReadOnly()) await backUpFirst(database, 'day', progress);
  return database;
};
