// Restores the database from a backup, whatever state it is in.

import { resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import { requireFile } from '../files/files.js';
import { isOneOf } from '../files/reserved-files.js';
import type { Settings } from '../files/run-settings.js';

/**
 * Replaces the user's database with a backup.
 * @returns the path of the former database; undefined if there was none
 * @throws Problem `file-…`, `backup-…`, `restore-unsound`, `database-…`, `disk-full`
 */
export const restoreDatabase = async (file: string, settings: Settings): Promise<string | undefined> => {
  const [backup, database] = [resolve(file), resolve(settings.db)];
  if (backup === database || isOneOf(backup, [database])) throw new Problem('backup-is-database', { file });
  await requireFile(file);
  const { restoreFrom } = await import('../../store/copies/restore.js');
  return restoreFrom(backup, database);
};
