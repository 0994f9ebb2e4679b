// The work in hand: documents, their segments, and what has been translated of them.

import type { Waiver } from '../model/finding.js';
import { type DocumentId, documentId } from '../model/ids.js';
import { type Lang, otherLang } from '../model/language.js';
import { Problem } from '../model/problem.js';
import type { UnitState, WorkDocument } from '../model/unit.js';
import type { Database } from './database.js';
import type { Author } from './history.js';
import { forget, remember } from './memory-rows.js';
import { type DocumentSource, placeDocument } from './place-document.js';
import { addWaiver, readWaivers, removeWaiver } from './waiver-rows.js';
import { type DocumentRow, readSegments, type SegmentRow, toWorkDocument } from './work-rows.js';

/** A document that is being worked on. Each function's effect is on disk when it returns. */
export type OpenWork = {
  readonly document: WorkDocument;
  /** Stores the translation of the segment that had this place when the document was opened. */
  readonly save: (ordinal: number, target: string, state: UnitState) => void;
  readonly savePosition: (ordinal: number) => void;
  /** The waivers of the document, also those whose finding is gone at present. */
  readonly waivers: () => readonly Waiver[];
  /** Lets a finding stand. @param claim see `Waiver` */
  readonly waive: (ordinal: number, check: string, claim: string, reason: string) => void;
  readonly unwaive: (ordinal: number, check: string, claim: string) => void;
};

/** A translation whose source text no longer stands in the document. */
export type KeptUnit = { readonly text: string; readonly target: string; readonly state: UnitState };

/** A document and how far it is. */
export type WorkSummary = {
  readonly id: DocumentId;
  readonly path: string;
  readonly name: string;
  readonly lang: Lang;
  readonly to: Lang;
  readonly segments: number;
  readonly done: number;
  readonly draft: number;
  readonly flagged: number;
  /** Translations whose source text no longer stands in the document. */
  readonly kept: number;
  /** ISO 8601, UTC. */
  readonly changedAt: string;
};

/** The documents in the database. */
export type WorkStore = {
  /** Opens a document for work: a new one, or the one with this path and target language, brought up to date. */
  readonly open: (source: DocumentSource) => OpenWork;
  /** Opens a stored document as it was last read. @throws Problem `document-missing` */
  readonly resume: (id: DocumentId) => OpenWork;
  /** @throws Problem `document-missing` */
  readonly load: (id: DocumentId) => WorkDocument;
  readonly kept: (id: DocumentId) => readonly KeptUnit[];
  /** All documents, last changed first. */
  readonly list: () => readonly WorkSummary[];
  /** Removes a document with its translations. @throws Problem `document-missing` */
  readonly remove: (id: DocumentId) => WorkDocument;
};

type SummaryRow = Omit<WorkSummary, 'id'> & { readonly id: number };

const listSql = `
  SELECT document.id, path, name, document.lang, target_lang AS "to",
    count(ordinal) AS segments,
    count(*) FILTER (WHERE ordinal IS NOT NULL AND state = 'done') AS done,
    count(*) FILTER (WHERE ordinal IS NOT NULL AND state = 'draft') AS draft,
    count(*) FILTER (WHERE ordinal IS NOT NULL AND state = 'flagged') AS flagged,
    count(*) FILTER (WHERE segment.id IS NOT NULL AND ordinal IS NULL) AS kept,
    document.changed_at AS changedAt
  FROM document LEFT JOIN segment ON segment.document = document.id
  GROUP BY document.id ORDER BY document.changed_at DESC, document.id DESC`;

const meetingSql =
  'SELECT meeting.name FROM document JOIN meeting ON meeting.id = meeting WHERE document.id = ?';

