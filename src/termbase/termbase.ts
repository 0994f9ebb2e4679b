// The database file as the rest of the program sees it.

import type { Concept } from '../model/concept.js';
import type { LookupResult } from '../model/lookup.js';
import { Problem } from '../model/problem.js';
import { inOrder, writeConcept } from './concept-rows.js';
import { type Database, openDatabase, switchToWal } from './database.js';
import { findTerms } from './find-terms.js';
import { examine, type Health } from './health.js';
import type { Author } from './history.js';
import { migrate, versionOf } from './migrate.js';
import { type TermStore, termStore } from './term-store.js';
import { type WorkStore, workStore } from './work-store.js';

/** An open termbase: the glossary and the work in hand, in one file. */
export type Termbase = {
  readonly path: string;
  readonly terms: TermStore;
  readonly work: WorkStore;
  /** Concepts that answer a query, best first. */
  readonly lookup: (query: string, limit: number) => readonly LookupResult[];
  readonly health: () => Health;
  /** Copies everything into a new file. @throws Problem `backup-exists` */
  readonly copyTo: (path: string) => void;
  readonly close: () => void;
};

/** How a termbase is opened. */
export type TermbaseOptions = Author & {
  /** The glossary that a new database begins with; asked for only where there is none yet. */
  readonly seed: () => Promise<readonly Concept[]>;
  /** How long to wait for another process, in milliseconds. */
  readonly patience?: number;
};

const fillWith = (db: Database, concepts: readonly Concept[]): void => {
  const said = db.prepare('INSERT OR IGNORE INTO shipped VALUES (?, ?)');
  for (const concept of concepts) {
    const kept = inOrder(concept);
    if (said.run(kept.id, JSON.stringify(kept)).changes === 1) writeConcept(db, kept);
  }
};

const copy = (db: Database, path: string): void => {
  try {
    db.prepare('VACUUM INTO ?').run(path);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('already exists'))) throw error;
    throw new Problem('backup-exists', { file: path }, { cause: error });
  }
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
    const concepts = versionOf(db) === 0 ? await options.seed() : [];
    migrate(db, () => fillWith(db, concepts));
    switchToWal(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    path,
    terms: termStore(db, options),
    work: workStore(db, options.now),
    lookup: (query, limit) => findTerms(db, query, limit),
    health: () => examine(db),
    copyTo: (target) => db.read(() => copy(db, target)),
    close: db.close,
  };
};
