// Cuts as rows of the database.

import type { DocumentId } from '../../model/ids.js';
import type { Database } from '../connection.js';
import { type Cut, isTakenBack, type Piece } from './cut-segments.js';

type CutRow = Pick<Cut, 'start' | 'stretch'> & {
  readonly id: number;
  readonly was: string;
  readonly now: string;
};

const toCut = ({ start, stretch, was, now }: CutRow): Cut => ({
  start,
  stretch,
  was: JSON.parse(was) as readonly Piece[],
  now: JSON.parse(now) as readonly Piece[],
});

/** The cuts of a document, in the order in which they were made. */
export const readCuts = (db: Database, document: DocumentId): readonly Cut[] => {
  const rows = db.prepare('SELECT * FROM cut WHERE document = ? ORDER BY id').all(document) as CutRow[];
  return rows.map(toCut);
};

/** Notes a cut; one that takes the latest back ends it. */
export const addCut = (db: Database, document: DocumentId, cut: Cut): void => {
  const latest = db.prepare('SELECT * FROM cut WHERE document = ? ORDER BY id DESC LIMIT 1').get(document) as
    | CutRow
    | undefined;
  if (latest !== undefined && isTakenBack(toCut(latest), cut)) {
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
