// Saves the readable part of a damaged database into a new file.

import { resolve } from 'node:path';
import type { RecoveredTable } from '../../store/copies/recover.js';
import { requireFile } from '../files/files.js';
import { copyPlace } from '../files/reserved-files.js';

/**
 * Saves the readable rows of a damaged database into a new file.
 * @param database the database in use
 * @returns the result for each table
 * @throws Problem `file-…`, `recover-nothing`, `output-is-database`, `backup-…`, `disk-full`
 */
export const recoverDatabase = async (
  file: string,
  target: string,
  database: string,
): Promise<readonly RecoveredTable[]> => {
  await requireFile(file);
  const { recoverInto } = await import('../../store/copies/recover.js');
  return recoverInto(resolve(file), copyPlace(target, [file, database]));
};
