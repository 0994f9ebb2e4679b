// Reads and writes waivers as rows of the database. They belong to the row of a segment and move with it when the file
// changes.

import * as v from 'valibot';
import type { Waiver } from '../../model/finding.js';
import type { DocumentId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { allRows, shape } from '../rows.js';

/** A waiver and the row id of its segment. */
export type StoredWaiver = Omit<Waiver, 'segment'> & { readonly row: number };

/** Stores a waiver and replaces an earlier one for the same claim. */
export const addWaiver = (db: Connection, { row, check, claim, reason, who, at }: StoredWaiver): void => {
  // If another process deleted the segment's row, nothing is left to waive.
  db.prepare(
    `INSERT OR REPLACE INTO waiver (segment, check_id, claim, reason, who, at)
     SELECT id, ?, ?, ?, ?, ? FROM segment WHERE id = ?`,
  ).run(check, claim, reason, who, at, row);
};

/** Removes a waiver. */
export const removeWaiver = (
  db: Connection,
  { row, check, claim }: Pick<StoredWaiver, 'row' | 'check' | 'claim'>,
): void => {
  db.prepare('DELETE FROM waiver WHERE segment = ? AND check_id = ? AND claim = ?').run(row, check, claim);
};

const waiverShape = shape('waiver', {
  row: v.number(),
  check: v.string(),
  claim: v.string(),
  reason: v.string(),
  who: v.string(),
  at: v.string(),
});

/** Returns the waivers of a document, including those that match no finding at present: the text may be restored. */
export const readWaivers = (db: Connection, document: DocumentId): readonly StoredWaiver[] =>
  allRows(
    db,
    waiverShape,
    `SELECT waiver.segment AS row, check_id AS "check", claim, reason, who, at
     FROM waiver JOIN segment ON segment.id = waiver.segment WHERE document = ? ORDER BY segment.id, at`,
    document,
  );
