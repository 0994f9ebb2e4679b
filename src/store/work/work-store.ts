// Documents in work: their segments and translations.

import * as v from 'valibot';
import { type DocumentId, documentId, meetingId } from '../../model/ids.js';
import { type Lang, languages } from '../../model/language.js';
import type { Meeting } from '../../model/meeting.js';
import { Problem } from '../../model/problem.js';
import type { UnitState, WorkDocument } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import { allRows, type InferShape, oneRow, shape } from '../rows.js';
import type { Author } from '../termbase/history.js';
import { type Confirmation, readConfirmations } from './confirmations.js';
import { type OpenWork, openWork } from './open-work.js';
import { type Original, readOriginal } from './originals.js';
import { type DocumentSource, placeDocument } from './place-document.js';
import { thinHistory } from './segment-history.js';
import { loadDocument, readSegments } from './work-rows.js';

/** A translation whose source text no longer occurs in the document. */
export type KeptUnit = { readonly text: string; readonly target: string; readonly state: UnitState };

/** The meeting of a document. */
export type WorkMeeting = Pick<Meeting, 'id' | 'name' | 'heldOn' | 'place'>;

/** A document and its progress. */
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
  /** Translations whose source text no longer occurs in the document. */
  readonly kept: number;
  /** ISO 8601, UTC. */
  readonly changedAt: string;
  /** The meeting of the document. */
  readonly meeting?: WorkMeeting;
};

/** The documents in the database. */
export type WorkStore = {
  /** Opens a document for work: adds a new one, or updates the one with this path and target language. */
  readonly open: (source: DocumentSource) => OpenWork;
  /** Opens a stored document as it was last read. @throws Problem `document-missing` */
  readonly resume: (id: DocumentId) => OpenWork;
  /** Reads a stored document. @throws Problem `document-missing` */
  readonly load: (id: DocumentId) => WorkDocument;
  readonly kept: (id: DocumentId) => readonly KeptUnit[];
  /** Returns all documents, last changed first. */
  readonly list: () => readonly WorkSummary[];
  /** The document with this path and, if given, this target language; the last changed one of several. */
  readonly find: (path: string, to?: Lang) => DocumentId | undefined;
  /** The document that was changed last. */
  readonly latest: () => DocumentId | undefined;
  /** Path, target language and format of a document. @throws Problem `document-missing` */
  readonly source: (id: DocumentId) => {
    readonly path: string;
    readonly to: Lang;
    readonly format: string;
  };
  /** Documents with a target language whose file has this hash. */
  readonly withHash: (
    hash: string,
    to: Lang,
  ) => readonly { readonly id: DocumentId; readonly path: string }[];
  /** Gives a document another path after its file was renamed or moved. */
  readonly move: (id: DocumentId, path: string, name: string) => void;
  /** The original file of a document, if it was stored. */
  readonly original: (id: DocumentId) => Original | undefined;
  /** Returns all confirmations since a moment (ISO 8601, UTC) in all documents, oldest first. */
  readonly confirmed: (since: string) => readonly Confirmation[];
  /**
   * The name of a document and the number of its translations, also if a row of it is damaged.
   * @throws Problem `document-missing`
   */
  readonly removal: (id: DocumentId) => { readonly name: string; readonly translated: number };
  /** Removes a document with its translations. @throws Problem `document-missing` */
  readonly remove: (id: DocumentId) => void;
};

const summaryShape = shape('document', {
  id: v.number(),
  path: v.string(),
  name: v.string(),
  lang: v.picklist(languages),
  to: v.picklist(languages),
  segments: v.number(),
  done: v.number(),
  draft: v.number(),
  flagged: v.number(),
  kept: v.number(),
  changedAt: v.string(),
  meeting: v.nullable(v.number()),
  meetingName: v.nullable(v.string()),
  heldOn: v.nullable(v.string()),
  place: v.nullable(v.string()),
});

const toSummary = (row: InferShape<typeof summaryShape>): WorkSummary => {
  const { id, meeting, meetingName, heldOn, place, ...rest } = row;
  const belongs = meeting !== null && {
    meeting: { id: meetingId(meeting), name: meetingName ?? '', heldOn: heldOn ?? '', place: place ?? '' },
  };
  return { ...rest, id: documentId(id), ...belongs };
};

