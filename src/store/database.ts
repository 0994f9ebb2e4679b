// The database as the other folders see it.

import type { Concept } from '../model/concept.js';
import type { LookupResult } from '../model/lookup.js';
import { Problem } from '../model/problem.js';
import {
  type Connection,
  type ConnectionOptions,
  openConnection,
  switchToWal,
  versionOf,
} from './connection.js';
import { isProtected, refuseFolder } from './database-file.js';
import type { MemoryStore } from './memory/memory-store.js';
import type { Health } from './schema/health.js';
import { schemaDigestNow, schemaVersion } from './schema/migration.js';
import { schemaDigest } from './schema/read-schema.js';
import type { SettingsStore } from './settings-store.js';
import { openSnapshot } from './snapshot.js';
import type { Author } from './termbase/history.js';
import { findTerms } from './termbase/lookup.js';
import { isBehind } from './termbase/shipped-stamp.js';
import type { TermStore } from './termbase/term-store.js';
import type { GlossaryUpdate } from './termbase/update-report.js';
import type { MeetingStore } from './work/meeting-store.js';
import type { WorkStore } from './work/work-store.js';

/** An open database: glossary, documents in work and memory in one file. Each part is loaded on demand. */
export type Database = Pick<Connection, 'path' | 'moved' | 'setMapped'> & {
  /** Concepts that match a query, best first. */
  readonly lookup: (query: string, limit: number) => readonly LookupResult[];
  readonly terms: () => Promise<TermStore>;
  readonly work: () => Promise<WorkStore>;
  readonly meetings: () => Promise<MeetingStore>;
  readonly settings: () => Promise<SettingsStore>;
  /** The translation memory; each confirmed segment enters it when it is saved. */
  readonly memory: () => Promise<MemoryStore>;
  readonly health: () => Promise<Health>;
  /** Updates the glossary to today's shipped one and keeps the user's changes. */
  readonly update: (stamp: string) => Promise<GlossaryUpdate>;
  /** The changes that `update` would make now. */
  readonly preview: () => Promise<GlossaryUpdate>;
  /** The last update that changed anything. */
  readonly lastUpdate: () => Promise<GlossaryUpdate | undefined>;
  /** Whether the database is read-only; every change then fails with Problem `database-read-only`. */
  readonly isReadOnly: () => boolean;
  /** Runs work whose changes a read-only database keeps in memory only, until it is closed. */
  readonly aside: <T>(work: () => T) => T;
  /** Whether anyone has worked with the database; a new one contains only the shipped glossary. */
  readonly isWorkedOn: () => boolean;
  /** Sets how long a write waits for another process, in milliseconds. The screen is frozen meanwhile. */
  readonly setBusyTimeout: (milliseconds: number) => void;
  /** Repairs every fault that can be repaired without loss. Returns what was repaired. */
  readonly repair: () => Promise<readonly string[]>;
  /** Loads the function that copies the whole database into a new file. */
  readonly copier: () => Promise<(path: string) => void>;
  /** Copies the whole database into a new file. @throws Problem `backup-exists` */
  readonly copyTo: (path: string) => Promise<void>;
  readonly close: () => void;
};

/** Options for opening the database. */
export type DatabaseOptions = Author &
  ConnectionOptions & {
    /** The shipped glossary; called only if the database is new or has an earlier shipped glossary. */
    readonly seed: () => Promise<readonly Concept[]>;
    /** Stamp of the shipped glossary: a database with another stamp is updated. Without a stamp nothing is updated. */
    readonly stamp?: string | undefined;
    /** Also opens a file with a wrong schema, to report and repair it. */
    readonly anySchema?: boolean;
    /** Called with the number of concepts with which a new database is filled. */
    readonly onFilling?: ((concepts: number) => void) | undefined;
    /** Called before the glossary is updated. */
    readonly onBeforeUpdate?: ((database: Database) => Promise<void>) | undefined;
    /** Called if the file is read-only. */
    readonly onReadOnly?: ((problem: Problem) => void) | undefined;
    /** Called after an update that changed anything. */
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
    // An update can wait until the next start; the user's task cannot.
    if (!(error instanceof Problem)) throw error;
  }
};

const isEmpty = (db: Connection): boolean =>
  db.read(() => db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0);

const workedSql = `SELECT EXISTS (SELECT 1 FROM document) OR EXISTS (SELECT 1 FROM memory)
  OR EXISTS (SELECT 1 FROM history WHERE who <> 'koryu')`;

/**
 * Whether a database has the schema of its version. A file whose schema another program changed stays untouched: a
 * trigger could delete new data.
 * @throws Problem `database-schema`, unless any schema is allowed
 */
const hasSchema = async (db: Connection, version: number, anySchema: boolean): Promise<boolean> => {
  const digest = db.read(() => schemaDigest(db));
  const isKnown = version === schemaVersion ? digest === schemaDigestNow : version === 0 && isEmpty(db);
  if (isKnown) return true;
  const { requireSchema, schemaFaults } = await import('./schema/compare-schema.js');
  if (!anySchema) db.read(() => requireSchema(db));
  return !anySchema || db.read(() => schemaFaults(db)).length === 0;
};

const bringUpToDate = async (db: Connection, options: DatabaseOptions, database: Database): Promise<void> => {
  const version = versionOf(db);
  const isSound = await hasSchema(db, version, options.anySchema === true);
  if (version < schemaVersion && isSound) {
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
  get moved() {
    return db.moved;
  },
  lookup: (query, limit) => findTerms(db, query, limit),
  terms: async () => (await import('./termbase/term-store.js')).termStore(db, options),
  meetings: async () => (await import('./work/meeting-store.js')).meetingStore(db),
  settings: async () => (await import('./settings-store.js')).settingsStore(db),
  work: async () => (await import('./work/work-store.js')).workStore(db, options),
  memory: async () => (await import('./memory/memory-store.js')).memoryStore(db),
  health: async () => {
    const [{ examine }, { unreadable }] = await Promise.all([
      import('./schema/health.js'),
      import('./unreadable.js'),
    ]);
    return examine(db, unreadable);
  },
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
  aside: db.aside,
  isWorkedOn: () => db.read(() => db.prepare(workedSql).pluck().get() === 1),
  setBusyTimeout: db.setBusyTimeout,
  setMapped: db.setMapped,
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
  if (isProtected(path)) throw new Problem('database-unwritable', { file: path });
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

/** An in-memory copy of a file on a disk that cannot be written: it is migrated in memory and then only read. */
const openCopy = async (path: string, options: DatabaseOptions): Promise<Database | undefined> => {
  const snapshot = openSnapshot(path);
  if (snapshot === undefined) return undefined;
  const { db, seal } = snapshot;
  const database = databaseOf(db, options);
  try {
    await bringUpToDate(db, { ...options, stamp: undefined }, database);
    // Opening the memory completes its index, which writes.
    await database.memory();
    seal();
    return database;
  } catch (error) {
    db.close();
    throw error;
  }
};

/**
 * Opens the database in a file whose folder exists. A new database is filled in a single transaction, so that the file
 * is complete or empty.
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
