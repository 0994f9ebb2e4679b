// A document that is being worked on: what is translated, noted and cut anew of it is stored at once.

import type { Waiver } from '../../model/finding.js';
import type { DocumentId } from '../../model/ids.js';
import type { PlacedCode } from '../../model/inline-code.js';
import { otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { Segment } from '../../model/segment.js';
import type { Unit, UnitState, WorkDocument } from '../../model/unit.js';
import type { Database } from '../connection.js';
import { forget, remember } from '../memory/rows.js';
import type { Author } from '../termbase/history.js';
import { addCut } from './cut-rows.js';
import { cutBetween } from './cut-segments.js';
import { codesJson } from './inline-json.js';
import { addWaiver, readWaivers, removeWaiver } from './waiver-rows.js';
import { loadBody, loadGlimpse, loadHead, type WorkBody } from './work-rows.js';

/** A document that is being worked on. Each function's effect is on disk when it returns. */
export type OpenWork = {
  /** As it was when it was opened, but for segments that were cut anew. Text and units are read when they are asked for. */
  readonly document: WorkDocument;
  /** The document at a glance, for the time until its units are read: see `loadGlimpse`. */
  readonly glimpse: readonly Unit[];
  /** Stores the translation of the segment that has this place, and where its inline codes stand in it. */
  readonly save: (ordinal: number, target: string, state: UnitState, codes?: readonly PlacedCode[]) => void;
  /** Stores what was noted of a segment. */
  readonly annotate: (ordinal: number, note: Pick<Unit, 'comment' | 'marked'>) => void;
  /**
   * Puts other segments in the place of `count` neighbours; those behind them move.
   * @throws Problem `document-changed` where another process has changed the document meanwhile
   */
  readonly recut: (ordinal: number, count: number, units: readonly Unit[]) => void;
  readonly savePosition: (ordinal: number) => void;
  /** The waivers of the document, also those whose finding is gone at present. */
  readonly waivers: () => readonly Waiver[];
  /** Lets a finding stand. @param claim see `Waiver` */
  readonly waive: (ordinal: number, check: string, claim: string, reason: string) => void;
  readonly unwaive: (ordinal: number, check: string, claim: string) => void;
};

const meetingSql =
  'SELECT meeting.name FROM document JOIN meeting ON meeting.id = meeting WHERE document.id = ?';

const insertSql = `
  INSERT INTO segment (document, ordinal, start, end, kind, line, lang, text)
  VALUES (@document, @ordinal, @start, @end, @kind, @line, @lang, @text)`;
const changeSql = `
  UPDATE segment SET ordinal = @ordinal, start = @start, end = @end, kind = @kind, line = @line, lang = @lang,
    text = @text WHERE id = @id`;

const renumbered = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit, ordinal) =>
    unit.segment.ordinal === ordinal ? unit : { ...unit, segment: { ...unit.segment, ordinal } },
  );

