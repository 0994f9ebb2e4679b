// Documents in work as rows of the database.

import type { DocumentId } from '../model/ids.js';
import { documentId } from '../model/ids.js';
import type { Lang, SegmentLang } from '../model/language.js';
import { Problem } from '../model/problem.js';
import type { BlockKind } from '../model/segment.js';
import type { Unit, UnitState, WorkDocument } from '../model/unit.js';
import type { Database } from './database.js';

/** A row of the document table. */
export type DocumentRow = {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  readonly format: string;
  readonly lang: Lang;
  readonly target_lang: Lang;
  readonly text: string;
  readonly position: number;
};

/** A row of the segment table. */
export type SegmentRow = {
  readonly id: number;
  readonly ordinal: number | null;
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly line: number;
  readonly lang: SegmentLang;
  readonly text: string;
  readonly target: string;
  readonly state: UnitState;
  readonly changed_at: string;
  readonly comment: string;
  /** 0 or 1. */
  readonly marked: number;
};

/** A document's segments: first those that stand in it, in order, then those that no longer do. */
export const readSegments = (db: Database, id: DocumentId): readonly SegmentRow[] =>
  db
    .prepare('SELECT * FROM segment WHERE document = ? ORDER BY ordinal IS NULL, ordinal, id')
    .all(id) as SegmentRow[];

const toUnit = (row: SegmentRow, ordinal: number): Unit => ({
  segment: {
    ordinal,
    start: row.start,
    end: row.end,
    kind: row.kind,
    line: row.line,
    lang: row.lang,
    text: row.text,
  },
  target: row.target,
  state: row.state,
  ...(row.comment !== '' && { comment: row.comment }),
  ...(row.marked !== 0 && { marked: true }),
});

/** A document as the workspace knows it. */
const toWorkDocument = (row: DocumentRow, segments: readonly SegmentRow[]): WorkDocument => ({
  id: documentId(row.id),
  path: row.path,
  name: row.name,
  format: row.format,
  lang: row.lang,
  to: row.target_lang,
  text: row.text,
  units: segments.flatMap((segment) => (segment.ordinal === null ? [] : [toUnit(segment, segment.ordinal)])),
  position: row.position,
});

/** A stored document. @throws Problem `document-missing` */
export const loadDocument = (db: Database, id: DocumentId): WorkDocument => {
  const row = db.prepare('SELECT * FROM document WHERE id = ?').get(id) as DocumentRow | undefined;
  if (row === undefined) throw new Problem('document-missing', { id });
  return toWorkDocument(row, readSegments(db, id));
};
