// The database file as the rest of the program sees it.

import type { Concept } from '../model/concept.js';
import type { LookupResult } from '../model/lookup.js';
import { Problem } from '../model/problem.js';
import { type Database, openDatabase, switchToWal, versionOf } from './database.js';
import { findTerms } from './find-terms.js';
import type { Health } from './health.js';
import type { Author } from './history.js';
import type { MemoryStore } from './memory-store.js';
import { schemaVersion } from './migration.js';
import type { SettingsStore } from './settings-store.js';
import type { TermStore } from './term-store.js';
import type { WorkStore } from './work-store.js';

/** An open termbase: the glossary, the work in hand and the memory, in one file. A part is loaded when it is asked for. */
export type Termbase = {
  readonly path: string;
  /** Concepts that answer a query, best first. */
  readonly lookup: (query: string, limit: number) => readonly LookupResult[];
  readonly terms: () => Promise<TermStore>;
  readonly work: () => Promise<WorkStore>;
  readonly settings: () => Promise<SettingsStore>;
  /** What was translated before; every confirmed segment enters it as it is saved. */
  readonly memory: () => Promise<MemoryStore>;
  readonly health: () => Promise<Health>;
  /** Copies everything into a new file. @throws Problem `backup-exists` */
  readonly copyTo: (path: string) => Promise<void>;
  readonly close: () => void;
};

/** How a termbase is opened. */
export type TermbaseOptions = Author & {
  /** The glossary that a new database begins with; asked for only where there is none yet. */
  readonly seed: () => Promise<readonly Concept[]>;
  /** How long to wait for another process, in milliseconds. */
  readonly patience?: number;
};

const bringUpToDate = async (db: Database, seed: TermbaseOptions['seed']): Promise<void> => {
  const version = versionOf(db);
  if (version < schemaVersion) {
    const [{ migrate }, { fillWith }] = await Promise.all([import('./migrate.js'), import('./fill.js')]);
    const concepts = version === 0 ? await seed() : [];
    migrate(db, () => fillWith(db, concepts));
  }
  switchToWal(db);
};

/**
 * Opens the termbase in a file whose folder exists. A new one is filled in a single transaction, so that it is
 * there as a whole or not at all.
 * @throws Problem `database-locked`, `database-corrupt`, `database-not-ours`, `database-newer`,
 *   `database-unwritable`, `disk-full`
 */
export const openTermbase = async (path: string, options: TermbaseOptions): Promise<Termbase> => {
  const db = openDatabase(path, options.patience);
  try {
    await bringUpToDate(db, options.seed);
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    path,
    lookup: (query, limit) => findTerms(db, query, limit),
    terms: async () => (await import('./term-store.js')).termStore(db, options),
    settings: async () => (await import('./settings-store.js')).settingsStore(db),
    work: async () => (await import('./work-store.js')).workStore(db, options),
    memory: async () => (await import('./memory-store.js')).memoryStore(db),
    health: async () => (await import('./health.js')).examine(db),
    copyTo: async (target) => {
      const { copyInto } = await import('./copy-into.js');
      if (!db.read(() => copyInto(db, target))) throw new Problem('backup-exists', { file: target });
    },
    close: db.close,
  };
};
