// Documents in work as rows of the database.

import type { DocumentId } from '../../model/ids.js';
import type { Lang, SegmentLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { BlockKind } from '../../model/segment.js';
import { type Unit, type UnitState, unitStates, type WorkDocument } from '../../model/unit.js';
import type { Database } from '../connection.js';
import { readMarks, readPlacedCodes } from './inline-json.js';

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
  codes: string,
];

// Ten thousand rows come in half the time as arrays: what is read here is waited for.
const standing =
  'id, ordinal, start, end, kind, line, lang, text, target, state, comment, marked, codes FROM segment';
const allSql = `SELECT ${standing} WHERE document = ? AND ordinal IS NOT NULL ORDER BY ordinal, id`;
const nearSql = `SELECT ${standing} WHERE document = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal, id`;

const toUnit = (row: Standing): Unit => {
  const [, ordinal, start, end, kind, line, lang, text, target, state, comment, marked, codes] = row;
  return {
    segment: { ordinal, start, end, kind, line, lang, text },
    target,
    state,
    ...(comment !== '' && { comment }),
    ...(marked !== 0 && { marked: true }),
    ...(codes !== '' && { codes: readPlacedCodes(codes) }),
  };
};

/** What is known of a document without its segments. */
export type WorkHead = Omit<WorkDocument, 'text' | 'units' | 'marks'>;

/** What is known of a stored document without its segments. @throws Problem `document-missing` */
export const loadHead = (db: Database, id: DocumentId): WorkHead => {
  const sql = 'SELECT path, name, format, lang, target_lang, position FROM document WHERE id = ?';
  const row = db.prepare(sql).get(id) as Omit<DocumentRow, 'id' | 'text'> | undefined;
  if (row === undefined) throw new Problem('document-missing', { id });
  const { target_lang: to, ...rest } = row;
  return { id, to, ...rest };
};

/** The segments of a stored document and the ids of their rows. */
export type WorkBody = Pick<WorkDocument, 'text' | 'units' | 'marks'> & { readonly ids: readonly number[] };

/** The text and the segments of a stored document. @throws Problem `document-missing` */
export const loadBody = (db: Database, id: DocumentId): WorkBody => {
  const row = db.prepare('SELECT text, marks FROM document WHERE id = ?').raw().get(id);
  if (!Array.isArray(row)) throw new Problem('document-missing', { id });
  const [text, marks] = row.map(String);
  const rows = db.prepare(allSql).raw().all(id) as unknown as readonly Standing[];
  const units = rows.map(toUnit);
  return { text: text ?? '', marks: readMarks(marks ?? ''), units, ids: rows.map(([own]) => own) };
};

/** A stored document. @throws Problem `document-missing` */
export const loadDocument = (db: Database, id: DocumentId): WorkDocument => {
  const { ids: _, ...body } = loadBody(db, id);
  return { ...loadHead(db, id), ...body };
};

// Of each segment the place of its state in the list of states: ten thousand come as one text in the time of thirty rows.
const stateCases = unitStates.map((state, place) => `WHEN '${state}' THEN ${place}`).join(' ');
const statesSql = `
  SELECT group_concat(CASE state ${stateCases} END, '' ORDER BY ordinal, id) FROM segment
  WHERE document = ? AND ordinal IS NOT NULL`;

/** More rows than a terminal shows on either side. */
const near = 150;

/**
 * A document at a glance: all its segments, those around a place as they are, and of the others only how far they are;
 * their texts are empty. It takes a tenth of the time that all of a long document takes.
 */
export const loadGlimpse = (db: Database, id: DocumentId, place: number): readonly Unit[] => {
  const states = String(db.prepare(statesSql).pluck().get(id) ?? '');
  const from = Math.max(0, Math.min(place, states.length) - near);
  const rows = db
    .prepare(nearSql)
    .raw()
    .all(id, from, place + near) as unknown as readonly Standing[];
  const blank = { ordinal: 0, start: 0, end: 0, kind: 'paragraph', line: 0, lang: 'none', text: '' } as const;
  const far = unitStates.map((state): Unit => ({ segment: blank, target: '', state }));
  const units = Array.from(states).flatMap((state) => far[Number(state)] ?? []);
  units.splice(from, rows.length, ...rows.map(toUnit));
  return units;
};
