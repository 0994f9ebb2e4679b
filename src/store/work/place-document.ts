// Stores a document as read from its file and keeps all earlier translations.

import * as v from 'valibot';
import type { SegmentedDocument } from '../../model/document.js';
import { type DocumentId, documentId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import type { Segment } from '../../model/segment.js';
import type { FileChanges } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import { oneRow, shape } from '../rows.js';
import { carryOver, changedFrom } from './carry-over.js';
import { readCuts } from './cut-rows.js';
import { withCuts } from './cut-segments.js';
import { marksJson } from './inline-json.js';
import { keepOriginal, type Original } from './originals.js';
import { readSegments, type SegmentRow } from './work-rows.js';

/** A document to open: its content, its path and its target language. */
export type DocumentSource = {
  /** Absolute path. */
  readonly path: string;
  readonly name: string;
  readonly to: Lang;
  readonly read: SegmentedDocument;
  /** The file; without it the document cannot be exported in its own format once the file has changed. */
  readonly original?: Original;
};

const hasWork = (row: SegmentRow): boolean =>
  row.target !== '' || row.state !== 'untouched' || row.comment !== '';

/** The former segments as they continue in the new ones, and what happened to the others. */
type Placed = { readonly continued: readonly (number | undefined)[]; readonly changes: FileChanges };

const placeSegments = (db: Connection, id: DocumentId, after: readonly Segment[]): Placed => {
  const before = readSegments(db, id);
  const continued = carryOver(before, after);
  const standing = before.filter(({ ordinal }) => ordinal !== null);
  const changed = changedFrom(standing, after, continued);
  const insert = db.prepare(
    'INSERT INTO segment (document, ordinal, start, end, kind, line, lang, text, was) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const move = db.prepare(
    'UPDATE segment SET ordinal = ?, start = ?, end = ?, kind = ?, line = ?, lang = ? WHERE id = ?',
  );
  const used = new Set(continued);
  for (const [index, row] of before.entries()) {
    if (used.has(index)) continue;
    const sql = hasWork(row)
      ? 'UPDATE segment SET ordinal = NULL WHERE id = ?'
      : 'DELETE FROM segment WHERE id = ?';
    db.prepare(sql).run(row.id);
  }
  for (const [ordinal, segment] of after.entries()) {
    const { start, end, kind, line, lang, text } = segment;
    const row = before[continued[ordinal] ?? -1];
    const former = standing[changed[ordinal] ?? -1];
    const was = standing.length === 0 ? '' : former === undefined ? '+' : `^${former.text}`;
    if (row === undefined) insert.run(id, ordinal, start, end, kind, line, lang, text, was);
    else move.run(ordinal, start, end, kind, line, lang, row.id);
  }
  const kept = continued.filter((index) => index !== undefined && index < standing.length).length;
  const mended = changed.filter((index) => index !== undefined).length;
  const fresh = continued.filter((index) => index === undefined).length - mended;
  return {
    continued: continued.map((index) => before[index ?? -1]?.ordinal ?? undefined),
    changes: { fresh, changed: mended, gone: standing.length - kept - mended },
  };
};

// The translator's position, or the nearest segment before it that still exists.
const newPosition = (old: number, continued: readonly (number | undefined)[]): number => {
  const at = continued.findLastIndex((ordinal) => ordinal !== undefined && ordinal <= old);
  return Math.max(at, 0);
};

const sameCut = (rows: readonly SegmentRow[], segments: readonly Segment[]): boolean => {
  const standing = rows.filter((row) => row.ordinal !== null);
  return (
    standing.length === segments.length &&
    segments.every((segment, index) => {
      const row = standing[index];
      return row?.text === segment.text && row.start === segment.start && row.end === segment.end;
    })
  );
};

const placedShape = shape('document', { id: v.number(), text: v.string(), position: v.number() });
const placedSql = 'SELECT id, text, position FROM document WHERE path = ? AND target_lang = ?';

/**
 * Stores a document, or updates the stored one (same path, same target language). Translations follow segments with the
 * same text; translations whose source text is gone are kept without a position.
 * @returns what happened to the segments, if the file had changed
 */
export const placeDocument = (
  db: Connection,
  source: DocumentSource,
  now: string,
): { readonly id: DocumentId; readonly changes?: FileChanges } => {
  const placed = placeText(db, source, now);
  const { id } = placed;
  const marks = marksJson(source.read.marks ?? []);
  db.prepare('UPDATE document SET marks = ? WHERE id = ? AND marks <> ?').run(marks, id, marks);
  if (source.original !== undefined) keepOriginal(db, id, source.original);
  return placed;
};

const placeText = (
  db: Connection,
  source: DocumentSource,
  now: string,
): { readonly id: DocumentId; readonly changes?: FileChanges } => {
  const { path, name, to, read } = source;
  const row = oneRow(db, placedShape, placedSql, path, to);
  if (row === undefined) {
    const { lastInsertRowid } = db
      .prepare(
        'INSERT INTO document (path, name, format, lang, target_lang, text, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(path, name, read.format, read.lang, to, read.text, now);
    const id = documentId(Number(lastInsertRowid));
    placeSegments(db, id, read.segments);
    return { id };
  }
  const id = documentId(row.id);
  const segments = withCuts(read.text, read.segments, readCuts(db, id));
  if (row.text === read.text && sameCut(readSegments(db, id), segments)) return { id };
  const { continued, changes } = placeSegments(db, id, segments);
  const position = newPosition(row.position, continued);
  db.prepare(
    'UPDATE document SET name = ?, format = ?, lang = ?, text = ?, position = ?, changed_at = ? WHERE id = ?',
  ).run(name, read.format, read.lang, read.text, position, now, id);
  return { id, ...(changes.fresh + changes.changed + changes.gone > 0 && { changes }) };
};
