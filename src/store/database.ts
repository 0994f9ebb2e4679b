// The database file as the rest of the program sees it.

import type { Concept } from '../model/concept.js';
import type { LookupResult } from '../model/lookup.js';
import { Problem } from '../model/problem.js';
import {
  type Connection,
  type ConnectionOptions,
  openConnection,
  openSnapshot,
  switchToWal,
  versionOf,
} from './connection.js';
import { refuseFolder } from './database-file.js';
import type { MemoryStore } from './memory/memory-store.js';
import type { Health } from './schema/health.js';
import { schemaDigestNow, schemaVersion } from './schema/migration.js';
import { schemaDigest } from './schema/read-schema.js';
import type { SettingsStore } from './settings-store.js';
import type { Author } from './termbase/history.js';
import { findTerms } from './termbase/lookup.js';
import { isBehind } from './termbase/shipped-stamp.js';
import type { TermStore } from './termbase/term-store.js';
import type { GlossaryUpdate } from './termbase/update-report.js';
import type { MeetingStore } from './work/meeting-store.js';
import type { WorkStore } from './work/work-store.js';

/** An open termbase: the glossary, the work in hand and the memory, in one file. A part is loaded when it is asked for. */
export type Database = {
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
  readonly lastUpdate: () => Promise<GlossaryUpdate | undefined>;
  /** Whether nothing can be written; each change is refused then: Problem `database-read-only`. */
  readonly isReadOnly: () => boolean;
  /** Whether somebody has worked with it: a new one holds nothing but the shipped glossary. */
  readonly isWorkedOn: () => boolean;
  /** Sets how long a write waits for another process, in milliseconds: a screen stands still meanwhile. */
  readonly setBusyTimeout: (milliseconds: number) => void;
  /** Repairs what can be repaired without a loss; what that was. */
  readonly repair: () => Promise<readonly string[]>;
  /** What copies everything into a new file, at once. */
  readonly copier: () => Promise<(path: string) => void>;
  /** Copies everything into a new file. @throws Problem `backup-exists` */
  readonly copyTo: (path: string) => Promise<void>;
  readonly close: () => void;
};

/** How a termbase is opened. */
export type DatabaseOptions = Author &
  ConnectionOptions & {
    /** The shipped glossary; asked for only where the database is new, or was told an earlier one. */
    readonly seed: () => Promise<readonly Concept[]>;
    /** Changes with the shipped glossary: a database that knows another is updated. Without one, nothing is. */
    readonly stamp?: string | undefined;
    /** Opens a file whose schema is not as it should be, too: to say what is wrong, and to repair it. */
    readonly anySchema?: boolean;
    /** Told how many concepts a new database is being filled with. */
    readonly onFilling?: ((concepts: number) => void) | undefined;
    /** Called before the shipped glossary of today is brought in. */
    readonly onBeforeUpdate?: ((database: Database) => Promise<void>) | undefined;
    /** Told that the file can only be read. */
    readonly onReadOnly?: ((problem: Problem) => void) | undefined;
    /** Told of an update that did something. */
    readonly onUpdate?: ((update: GlossaryUpdate) => void) | undefined;
  };

const keepUp = async (
  db: Connection,
  { seed, stamp, now, onBeforeUpdate, onUpdate }: DatabaseOptions,
  database: Database,
): Promise<void> => {
  try {
    if (stamp === undefined || !db.read(() => isBehind(db, stamp))) return;
    await onBeforeUpdate?.(database);
    const [{ updateShipped }, concepts] = await Promise.all([import('./termbase/update-shipped.js'), seed()]);
    const update = updateShipped(db, concepts, stamp, now);
    if (update.concepts.length > 0) onUpdate?.(update);
  } catch (error) {
    // An update can wait for the next start; whatever the user came for cannot.
    if (!(error instanceof Problem)) throw error;
  }
};

const workedSql = `SELECT EXISTS (SELECT 1 FROM document) OR EXISTS (SELECT 1 FROM memory)
  OR EXISTS (SELECT 1 FROM history WHERE who <> 'koryu')`;