/** Opens a stored document. @throws Problem `document-missing` */
export const openWork = (db: Database, id: DocumentId, { who, now }: Author): OpenWork => {
  const head = loadHead(db, id);
  const glimpse = loadGlimpse(db, id, head.position);
  // Another process may read the changed file meanwhile: a row keeps its text, an ordinal does not.
  let body: WorkBody | undefined;
  const whole = (): WorkBody => {
    body ??= db.read(() => loadBody(db, id));
    return body;
  };
  const document: WorkDocument = {
    ...head,
    get text() {
      return whole().text;
    },
    get units() {
      return whole().units;
    },
    get marks() {
      return whole().marks ?? [];
    },
  };
  const touch = (): void => {
    db.prepare('UPDATE document SET changed_at = ? WHERE id = ?').run(now(), id);
  };
  const segmentAt = (ordinal: number): Segment & { readonly row: number } => {
    const segment = document.units[ordinal]?.segment;
    const row = whole().ids[ordinal];
    if (segment === undefined || row === undefined) throw new RangeError(`no segment ${ordinal}`);
    return { ...segment, row };
  };
  /** What is confirmed is in the memory, and nothing else is. */
  const keepInMemory = (ordinal: number, target: string, state: UnitState): void => {
    const { row, lang, text } = segmentAt(ordinal);
    // What stands in the target language already is copied, not translated.
    if (state !== 'done' || target.trim() === '' || lang === document.to) {
      forget(db, row);
      return;
    }
    remember(db, {
      segment: row,
      from: otherLang(document.to),
      source: text,
      target,
      before: document.units[ordinal - 1]?.segment.text ?? '',
      after: document.units[ordinal + 1]?.segment.text ?? '',
      document: document.name,
      meeting: String(db.prepare(meetingSql).pluck().get(id) ?? ''),
      translator: who,
      at: now(),
    });
  };
  const save = (
    ordinal: number,
    target: string,
    state: UnitState,
    codes: readonly PlacedCode[] = [],
  ): void => {
    const { row, text } = segmentAt(ordinal);
    const update = `UPDATE segment SET target = ?, state = ?, codes = ?, changed_at = ? WHERE id = ? AND document = ?`;
    const { changes } = db.prepare(update).run(target, state, codesJson(codes), now(), row, id);
    if (changes === 0) keep(db, id, row, { text, target, state }, now());
    keepInMemory(ordinal, target, state);
    touch();
  };
  const annotate = (ordinal: number, { comment = '', marked }: Pick<Unit, 'comment' | 'marked'>): void => {
    const { row } = segmentAt(ordinal);
    db.prepare('UPDATE segment SET comment = ?, marked = ? WHERE id = ?').run(
      comment,
      Number(marked ?? 0),
      row,
    );
  };
  const recut = (ordinal: number, count: number, units: readonly Unit[]): void => {
    const before = whole();
    const segments = before.units.slice(ordinal, ordinal + count).map(({ segment }) => segment);
    const after = replaceRows(db, id, before.ids.slice(ordinal, ordinal + count), units, ordinal);
    const cut = cutBetween(
      before.text,
      segments,
      units.map(({ segment }) => segment),
    );
    if (cut !== undefined) addCut(db, id, cut);
    body = {
      ...before,
      units: renumbered(before.units.toSpliced(ordinal, count, ...units)),
      ids: before.ids.toSpliced(ordinal, count, ...after),
    };
    for (const [step, unit] of units.entries()) {
      save(ordinal + step, unit.target, unit.state, unit.codes);
      annotate(ordinal + step, unit);
    }
  };
  return {
    document,
    glimpse,
    save: (...change) => db.write(() => save(...change)),
    annotate: (...note) => db.write(() => annotate(...note)),
    recut: (ordinal, count, units) => {
      const before = whole();
      try {
        db.write(() => recut(ordinal, count, units));
      } catch (error) {
        body = before;
        throw error;
      }
    },
    savePosition: (ordinal) =>
      db.write(() => void db.prepare('UPDATE document SET position = ? WHERE id = ?').run(ordinal, id)),
    waivers: () => {
      const ordinals = new Map(whole().ids.map((row, ordinal) => [row, ordinal]));
      return db
        .read(() => readWaivers(db, id))
        .flatMap(({ row, ...waiver }) => {
          const segment = ordinals.get(row);
          return segment === undefined ? [] : [{ ...waiver, segment }];
        });
    },
    waive: (ordinal, check, claim, reason) =>
      db.write(() => addWaiver(db, { row: segmentAt(ordinal).row, check, claim, reason, who, at: now() })),
    unwaive: (ordinal, check, claim) =>
      db.write(() => removeWaiver(db, { row: segmentAt(ordinal).row, check, claim })),
  };
};

/** Rows stay from the first on, and with them what belongs to them; those left over go, missing ones are made. */
const replaceRows = (
  db: Database,
  id: DocumentId,
  rows: readonly number[],
  units: readonly Unit[],
  ordinal: number,
): readonly number[] => {
  const standing = db.prepare('SELECT ordinal FROM segment WHERE id = ?').pluck();
  if (rows.some((row, step) => standing.get(row) !== ordinal + step)) {
    throw new Problem('document-changed', { id });
  }
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

type Kept = { readonly text: string; readonly target: string; readonly state: UnitState };

// The row was empty when the changed file was read elsewhere, and is gone: the text lives on without a place.
const keep = (db: Database, document: DocumentId, row: number, unit: Kept, now: string): void => {
  if (db.prepare('SELECT 1 FROM document WHERE id = ?').get(document) === undefined) {
    throw new Problem('document-missing', { id: document });
  }
  db.prepare(
    `INSERT INTO segment (id, document, ordinal, start, end, kind, line, lang, text, target, state, changed_at)
     VALUES (?, ?, NULL, 0, 0, 'paragraph', 0, 'none', ?, ?, ?, ?)`,
  ).run(row, document, unit.text, unit.target, unit.state, now);
};
