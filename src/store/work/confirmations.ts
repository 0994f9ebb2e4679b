// Reads the confirmed translations of some days from the history of the segments.

import * as v from 'valibot';
import { type DocumentId, documentId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { allRows, shape } from '../rows.js';

/** A valid confirmation: not undone, and no conflict. */
export type Confirmation = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly document: DocumentId;
  /** Row id of the segment, which stays the same while the document is in work. */
  readonly row: number;
  /** The source text at that time. */
  readonly source: string;
};

const confirmationShape = shape('segment_history', {
  at: v.string(),
  document: v.number(),
  row: v.number(),
  source: v.string(),
});

/**
 * Returns every confirmation since a moment (ISO 8601, UTC), oldest first; a segment that was confirmed twice occurs
 * twice.
 */
export const readConfirmations = (db: Connection, since: string): readonly Confirmation[] =>
  allRows(
    db,
    confirmationShape,
    `SELECT at, document, segment AS row, source FROM segment_history
     WHERE at >= ? AND action = 'change' AND undone = 0 AND after_state = 'done' AND after <> '' ORDER BY at, id`,
    since,
  ).map(({ document, ...rest }) => ({ ...rest, document: documentId(document) }));
