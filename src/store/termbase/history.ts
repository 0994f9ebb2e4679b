// The record of every change to the glossary, and the way back.

import type { Concept } from '../../model/concept.js';
import { type ConceptId, conceptId } from '../../model/ids.js';
import type { Database } from '../connection.js';
import { deleteConcept, readConcept, writeConcept } from './concept-rows.js';

/** What was done to a concept. */
export type HistoryAction = 'add' | 'change' | 'remove' | 'undo';

/** One change of one concept; `before` is missing when it was added, `after` when it was removed. */
export type HistoryEntry = {
  readonly id: number;
  /** Entries written together (an import) share the batch and are undone together. */
  readonly batch: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly action: HistoryAction;
  readonly concept: ConceptId;
  readonly before: Concept | undefined;
  readonly after: Concept | undefined;
  readonly undone: boolean;
};

/** Who writes, and when. */
export type Author = { readonly who: string; readonly now: () => string };

type Row = {
  readonly id: number;
  readonly batch: number;
  readonly at: string;
  readonly who: string;
  readonly action: HistoryAction;
  readonly concept: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly undone: number;
};

const parsed = (json: string | null): Concept | undefined =>
  json === null ? undefined : (JSON.parse(json) as Concept);
const json = (concept: Concept | undefined): string | null =>
  concept === undefined ? null : JSON.stringify(concept);

const toEntry = (row: Row): HistoryEntry => ({
  ...row,
  concept: conceptId(row.concept),
  before: parsed(row.before),
  after: parsed(row.after),
  undone: row.undone === 1,
});

/** Number of the last change; grows with every one. */
export const lastChange = (db: Database): number =>
  Number(db.prepare('SELECT coalesce(max(id), 0) FROM history').pluck().get());

/** Notes a change; without a batch it is one of its own. */
export const record = (
  db: Database,
  author: Author,
  change: Pick<HistoryEntry, 'action' | 'concept' | 'before' | 'after'> & {
    readonly batch: number | undefined;
  },
): void => {
  db.prepare(
    'INSERT INTO history (batch, at, who, action, concept, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(
    change.batch ?? lastChange(db) + 1,
    author.now(),
    author.who,
    change.action,
    change.concept,
    json(change.before),
    json(change.after),
  );
};

/** The latest changes, newest first; of one concept when it is named. */
export const readHistory = (db: Database, limit: number, concept?: ConceptId): readonly HistoryEntry[] => {
  const rows =
    concept === undefined
      ? db.prepare('SELECT * FROM history ORDER BY id DESC LIMIT ?').all(limit)
      : db.prepare('SELECT * FROM history WHERE concept = ? ORDER BY id DESC LIMIT ?').all(concept, limit);
  return (rows as Row[]).map(toEntry);
};

const toUndo = (db: Database, concept: ConceptId | undefined): readonly Row[] => {
  const open = "undone = 0 AND action <> 'undo'";
  if (concept !== undefined) {
    const sql = `SELECT * FROM history WHERE ${open} AND concept = ? ORDER BY id DESC LIMIT 1`;
    return db.prepare(sql).all(concept) as Row[];
  }
  const last = `SELECT batch FROM history WHERE ${open} ORDER BY id DESC LIMIT 1`;
  return db
    .prepare(`SELECT * FROM history WHERE ${open} AND batch = (${last}) ORDER BY id DESC`)
    .all() as Row[];
};

/**
 * Takes back the last change that is not taken back yet (all of an import at once), or the last one of a concept.
 * Called again, it goes one step further back. Taking back is a change, too, and is recorded.
 */
export const undoLast = (db: Database, author: Author, concept?: ConceptId): readonly HistoryEntry[] => {
  const rows = toUndo(db, concept);
  const batch = lastChange(db) + 1;
  for (const row of rows) {
    const id = conceptId(row.concept);
    const current = readConcept(db, id);
    const restored = parsed(row.before);
    if (restored === undefined) deleteConcept(db, id);
    else writeConcept(db, restored);
    record(db, author, { action: 'undo', concept: id, before: current, after: restored, batch });
    db.prepare('UPDATE history SET undone = 1 WHERE id = ?').run(row.id);
  }
  return rows.map(toEntry);
};