/** Nothing is done with a file that another program has changed inside: a trigger could delete what is written. */
const assertSchema = async (db: Connection, version: number): Promise<void> => {
  const isKnown = version === schemaVersion && db.read(() => schemaDigest(db)) === schemaDigestNow;
  if (isKnown) return;
  const { requireSchema } = await import('./schema/compare-schema.js');
  db.read(() => requireSchema(db));
};

const bringUpToDate = async (db: Connection, options: DatabaseOptions, database: Database): Promise<void> => {
  const version = versionOf(db);
  if (version > 0 && options.anySchema !== true) await assertSchema(db, version);
  if (version < schemaVersion) {
    const [{ migrate }, { fillWith }, { copyBeside }] = await Promise.all([
      import('./schema/migrate.js'),
      import('./termbase/fill.js'),
      import('./copies/copy-whole.js'),
    ]);
    const concepts = version === 0 ? await options.seed() : [];
    if (concepts.length > 0) options.onFilling?.(concepts.length);
    migrate(
      db,
      () => fillWith(db, concepts, options.stamp),
      (before) => {
        if (!db.isMemory) copyBeside(db, `${db.path}.backup-v${before}`);
      },
    );
  }
  switchToWal(db);
  await keepUp(db, options, database);
};

/** The parts of an open database. */
const databaseOf = (db: Connection, options: DatabaseOptions): Database => ({
  get path() {
    return db.path;
  },
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
  lastUpdate: async () => {
    const { lastReport } = await import('./termbase/update-report.js');
    return db.read(() => lastReport(db));
  },
  isReadOnly: db.isReadOnly,
  isWorkedOn: () => db.read(() => db.prepare(workedSql).pluck().get() === 1),
  setBusyTimeout: db.setBusyTimeout,
  repair: async () => {
    const { faultText, repairSchema } = await import('./schema/compare-schema.js');
    return repairSchema(db).map(faultText);
  },
  copier: async () => {
    const { copyWhole } = await import('./copies/copy-whole.js');
    return (target) => copyWhole(db, target);
  },
  copyTo: async (target) => {
    const { copyWhole } = await import('./copies/copy-whole.js');
    copyWhole(db, target);
  },
  close: db.close,
});

const openFile = async (path: string, options: DatabaseOptions): Promise<Database> => {
  refuseFolder(path);
  const db = openConnection(path, options);
  const database = databaseOf(db, options);
  try {
    await bringUpToDate(db, options, database);
    return database;
  } catch (error) {
    db.close();
    throw error;
  }
};

const unwritable: readonly string[] = ['database-unwritable', 'disk-full', 'database-io'];

/** A copy in memory of a file on a disk that takes nothing: it is brought up to date there, and then only read. */
const openCopy = async (path: string, options: DatabaseOptions): Promise<Database | undefined> => {
  const snapshot = openSnapshot(path);
  if (snapshot === undefined) return undefined;
  const { db, seal } = snapshot;
  const database = databaseOf(db, options);
  try {
    await bringUpToDate(db, { ...options, stamp: undefined }, database);
    // The index of the memory is completed where it is opened, which writes.
    await database.memory();
    seal();
    return database;
  } catch (error) {
    db.close();
    throw error;
  }
};

/**
 * Opens the database in a file whose folder exists. A new one is filled in a single transaction, so that it is
 * there as a whole or not at all.
 * @throws Problem `database-locked`, `database-corrupt`, `database-not-ours`, `database-newer`, `database-schema`,
 *   `database-unwritable`, `disk-full`, `file-is-folder`
 */
export const openDatabase = async (path: string, options: DatabaseOptions): Promise<Database> => {
  try {
    return await openFile(path, options);
  } catch (error) {
    if (!(error instanceof Problem && unwritable.includes(error.code))) throw error;
    const database = await openCopy(path, options);
    if (database === undefined) throw error;
    options.onReadOnly?.(new Problem('database-read-only', { file: path }, { cause: error }));
    return database;
  }
};
