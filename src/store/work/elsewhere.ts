// Changes of other windows to an open document, and the choice between two texts if both windows changed a segment.

import * as v from 'valibot';
import { Problem } from '../../model/problem.js';
import { type Unit, unitStates, type WorkDocument } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import { bulkTuples, type InferShape, oneRow, shape } from '../rows.js';
import { readPlacedCodes } from './inline-json.js';
import { type OpenDocument, segmentAt, wholeDocument } from './open-document.js';
import { loadBody } from './work-rows.js';

/** The changes: single segments by zero-based ordinal, or the segmentation and thus every ordinal. */
export type Elsewhere =
  | { readonly kind: 'units'; readonly units: ReadonlyMap<number, Unit> }
  | {
      readonly kind: 'document';
      readonly document: WorkDocument;
      /** Maps former ordinals to current ones for held segments that still exist. */
      readonly kept: ReadonlyMap<number, number>;
    };

/** The state of a window, and the parts that must not be replaced. */
export type Shows = {
  readonly units: readonly Unit[];
  /** Zero-based ordinals whose text this window has not saved. */
  readonly held: ReadonlySet<number>;
  /** Whether the whole document may be read again. */
  readonly mayReload: boolean;
};

const noteColumns = [v.number(), v.number(), v.string(), v.string(), v.number()] as const;
const notesSql = `SELECT id, version, text, comment, marked FROM segment
  WHERE document = ? AND ordinal IS NOT NULL ORDER BY ordinal, id`;
type Noted = v.InferOutput<v.TupleSchema<typeof noteColumns, undefined>>;

const storedShape = shape('segment', {
  target: v.string(),
  state: v.picklist(unitStates),
  version: v.number(),
  text: v.string(),
  comment: v.string(),
  marked: v.number(),
  codes: v.string(),
});
const storedSql =
  'SELECT target, state, version, text, comment, marked, codes FROM segment WHERE id = ? AND document = ?';

const unitOf = (
  db: Connection,
  { segment }: Unit,
  { target, state, comment, marked, codes }: InferShape<typeof storedShape>,
): Unit => ({
  segment,
  target,
  state,
  ...(comment !== '' && { comment }),
  ...(marked !== 0 && { marked: true }),
  ...(codes !== '' && { codes: readPlacedCodes(db, codes) }),
});

/**
 * Takes over the stored state of a segment and records its version as known. Returns undefined if the source text
 * differs.
 */
const takeOver = (open: OpenDocument, ordinal: number, unit: Unit): Unit | undefined => {
  const { db, head, shown } = open;
  const { row, text } = segmentAt(open, ordinal);
  const stored = oneRow(db, storedShape, storedSql, row, head.id);
  if (stored === undefined || stored.text !== text) return undefined;
  const { versions, comments } = open.loadBody();
  versions[ordinal] = stored.version;
  comments.set(row, stored.comment);
  shown.delete(row);
  return unitOf(db, unit, stored);
};

const isNoteChanged = ([, , , comment, marked]: Noted, unit: Unit): boolean =>
  comment !== (unit.comment ?? '') || (marked !== 0) !== (unit.marked ?? false);

/** Reads the document again, if that is allowed. @throws Problem `document-missing` */
const reloaded = (open: OpenDocument, { held, mayReload }: Shows, version: number): Elsewhere | undefined => {
  const { db, head } = open;
  const isGone = db.prepare('SELECT 1 FROM document WHERE id = ?').get(head.id) === undefined;
  if (!mayReload && !isGone) return undefined;
  // Reported only once: nothing more can follow.
  open.seen.version = version;
  if (isGone) throw new Problem('document-missing', { id: head.id });
  const before = open.loadBody();
  const body = loadBody(db, head.id);
  const places = new Map(body.units.map(({ segment }, ordinal) => [segment.start, ordinal]));
  const kept = new Map<number, number>();
  for (const ordinal of held) {
    const segment = before.units[ordinal]?.segment;
    const now = places.get(segment?.start ?? -1);
    if (now === undefined || body.units[now]?.segment.text !== segment?.text) continue;
    kept.set(ordinal, now);
    // This window has not seen the stored text of these segments.
    body.versions[now] = body.ids[now] === before.ids[ordinal] ? (before.versions[ordinal] ?? -1) : -1;
  }
  open.setBody(body);
  return { kind: 'document', document: wholeDocument(open), kept };
};

/**
 * Takes over the changes that other windows stored since the last call. Held segments are left alone; saving them
 * reports a conflict.
 * @returns undefined if nothing changed
 * @throws Problem `document-missing` if the document was removed
 */
export const takeElsewhere = (open: OpenDocument, shows: Shows): Elsewhere | undefined => {
  const { units, held } = shows;
  const { db, head, seen } = open;
  // SQLite increments this with each change by another connection.
  const version = Number(db.pragma('data_version'));
  if (version === seen.version) return undefined;
  const { ids, versions, units: known } = open.loadBody();
  const rows = bulkTuples(db, 'segment', noteColumns, notesSql, head.id);
  const isCut =
    rows.length !== ids.length ||
    rows.some(([id, , text], ordinal) => id !== ids[ordinal] || text !== known[ordinal]?.segment.text);
  if (isCut) return reloaded(open, shows, version);
  const taken = new Map<number, Unit>();
  let isLeft = false;
  for (const [ordinal, row] of rows.entries()) {
    const unit = units[ordinal];
    if (unit === undefined || (row[1] === versions[ordinal] && !isNoteChanged(row, unit))) continue;
    const its = held.has(ordinal) ? undefined : takeOver(open, ordinal, unit);
    if (its === undefined) isLeft = true;
    else taken.set(ordinal, its);
  }
  // Held segments are checked again on the next call.
  if (!isLeft) seen.version = version;
  return taken.size === 0 ? undefined : { kind: 'units', units: taken };
};

/**
 * Settles a conflict between the text of this window and the text of another one that was shown. With `mine` the next
 * save is stored, unless yet another text arrived meanwhile. @returns with `theirs` the unit as it is stored now;
 * undefined if the segment was split or joined
 */
export const settle = (open: OpenDocument, ordinal: number, whose: 'mine' | 'theirs'): Unit | undefined => {
  const { versions, units } = open.loadBody();
  const { row } = segmentAt(open, ordinal);
  const unit = units[ordinal];
  if (whose === 'theirs') return unit && takeOver(open, ordinal, unit);
  const shown = open.shown.get(row);
  if (shown !== undefined) {
    versions[ordinal] = shown.version;
    open.shown.set(row, { ...shown, settled: true });
  }
  return undefined;
};
