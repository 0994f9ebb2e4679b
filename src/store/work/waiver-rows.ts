// Waivers as rows of the database. They belong to a segment's row, and go where it goes when the file changes.

import * as v from 'valibot';
import type { Waiver } from '../../model/finding.js';
import type { DocumentId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { allRows, shape } from '../rows.js';

/** A waiver and the row of its segment. */
export type StoredWaiver = Omit<Waiver, 'segment'> & { readonly row: number };

/** Stores a waiver; a second one for the same claim takes its place. */
export const addWaiver = (db: Connection, { row, check, claim, reason, who, at }: StoredWaiver): void => {
  // A row that another process took away has nothing left that could be waived.
  db.prepare(
    `INSERT OR REPLACE INTO waiver (segment, check_id, claim, reason, who, at)
     SELECT id, ?, ?, ?, ?, ? FROM segment WHERE id = ?`,
  ).run(check, claim, reason, who, at, row);
};

/** Takes a waiver back. */
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

/** The waivers of a document, those that fit nothing any more among them: the text may come back. */
export const readWaivers = (db: Connection, document: DocumentId): readonly StoredWaiver[] =>
  allRows(
    db,
    waiverShape,
    `SELECT waiver.segment AS row, check_id AS "check", claim, reason, who, at
     FROM waiver JOIN segment ON segment.id = waiver.segment WHERE document = ? ORDER BY segment.id, at`,
    document,
  );