const openWork = (db: Database, id: DocumentId, { who, now }: Author): OpenWork => {
  const document = load(db, id);
  // Another process may read the changed file meanwhile: a row keeps its text, an ordinal does not.
  const rows = readSegments(db, id).filter((row) => row.ordinal !== null);
  const touch = (): void => {
    db.prepare('UPDATE document SET changed_at = ? WHERE id = ?').run(now(), id);
  };
  /** What is confirmed is in the memory, and nothing else is. */
  const keepInMemory = (ordinal: number, row: SegmentRow, target: string, state: UnitState): void => {
    // What stands in the target language already is copied, not translated.
    if (state !== 'done' || target.trim() === '' || row.lang === document.to) {
      forget(db, row.id);
      return;
    }
    remember(db, {
      segment: row.id,
      from: otherLang(document.to),
      source: row.text,
      target,
      before: rows[ordinal - 1]?.text ?? '',
      after: rows[ordinal + 1]?.text ?? '',
      document: document.name,
      meeting: String(db.prepare(meetingSql).pluck().get(id) ?? ''),
      translator: who,
      at: now(),
    });
  };
  const ordinals = new Map(rows.map((row, ordinal) => [row.id, ordinal]));
  const rowAt = (ordinal: number): SegmentRow => {
    const row = rows[ordinal];
    if (row === undefined) throw new RangeError(`no segment ${ordinal}`);
    return row;
  };
  return {
    document,
    save: (ordinal, target, state) =>
      db.write(() => {
        const row = rowAt(ordinal);
        const update =
          'UPDATE segment SET target = ?, state = ?, changed_at = ? WHERE id = ? AND document = ?';
        const { changes } = db.prepare(update).run(target, state, now(), row.id, id);
        if (changes === 0) keep(db, id, row.id, { text: row.text, target, state }, now());
        keepInMemory(ordinal, row, target, state);
        touch();
      }),
    savePosition: (ordinal) =>
      db.write(() => void db.prepare('UPDATE document SET position = ? WHERE id = ?').run(ordinal, id)),
    waivers: () =>
      db
        .read(() => readWaivers(db, id))
        .flatMap(({ row, ...waiver }) => {
          const segment = ordinals.get(row);
          return segment === undefined ? [] : [{ ...waiver, segment }];
        }),
    waive: (ordinal, check, claim, reason) =>
      db.write(() => addWaiver(db, { row: rowAt(ordinal).id, check, claim, reason, who, at: now() })),
    unwaive: (ordinal, check, claim) =>
      db.write(() => removeWaiver(db, { row: rowAt(ordinal).id, check, claim })),
  };
};

// The row was empty when the changed file was read elsewhere, and is gone: the text lives on without a place.
const keep = (db: Database, document: DocumentId, row: number, unit: KeptUnit, now: string): void => {
  if (db.prepare('SELECT 1 FROM document WHERE id = ?').get(document) === undefined) {
    throw new Problem('document-missing', { id: document });
  }
  db.prepare(
    `INSERT INTO segment (id, document, ordinal, start, end, kind, line, lang, text, target, state, changed_at)
     VALUES (?, ?, NULL, 0, 0, 'paragraph', 0, 'none', ?, ?, ?, ?)`,
  ).run(row, document, unit.text, unit.target, unit.state, now);
};

const load = (db: Database, id: DocumentId): WorkDocument => {
  const row = db.prepare('SELECT * FROM document WHERE id = ?').get(id) as DocumentRow | undefined;
  if (row === undefined) throw new Problem('document-missing', { id });
  return toWorkDocument(row, readSegments(db, id));
};

/** The documents of an open database; `author` has the clock, and signs what enters the memory. */
export const workStore = (db: Database, author: Author): WorkStore => ({
  open: (source) => db.write(() => openWork(db, placeDocument(db, source, author.now()), author)),
  resume: (id) => db.read(() => openWork(db, id, author)),
  load: (id) => db.read(() => load(db, id)),
  kept: (id) =>
    db.read(() =>
      readSegments(db, id)
        .filter((row) => row.ordinal === null)
        .map(({ text, target, state }) => ({ text, target, state })),
    ),
  list: () =>
    db.read(() => {
      const rows = db.prepare(listSql).all() as SummaryRow[];
      return rows.map((row) => ({ ...row, id: documentId(row.id) }));
    }),
  remove: (id) =>
    db.write(() => {
      const document = load(db, id);
      db.prepare('DELETE FROM document WHERE id = ?').run(id);
      return document;
    }),
});
