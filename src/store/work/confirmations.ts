// The confirmed translations of some days, read from the history of the segments.

import * as v from 'valibot';
import { type DocumentId, documentId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { allRows, shape } from '../rows.js';

/** A translation that was confirmed and stands: not taken back, and no conflict. */
export type Confirmation = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly document: DocumentId;
  /** Number of the segment's row, which stays the same while the document is in work. */
  readonly row: number;
  /** The text that was translated, as it was then. */
  readonly source: string;
};

const confirmationShape = shape('segment_history', {
  at: v.string(),
  document: v.number(),
  row: v.number(),
  source: v.string(),
});

/** Everything that was confirmed since a moment (ISO 8601, UTC), oldest first; a segment confirmed twice comes twice. */
export const readConfirmations = (db: Connection, since: string): readonly Confirmation[] =>
  allRows(
    db,
    confirmationShape,
    `SELECT at, document, segment AS row, source FROM segment_history
     WHERE at >= ? AND action = 'change' AND undone = 0 AND after_state = 'done' AND after <> '' ORDER BY at, id`,
    since,
  ).map(({ document, ...rest }) => ({ ...rest, document: documentId(document) }));