const listSql = `
  SELECT document.id, path, document.name, document.lang, target_lang AS "to",
    count(ordinal) AS segments,
    count(*) FILTER (WHERE ordinal IS NOT NULL AND state = 'done') AS done,
    count(*) FILTER (WHERE ordinal IS NOT NULL AND state = 'draft') AS draft,
    count(*) FILTER (WHERE ordinal IS NOT NULL AND state = 'flagged') AS flagged,
    count(*) FILTER (WHERE segment.id IS NOT NULL AND ordinal IS NULL) AS kept,
    document.changed_at AS changedAt,
    meeting.id AS meeting, meeting.name AS meetingName, held_on AS heldOn, place
  FROM document LEFT JOIN segment ON segment.document = document.id
    LEFT JOIN meeting ON meeting.id = document.meeting
  GROUP BY document.id ORDER BY document.changed_at DESC, document.id DESC`;

const placeShape = shape('document', { id: v.number(), path: v.string() });
const removalShape = shape('document', { name: v.string(), translated: v.number() });
const removalSql = `SELECT name, (SELECT count(*) FROM segment WHERE segment.document = document.id AND target <> '') AS translated
  FROM document WHERE id = ?`;
const removalOf = (db: Connection, id: DocumentId): ReturnType<WorkStore['removal']> => {
  const row = oneRow(db, removalShape, removalSql, id);
  if (row === undefined) throw new Problem('document-missing', { id });
  return row;
};
const sourceShape = shape('document', { path: v.string(), to: v.picklist(languages), format: v.string() });

/**
 * Opens the documents of a database; `author` provides the clock and signs entries of the memory.
 * @throws Problem `document-missing` from its methods
 */
export const workStore = (db: Connection, author: Author): WorkStore => ({
  open: (source) =>
    db.write(() => {
      thinHistory(db, author.now());
      const { id, changes } = placeDocument(db, source, author.now());
      return { ...openWork(db, id, author), ...(changes && { changes }) };
    }),
  resume: (id) => db.read(() => openWork(db, id, author)),
  load: (id) => db.read(() => loadDocument(db, id)),
  kept: (id) =>
    db.read(() =>
      readSegments(db, id)
        .filter((row) => row.ordinal === null)
        .map(({ text, target, state }) => ({ text, target, state })),
    ),
  list: () => db.read(() => allRows(db, summaryShape, listSql).map(toSummary)),
  find: (path, to) =>
    db.read(() => {
      const sql = `SELECT id FROM document WHERE path = ? AND (? IS NULL OR target_lang = ?)
        ORDER BY changed_at DESC, id DESC`;
      const id = db
        .prepare(sql)
        .pluck()
        .get(path, to ?? null, to ?? null);
      return id === undefined ? undefined : documentId(Number(id));
    }),
  latest: () =>
    db.read(() => {
      const id = db.prepare('SELECT id FROM document ORDER BY changed_at DESC, id DESC').pluck().get();
      return id === undefined ? undefined : documentId(Number(id));
    }),
  source: (id) =>
    db.read(() => {
      const sql = 'SELECT path, target_lang AS "to", format FROM document WHERE id = ?';
      const row = oneRow(db, sourceShape, sql, id);
      if (row === undefined) throw new Problem('document-missing', { id });
      return row;
    }),
  withHash: (hash, to) =>
    db.read(() => {
      const sql = `SELECT id, path FROM document JOIN original ON original.document = document.id
        WHERE hash = ? AND target_lang = ? ORDER BY changed_at DESC, id DESC`;
      return allRows(db, placeShape, sql, hash, to).map(({ id, path }) => ({ id: documentId(id), path }));
    }),
  move: (id, path, name) =>
    db.write(
      () => void db.prepare('UPDATE document SET path = ?, name = ? WHERE id = ?').run(path, name, id),
    ),
  original: (id) => db.read(() => readOriginal(db, id)),
  confirmed: (since) => db.read(() => readConfirmations(db, since)),
  removal: (id) => db.read(() => removalOf(db, id)),
  remove: (id) =>
    db.write(() => {
      const { changes } = db.prepare('DELETE FROM document WHERE id = ?').run(id);
      if (changes === 0) throw new Problem('document-missing', { id });
    }),
});
