// What can be read of a damaged database, saved into a new file.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import type { RecoveredTable } from '../../store/copies/recover.js';

/**
 * Saves what can be read of a damaged database into a new one.
 * @returns what became of each table
 * @throws Problem `file-missing`, `recover-nothing`, `backup-exists`, `backup-unwritable`, `disk-full`
 */
export const recoverDatabase = async (file: string, target: string): Promise<readonly RecoveredTable[]> => {
  if (!existsSync(file)) throw new Problem('file-missing', { file });
  const { recoverInto } = await import('../../store/copies/recover.js');
  return recoverInto(resolve(file), resolve(target));
};
