// Termbases in folders of their own, for tests.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Concept } from '../../src/model/concept.js';
import { type Database, openDatabase } from '../../src/store/database.js';

/** A new folder, and the function that removes it. */
export const aFolder = async (): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> => {
  const folder = await mkdtemp(join(tmpdir(), 'koryu-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** A termbase with a clock that ticks by the second. */
export const aTermbase = (
  path: string,
  concepts: readonly Concept[] = [],
  busyTimeout = 200,
): Promise<Database> => {
  let seconds = 0;
  return openDatabase(path, {
    who: 'tester',
    now: () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString();
    },
    seed: async () => concepts,
    busyTimeout,
  });
};
