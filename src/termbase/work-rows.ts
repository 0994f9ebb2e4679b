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

type Standing = readonly [
  id: number,
  ordinal: number,
  start: number,
  end: number,
  kind: BlockKind,
  line: number,
  lang: SegmentLang,
  text: string,
  target: string,
  state: UnitState,
  comment: string,
  marked: number,
];

// Ten thousand rows come in half the time as arrays: what is read here is waited for.
const standingSql = `
  SELECT id, ordinal, start, end, kind, line, lang, text, target, state, comment, marked FROM segment
  WHERE document = ? AND ordinal IS NOT NULL ORDER BY ordinal, id`;

const toUnit = (row: Standing): Unit => {
  const [, ordinal, start, end, kind, line, lang, text, target, state, comment, marked] = row;
  return {
    segment: { ordinal, start, end, kind, line, lang, text },
    target,
    state,
    ...(comment !== '' && { comment }),
    ...(marked !== 0 && { marked: true }),
  };
};

/** A stored document, and the ids of its segments' rows. @throws Problem `document-missing` */
export const loadWork = (
  db: Database,
  id: DocumentId,
): { readonly document: WorkDocument; readonly ids: readonly number[] } => {
  const row = db.prepare('SELECT * FROM document WHERE id = ?').get(id) as DocumentRow | undefined;
  if (row === undefined) throw new Problem('document-missing', { id });
  const standing = db.prepare(standingSql).raw().all(id) as unknown as readonly Standing[];
  const document: WorkDocument = {
    id: documentId(row.id),
    path: row.path,
    name: row.name,
    format: row.format,
    lang: row.lang,
    to: row.target_lang,
    text: row.text,
    units: standing.map(toUnit),
    position: row.position,
  };
  return { document, ids: standing.map(([own]) => own) };
};

/** A stored document. @throws Problem `document-missing` */
export const loadDocument = (db: Database, id: DocumentId): WorkDocument => loadWork(db, id).document;
