// The database file as the rest of the program sees it.

import type { Concept } from '../model/concept.js';
import type { LookupResult } from '../model/lookup.js';
import { Problem } from '../model/problem.js';
import { type Database, openDatabase, switchToWal, versionOf } from './connection.js';
import type { MemoryStore } from './memory/memory-store.js';
import type { Health } from './schema/health.js';
import { schemaVersion } from './schema/migration.js';
import type { SettingsStore } from './settings-store.js';
import type { Author } from './termbase/history.js';
import { findTerms } from './termbase/lookup.js';
import { isBehind, lastReport } from './termbase/shipped-stamp.js';
import type { TermStore } from './termbase/term-store.js';
import type { GlossaryUpdate } from './termbase/update-shipped.js';
import type { MeetingStore } from './work/meeting-store.js';
import type { WorkStore } from './work/work-store.js';

/** An open termbase: the glossary, the work in hand and the memory, in one file. A part is loaded when it is asked for. */
export type Termbase = {
  readonly path: string;
  /** Concepts that answer a query, best first. */
  readonly lookup: (query: string, limit: number) => readonly LookupResult[];
  readonly terms: () => Promise<TermStore>;
  readonly work: () => Promise<WorkStore>;
  readonly meetings: () => Promise<MeetingStore>;
  readonly settings: () => Promise<SettingsStore>;
  /** What was translated before; every confirmed segment enters it as it is saved. */
  readonly memory: () => Promise<MemoryStore>;
  readonly health: () => Promise<Health>;
  /** Brings today's shipped glossary in, and leaves what the user made of the earlier one. */
  readonly update: (stamp: string) => Promise<GlossaryUpdate>;
  /** What that would do now. */
  readonly preview: () => Promise<GlossaryUpdate>;
  /** The last update that did something. */
  readonly lastUpdate: () => GlossaryUpdate | undefined;
  /** Copies everything into a new file. @throws Problem `backup-exists` */
  readonly copyTo: (path: string) => Promise<void>;
  readonly close: () => void;
};

/** How a termbase is opened. */
export type TermbaseOptions = Author & {
  /** The shipped glossary; asked for only where the database is new, or was told an earlier one. */
  readonly seed: () => Promise<readonly Concept[]>;
  /** Changes with the shipped glossary: a database that knows another is updated. Without one, nothing is. */
  readonly stamp?: string | undefined;
  /** Told how many concepts a new database is being filled with. */
  readonly onFilling?: ((concepts: number) => void) | undefined;
  /** Told of an update that did something. */
  readonly onUpdate?: ((update: GlossaryUpdate) => void) | undefined;
  /** How long to wait for another process, in milliseconds. */
  readonly patience?: number;
};

const keepUp = async (db: Database, { seed, stamp, now, onUpdate }: TermbaseOptions): Promise<void> => {
  try {
    if (stamp === undefined || !db.read(() => isBehind(db, stamp))) return;
    const [{ updateShipped }, concepts] = await Promise.all([import('./termbase/update-shipped.js'), seed()]);
    const update = updateShipped(db, concepts, stamp, now);
    if (update.concepts.length > 0) onUpdate?.(update);
  } catch (error) {
    // An update can wait for the next start; whatever the user came for cannot.
    if (!(error instanceof Problem)) throw error;
  }
};

const bringUpToDate = async (db: Database, options: TermbaseOptions): Promise<void> => {
  const version = versionOf(db);
  if (version < schemaVersion) {
    const [{ migrate }, { fillWith }] = await Promise.all([
      import('./schema/migrate.js'),
      import('./termbase/fill.js'),
    ]);
    const concepts = version === 0 ? await options.seed() : [];
    if (concepts.length > 0) options.onFilling?.(concepts.length);
    migrate(db, () => fillWith(db, concepts, options.stamp));
  }
  switchToWal(db);
  await keepUp(db, options);
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
    await bringUpToDate(db, options);
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    path,
    lookup: (query, limit) => findTerms(db, query, limit),
    terms: async () => (await import('./termbase/term-store.js')).termStore(db, options),
    meetings: async () => (await import('./work/meeting-store.js')).meetingStore(db),
    settings: async () => (await import('./settings-store.js')).settingsStore(db),
    work: async () => (await import('./work/work-store.js')).workStore(db, options),
    memory: async () => (await import('./memory/memory-store.js')).memoryStore(db),
    health: async () => (await import('./schema/health.js')).examine(db),
    update: async (stamp) => {
      const [{ updateShipped }, concepts] = await Promise.all([
        import('./termbase/update-shipped.js'),
        options.seed(),
      ]);
      return updateShipped(db, concepts, stamp, options.now);
    },
    preview: async () => {
      const [{ previewUpdate }, concepts] = await Promise.all([
        import('./termbase/update-shipped.js'),
        options.seed(),
      ]);
      return previewUpdate(db, concepts, options.now());
    },
    lastUpdate: () => db.read(() => lastReport(db) as GlossaryUpdate | undefined),
    copyTo: async (target) => {
      const { copyInto } = await import('./schema/copy-into.js');
      if (!db.read(() => copyInto(db, target))) throw new Problem('backup-exists', { file: target });
    },
    close: db.close,
  };
};
