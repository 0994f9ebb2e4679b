// The record of every change to the glossary, and its undo.

import * as v from 'valibot';
import type { Concept } from '../../model/concept.js';
import { type ConceptId, conceptId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { allRows, fromJson, type InferShape, shape } from '../rows.js';
import { conceptJson } from './concept-json.js';
import { deleteConcept, readConcept, writeConcept } from './concept-rows.js';
import { conceptSchema } from './concept-shape.js';

/** Kinds of changes of a concept. */
export const historyActions = ['add', 'change', 'remove', 'undo'] as const;
export type HistoryAction = (typeof historyActions)[number];

/** One change of one concept; `before` is missing for an added concept, `after` for a removed one. */
export type HistoryEntry = {
  readonly id: number;
  /** Entries written together (an import) share a batch and are undone together. */
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

/** The author and time of a change. */
export type Author = { readonly who: string; readonly now: () => string };

const historyShape = shape('history', {
  id: v.number(),
  batch: v.number(),
  at: v.string(),
  who: v.string(),
  action: v.picklist(historyActions),
  concept: v.string(),
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
  undone: v.number(),
});

type Row = InferShape<typeof historyShape>;

const parsed = (db: Connection, json: string | null): Concept | undefined =>
  json === null ? undefined : fromJson(db, 'history', conceptSchema, json);
const json = (concept: Concept | undefined): string | null =>
  concept === undefined ? null : conceptJson(concept);

const toEntry = (db: Connection, row: Row): HistoryEntry => ({
  ...row,
  concept: conceptId(row.concept),
  before: parsed(db, row.before),
  after: parsed(db, row.after),
  undone: row.undone === 1,
});

/** Id of the last change; it increases with every change. */
export const lastChange = (db: Connection): number =>
  Number(db.prepare('SELECT coalesce(max(id), 0) FROM history').pluck().get());

/** Records a change; without a batch it is a batch of its own. */
export const record = (
  db: Connection,
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

const ofConceptSql = 'SELECT * FROM history WHERE concept = ? ORDER BY id DESC LIMIT ?';

/** Returns the latest changes, newest first, optionally of one concept. */
export const readHistory = (db: Connection, limit: number, concept?: ConceptId): readonly HistoryEntry[] => {
  const rows =
    concept === undefined
      ? allRows(db, historyShape, 'SELECT * FROM history ORDER BY id DESC LIMIT ?', limit)
      : allRows(db, historyShape, ofConceptSql, concept, limit);
  return rows.map((row) => toEntry(db, row));
};

const toUndo = (db: Connection, concept: ConceptId | undefined): readonly Row[] => {
  const open = "undone = 0 AND action <> 'undo'";
  if (concept !== undefined) {
    const sql = `SELECT * FROM history WHERE ${open} AND concept = ? ORDER BY id DESC LIMIT 1`;
    return allRows(db, historyShape, sql, concept);
  }
  const last = `SELECT batch FROM history WHERE ${open} ORDER BY id DESC LIMIT 1`;
  const sql = `SELECT * FROM history WHERE ${open} AND batch = (${last}) ORDER BY id DESC`;
  return allRows(db, historyShape, sql);
};

/**
 * Undoes the last change that is not undone yet (a whole import at once), or the last one of a concept. Each further
 * call goes one step back. An undo is recorded as a change too.
 */
export const undoLast = (db: Connection, author: Author, concept?: ConceptId): readonly HistoryEntry[] => {
  const rows = toUndo(db, concept);
  const batch = lastChange(db) + 1;
  for (const row of rows) {
    const id = conceptId(row.concept);
    const current = readConcept(db, id);
    const restored = parsed(db, row.before);
    if (restored === undefined) deleteConcept(db, id);
    else writeConcept(db, restored);
    record(db, author, { action: 'undo', concept: id, before: current, after: restored, batch });
    db.prepare('UPDATE history SET undone = 1 WHERE id = ?').run(row.id);
  }
  return rows.map((row) => toEntry(db, row));
};
