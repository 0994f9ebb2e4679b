// Implements `doctor`: reports the faults of the database, even with a damaged schema, and makes safe repairs.

import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isTemporary } from '../../store/database-file.js';
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

// Writing such a file takes minutes at most, so after an hour its writer is gone.
const leftoverMs = 3_600_000;

/** Deletes temporary files that a killed program left beside the database. */
const removeLeftovers = (database: string, now: number): readonly string[] => {
  const folder = dirname(database);
  return readdirSync(folder)
    .filter(isTemporary)
    .map((name) => join(folder, name))
    .filter((path) => now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > leftoverMs)
    .map((path) => {
      rmSync(path, { force: true });
      return path;
    });
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
    const repaired = fix ? [...(await database.repair()), ...removeLeftovers(database.path, Date.now())] : [];
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
