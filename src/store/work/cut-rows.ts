// Reads and writes splits and joins as rows of the database.

import * as v from 'valibot';
import type { DocumentId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { allRows, fromJson, type InferShape, oneRow, shape } from '../rows.js';
import { type Cut, isTakenBack, type Piece } from './cut-segments.js';

const cutShape = shape('cut', {
  id: v.number(),
  start: v.number(),
  stretch: v.string(),
  was: v.string(),
  now: v.string(),
});

const piecesJson: v.GenericSchema<unknown, readonly Piece[]> = v.array(
  v.object({ start: v.number(), end: v.number(), text: v.string() }),
);

const toCut = (db: Connection, { start, stretch, was, now }: InferShape<typeof cutShape>): Cut => ({
  start,
  stretch,
  was: fromJson(db, 'cut', piecesJson, was),
  now: fromJson(db, 'cut', piecesJson, now),
});

/** The splits and joins of a document in the order in which they were made. */
export const readCuts = (db: Connection, document: DocumentId): readonly Cut[] =>
  allRows(db, cutShape, 'SELECT * FROM cut WHERE document = ? ORDER BY id', document).map((row) =>
    toCut(db, row),
  );

const latestSql = 'SELECT * FROM cut WHERE document = ? ORDER BY id DESC LIMIT 1';

/** Records a split or join; one that reverts the latest one deletes it instead. */
export const addCut = (db: Connection, document: DocumentId, cut: Cut): void => {
  const latest = oneRow(db, cutShape, latestSql, document);
  if (latest !== undefined && isTakenBack(toCut(db, latest), cut)) {
    db.prepare('DELETE FROM cut WHERE id = ?').run(latest.id);
    return;
  }
  db.prepare('INSERT INTO cut (document, start, stretch, was, now) VALUES (?, ?, ?, ?, ?)').run(
    document,
    cut.start,
    cut.stretch,
    JSON.stringify(cut.was),
    JSON.stringify(cut.now),
  );
};
