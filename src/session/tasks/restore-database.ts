// The database brought back from a copy, whatever state it is in.

import { existsSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import type { Settings } from '../files/run-settings.js';

// A damaged database cannot be copied by SQLite, only put aside as it is: a rescuer may still read it.
const putAside = (path: string): string => {
  let aside = `${path}.damaged`;
  for (let copy = 2; existsSync(aside); copy += 1) aside = `${path}.damaged-${copy}`;
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  return aside;
};

/**
 * Puts a backup in the place of the user's database.
 * @returns where the former database lies now; undefined where there was none
 * @throws Problem `file-missing`, `backup-is-database`, `backup-damaged`, `database-…`, `disk-full`
 */
export const restoreDatabase = async (file: string, settings: Settings): Promise<string | undefined> => {
  const [backup, database] = [resolve(file), resolve(settings.db)];
  if (backup === database) throw new Problem('backup-is-database', { file });
  if (!existsSync(backup)) throw new Problem('file-missing', { file });
  const { keepCopy, restoreFrom } = await import('../../store/schema/restore.js');
  let kept: string | undefined;
  await restoreFrom(backup, database, () => {
    if (!existsSync(database)) return;
    try {
      kept = keepCopy(database);
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'database-corrupt')) throw error;
      kept = putAside(database);
    }
  });
  return kept;
};
