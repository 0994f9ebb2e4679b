// Saves the readable part of a damaged database into a new file.

import { resolve } from 'node:path';
import type { RecoveredTable } from '../../store/copies/recover.js';
import { requireFile } from '../files/files.js';

/**
 * Saves the readable rows of a damaged database into a new file.
 * @returns the result for each table
 * @throws Problem `file-…`, `recover-nothing`, `backup-exists`, `backup-unwritable`, `disk-full`
 */
export const recoverDatabase = async (file: string, target: string): Promise<readonly RecoveredTable[]> => {
  await requireFile(file);
  const { recoverInto } = await import('../../store/copies/recover.js');
  return recoverInto(resolve(file), resolve(target));
};
