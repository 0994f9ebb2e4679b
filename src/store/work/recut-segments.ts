// Splits and joins segments of a document: replaces rows of neighbours.

import type { DocumentId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import type { Unit } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import { forget } from '../memory/rows.js';
import { addCut } from './cut-rows.js';
import { cutBetween } from './cut-segments.js';
import type { OpenDocument } from './open-document.js';
import { annotateSegment, saveSegment } from './save-segment.js';

const insertSql = `
  INSERT INTO segment (document, ordinal, start, end, kind, line, lang, text)
  VALUES (@document, @ordinal, @start, @end, @kind, @line, @lang, @text)`;
const changeSql = `
  UPDATE segment SET ordinal = @ordinal, start = @start, end = @end, kind = @kind, line = @line, lang = @lang,
    text = @text, version = version + 1 WHERE id = @id`;

const renumbered = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit, ordinal) =>
    unit.segment.ordinal === ordinal ? unit : { ...unit, segment: { ...unit.segment, ordinal } },
  );

type Rows = {
  readonly ids: readonly number[];
  readonly versions: readonly number[];
  readonly ordinal: number;
};

const requireUnchanged = (db: Connection, id: DocumentId, { ids, versions, ordinal }: Rows): void => {
  const standing = db.prepare('SELECT 1 FROM segment WHERE id = ? AND ordinal = ? AND version = ?');
  for (const [step, row] of ids.entries()) {
    if (standing.get(row, ordinal + step, versions[step]) === undefined) {
      throw new Problem('document-changed', { id });
    }
  }
};

/**
 * Rows are reused from the first one on, together with the data that refers to them; surplus rows are deleted, missing
 * ones created.
 */
const replaceRows = (
  db: Connection,
  id: DocumentId,
  rows: readonly number[],
  units: readonly Unit[],
  ordinal: number,
): readonly number[] => {
  for (const row of rows) forget(db, row);
  const shift = 'UPDATE segment SET ordinal = ordinal + ? WHERE document = ? AND ordinal >= ?';
  db.prepare(shift).run(units.length - rows.length, id, ordinal + rows.length);
  const after = units.map(({ segment }, step): number => {
    const { start, end, kind, line, lang, text } = segment;
    const values = { ordinal: ordinal + step, start, end, kind, line, lang, text };
    const row = rows[step];
    if (row === undefined) {
      return Number(db.prepare(insertSql).run({ ...values, document: id }).lastInsertRowid);
    }
    db.prepare(changeSql).run({ ...values, id: row });
    return row;
  });
  for (const row of rows.slice(units.length)) db.prepare('DELETE FROM segment WHERE id = ?').run(row);
  return after;
};

const recut = (open: OpenDocument, ordinal: number, count: number, units: readonly Unit[]): void => {
  const { db, head } = open;
  const before = open.loadBody();
  const end = ordinal + count;
  const ids = before.ids.slice(ordinal, end);
  requireUnchanged(db, head.id, { ids, versions: before.versions.slice(ordinal, end), ordinal });
  const after = replaceRows(db, head.id, ids, units, ordinal);
  const cut = cutBetween(
    before.text,
    before.units.slice(ordinal, end).map(({ segment }) => segment),
    units.map(({ segment }) => segment),
  );
  if (cut !== undefined) addCut(db, head.id, cut);
  const versionOf = db.prepare('SELECT version FROM segment WHERE id = ?').pluck();
  open.setBody({
    ...before,
    units: renumbered(before.units.toSpliced(ordinal, count, ...units)),
    ids: before.ids.toSpliced(ordinal, count, ...after),
    versions: before.versions.toSpliced(ordinal, count, ...after.map((row) => Number(versionOf.get(row)))),
  });
  for (const [step, unit] of units.entries()) {
    saveSegment(open, ordinal + step, unit);
    annotateSegment(open, ordinal + step, unit);
  }
};

/**
 * Replaces `count` neighbouring segments with others, all or nothing, and renumbers those behind them.
 * @throws Problem `document-changed` if another process has changed them meanwhile
 */
export const recutSegments = (
  open: OpenDocument,
  ordinal: number,
  count: number,
  units: readonly Unit[],
): void => {
  const before = open.loadBody();
  try {
    open.db.write(() => recut(open, ordinal, count, units));
  } catch (error) {
    open.setBody(before);
    throw error;
  }
};
