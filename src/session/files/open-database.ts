// The user's termbase: made and filled on the first start.

import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import type { Termbase } from '../../store/database.js';
import type { GlossaryUpdate } from '../../store/termbase/update-shipped.js';
import { seedFolder } from './places.js';
import type { Settings } from './run-settings.js';
import { seedStamp } from './seed-files.js';

/** Told when something takes a moment. */
export type Progress = {
  readonly filling: (concepts: number) => void;
  readonly updated: (update: GlossaryUpdate) => void;
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
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    throw new Problem('database-unwritable', { file }, { cause: error });
  }
};

/** What tells one state of the shipped glossary from another; undefined where there is none to be used. */
export const shippedStamp = (settings: Settings): string | undefined =>
  settings.seed ? seedStamp(seedFolder) : undefined;

/**
 * Opens the database of the settings; a new one gets the shipped glossary unless the settings say no, and an older one
 * what is new in it.
 * @param keepUp false: an older glossary stays as it is
 * @throws Problem `database-…`, `disk-full`
 */
export const openUserTermbase = async (
  settings: Settings,
  progress?: Progress,
  keepUp = true,
): Promise<Termbase> => {
  // To SQLite an empty path is a database that is thrown away at the end.
  const file = resolve(settings.db);
  await makeFolderOf(file);
  // Native code, and the CSV parser with it: only commands that need them pay for them.
  const { openTermbase } = await import('../../store/database.js');
  return openTermbase(file, {
    who: userName(),
    now: () => new Date().toISOString(),
    stamp: keepUp ? shippedStamp(settings) : undefined,
    seed: async () => (settings.seed ? (await import('./load-seed.js')).loadSeed() : []),
    onFilling: progress?.filling,
    onUpdate: progress?.updated,
  });
};
