// Reads documents in work from rows of the database.

import * as v from 'valibot';
import type { DocumentId } from '../../model/ids.js';
import { languages, type SegmentLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { BlockKind } from '../../model/segment.js';
import { originKinds, type Unit, unitStates, type WorkDocument } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import { allRows, bulkTuples, type InferShape, oneRow, shape } from '../rows.js';
import { readMarks, readPlacedCodes } from './inline-json.js';

const lang = v.picklist(languages);
const kind = v.picklist(['heading', 'paragraph', 'item', 'cell', 'comment'] satisfies BlockKind[]);
const segmentLang = v.picklist(['ko', 'ja', 'mixed', 'none'] satisfies SegmentLang[]);
const state = v.picklist(unitStates);

const headShape = shape('document', {
  path: v.string(),
  name: v.string(),
  format: v.string(),
  lang,
  target_lang: lang,
  position: v.number(),
});

const segmentShape = shape('segment', {
  id: v.number(),
  ordinal: v.nullable(v.number()),
  start: v.number(),
  end: v.number(),
  kind,
  line: v.number(),
  lang: segmentLang,
  text: v.string(),
  target: v.string(),
  state,
  changed_at: v.string(),
  comment: v.string(),
  /** 0 or 1. */
  marked: v.number(),
});

/** A row of the segment table. */
export type SegmentRow = InferShape<typeof segmentShape>;

const segmentsSql = 'SELECT * FROM segment WHERE document = ? ORDER BY ordinal IS NULL, ordinal, id';

/** The segments of a document: first those with a position, in order, then those without one. */
export const readSegments = (db: Connection, id: DocumentId): readonly SegmentRow[] =>
  allRows(db, segmentShape, segmentsSql, id);

// Arrays instead of objects: ten thousand rows take half the time, and the user waits for them.
const standing =
  'id, ordinal, start, end, kind, line, lang, text, target, state, comment, marked, version, codes, origin, score, was FROM segment';
const allSql = `SELECT ${standing} WHERE document = ? AND ordinal IS NOT NULL ORDER BY ordinal, id`;
const nearSql = `SELECT ${standing} WHERE document = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal, id`;

const standingColumns = [
  v.number(),
  v.number(),
  v.number(),
  v.number(),
  kind,
  v.number(),
  segmentLang,
  v.string(),
  v.string(),
  state,
  v.string(),
  v.number(),
  v.number(),
  v.string(),
  v.picklist(['', ...originKinds]),
  v.number(),
  v.string(),
] as const;

type Standing = v.InferOutput<v.TupleSchema<typeof standingColumns, undefined>>;

const toUnit = (db: Connection, row: Standing): Unit => {
  const [, ordinal, start, end, kind, line, lang, text, target, state, comment, marked] = row;
  const [, , , , , , , , , , , , , codes, origin, score, was] = row;
  return {
    segment: { ordinal, start, end, kind, line, lang, text },
    target,
    state,
    ...(comment !== '' && { comment }),
    ...(marked !== 0 && { marked: true }),
    ...(codes !== '' && { codes: readPlacedCodes(db, codes) }),
    ...(was !== '' && { was: was.slice(1) }),
    ...(origin !== '' && { origin: { kind: origin, score } }),
  };
};

/** A document without its segments. */
export type WorkHead = Omit<WorkDocument, 'text' | 'units' | 'marks'>;

/** Reads a stored document without its segments. @throws Problem `document-missing` */
export const loadHead = (db: Connection, id: DocumentId): WorkHead => {
  const sql = 'SELECT path, name, format, lang, target_lang, position FROM document WHERE id = ?';
  const row = oneRow(db, headShape, sql, id);
  if (row === undefined) throw new Problem('document-missing', { id });
  const { target_lang: to, ...rest } = row;
  return { id, to, ...rest };
};

/** The segments of a stored document, and the ids and versions of their rows. */
export type WorkBody = Pick<WorkDocument, 'text' | 'units' | 'marks'> & {
  readonly ids: readonly number[];
  /** The rows as this window read or stored them; see `saveSegment`. */
  readonly versions: number[];
  /** Comments that were written since, by row id. */
  readonly comments: Map<number, string>;
};

const textShape = shape('document', { text: v.string(), marks: v.string() });

/** Reads text and segments of a stored document. @throws Problem `document-missing` */
export const loadBody = (db: Connection, id: DocumentId): WorkBody => {
  const document = oneRow(db, textShape, 'SELECT text, marks FROM document WHERE id = ?', id);
  if (document === undefined) throw new Problem('document-missing', { id });
  const rows = bulkTuples(db, 'segment', standingColumns, allSql, id);
  return {
    text: document.text,
    marks: readMarks(db, document.marks),
    units: rows.map((row) => toUnit(db, row)),
    ids: rows.map(([own]) => own),
    versions: rows.map((row) => row[12]),
    comments: new Map(),
  };
};

/** Reads a stored document. @throws Problem `document-missing` */
export const loadDocument = (db: Connection, id: DocumentId): WorkDocument => {
  const { text, marks, units } = loadBody(db, id);
  return { ...loadHead(db, id), text, ...(marks && { marks }), units };
};

// The index of each segment's state in the list of states, concatenated: ten thousand take the time of thirty rows.
const stateCases = unitStates.map((state, place) => `WHEN '${state}' THEN ${place}`).join(' ');
const digitZero = 0x30;
const untouchedCode = digitZero + unitStates.indexOf('untouched');
// The inner query reads in the order of the index; an ORDER BY in group_concat would sort in twice the time.
const statesSql = `
  SELECT group_concat(place, '') FROM (
    SELECT CASE state ${stateCases} END AS place FROM segment
    WHERE document = ? AND ordinal IS NOT NULL ORDER BY ordinal, id)`;

/** Segments on either side; more rows than a terminal shows. */
const near = 150;

/**
 * Reads a preview of a document: the segments around a position in full, of the others only the state, with empty texts.
 * It takes a tenth of the time of a full read for a long document.
 */
export const loadPreview = (db: Connection, id: DocumentId, place: number): readonly Unit[] => {
  const states = String(db.prepare(statesSql).pluck().get(id) ?? '');
  const from = Math.max(0, Math.min(place, states.length) - near);
  const rows = bulkTuples(db, 'segment', standingColumns, nearSql, id, from, place + near);
  const blank = { ordinal: 0, start: 0, end: 0, kind: 'paragraph', line: 0, lang: 'none', text: '' } as const;
  const far = unitStates.map((state): Unit => ({ segment: blank, target: '', state }));
  const untouched: Unit = { segment: blank, target: '', state: 'untouched' };
  const units = new Array<Unit>(states.length).fill(untouched);
  // A code unit is compared in place; ten thousand letters as strings of their own take as long as the query.
  for (let ordinal = 0; ordinal < states.length; ordinal += 1) {
    const code = states.charCodeAt(ordinal);
    if (code !== untouchedCode) units[ordinal] = far[code - digitZero] ?? untouched;
  }
  units.splice(from, rows.length, ...rows.map((row) => toUnit(db, row)));
  return units;
};
