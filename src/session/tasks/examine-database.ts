// Implements `doctor`: reports the faults of the database, even with a damaged schema, and makes safe repairs.

import { dirname } from 'node:path';
import { removeLeftovers } from '../../store/files-beside.js';
import type { Health } from '../../store/schema/health.js';
import type { GlossaryUpdate } from '../../store/termbase/update-report.js';
import { backUpFirst, openUserDatabase, type Progress } from '../files/open-database.js';
import type { Settings } from '../files/run-settings.js';

/** Names of the faults that were found and repaired, and the files that were deleted. */
export type Examination = {
  readonly path: string;
  readonly health: Health;
  readonly lastUpdate: GlossaryUpdate | undefined;
  readonly repaired: readonly string[];
};

/**
 * Examines the database of the settings.
 * @param fix first makes all repairs that lose nothing, after a backup
 * @throws Problem `database-…`, `disk-full`
 */
export const examineDatabase = async (
  settings: Settings,
  fix: boolean,
  progress?: Progress,
): Promise<Examination> => {
  const database = await openUserDatabase(settings, progress, { anySchema: true });
  try {
    if (fix) await backUpFirst(database, 'repair', progress);
    const repaired = fix ? [...(await database.repair()), ...removeLeftovers(dirname(database.path))] : [];
    const health = await database.health();
    const isReadable = health.faults.length === 0;
    return {
      path: database.path,
      health,
      lastUpdate: isReadable ? await database.lastUpdate() : undefined,
      repaired,
    };
  } finally {
    database.close();
  }
};
