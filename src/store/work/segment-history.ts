// The history of a segment's translation, and the restoring of an earlier version.

import * as v from 'valibot';
import type { DocumentId } from '../../model/ids.js';
import type { PlacedCode } from '../../model/inline-code.js';
import { type UnitOrigin, type UnitState, unitStates } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import { getMeta, setMeta } from '../meta.js';
import { allRows, type InferShape, oneRow, shape } from '../rows.js';

/** A translation and its state. */
export type Translation = {
  readonly target: string;
  readonly state: UnitState;
  /** Positions of inline codes in the target; the history does not keep them. */
  readonly codes?: readonly PlacedCode[];
  /** Origin of a target that was not typed; the history does not keep it. */
  readonly origin?: UnitOrigin;
};

/** Kind of change; `conflict`: another window had stored first, so that `after` was not stored. */
export const segmentActions = ['change', 'undo', 'conflict'] as const;
export type SegmentAction = (typeof segmentActions)[number];

/** One change of a translation. */
export type SegmentChange = {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly action: SegmentAction;
  /** The source text at that time. */
  readonly source: string;
  readonly before: Translation;
  readonly after: Translation;
  readonly undone: boolean;
};

const state = v.picklist(unitStates);
const changeShape = shape('segment_history', {
  id: v.number(),
  at: v.string(),
  who: v.string(),
  action: v.picklist(segmentActions),
  source: v.string(),
  before: v.string(),
  before_state: state,
  after: v.string(),
  after_state: state,
  undone: v.number(),
});

const toChange = (row: InferShape<typeof changeShape>): SegmentChange => {
  const { before, before_state, after, after_state, undone, ...rest } = row;
  return {
    ...rest,
    before: { target: before, state: before_state },
    after: { target: after, state: after_state },
    undone: undone !== 0,
  };
};

const select =
  'SELECT id, at, who, action, source, before, before_state, after, after_state, undone FROM segment_history';

/** Returns the latest changes of a segment's row, newest first. */
export const readSegmentHistory = (db: Connection, row: number, limit: number): readonly SegmentChange[] =>
  allRows(db, changeShape, `${select} WHERE segment = ? ORDER BY id DESC LIMIT ?`, row, limit).map(toChange);

/** Returns the last change that is not undone yet, if there is one. */
export const lastSegmentChange = (db: Connection, row: number): SegmentChange | undefined => {
  const sql = `${select} WHERE segment = ? AND undone = 0 AND action = 'change' ORDER BY id DESC LIMIT 1`;
  const found = oneRow(db, changeShape, sql, row);
  return found && toChange(found);
};

/** The record of a change. */
export type NewChange = Pick<SegmentChange, 'at' | 'who' | 'action' | 'source' | 'before' | 'after'> & {
  readonly document: DocumentId;
  readonly row: number;
};

/** Records a change. Of drafts that lost a conflict only the latest is kept; confirmed texts are all kept. */
export const recordSegment = (db: Connection, change: NewChange): void => {
  const { document, row, at, who, action, source, before, after } = change;
  if (action === 'conflict') {
    const sql = `
      UPDATE segment_history SET at = ?, after = ?, after_state = ? WHERE action = 'conflict' AND who = ?
        AND after_state NOT IN ('done', 'flagged') AND before = ? AND id = (SELECT max(id) FROM segment_history WHERE segment = ?)`;
    if (db.prepare(sql).run(at, after.target, after.state, who, before.target, row).changes > 0) return;
  }
  db.prepare(
    `INSERT INTO segment_history
       (document, segment, at, who, action, source, before, before_state, after, after_state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(document, row, at, who, action, source, before.target, before.state, after.target, after.state);
};

/** Marks a change as undone. */
export const markUndone = (db: Connection, id: number): void =>
  void db.prepare('UPDATE segment_history SET undone = 1 WHERE id = ?').run(id);

// Days; the same as git keeps unreachable entries (gc.reflogExpire).
const days = 90;
const thinnedName = 'segment-history-thinned';

/**
 * Thins out changes older than 90 days, once a day: keeps the latest of them for each segment. Call it inside a
 * transaction.
 */
export const thinHistory = (db: Connection, now: string): void => {
  const today = now.slice(0, 10);
  if (getMeta(db, thinnedName) === today) return;
  const limit = new Date(Date.parse(now) - days * 86_400_000).toISOString();
  db.prepare(
    `DELETE FROM segment_history AS old WHERE at < ? AND EXISTS (
       SELECT 1 FROM segment_history AS later WHERE later.segment = old.segment AND later.id > old.id AND later.at < ?)`,
  ).run(limit, limit);
  setMeta(db, thinnedName, today);
};
