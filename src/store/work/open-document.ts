// The state that the functions of an open document share: its head and, once read, its segments.

import type { DocumentId } from '../../model/ids.js';
import type { Segment } from '../../model/segment.js';
import type { WorkDocument } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import type { Author } from '../termbase/history.js';
import { loadBody, loadHead, type WorkBody, type WorkHead } from './work-rows.js';

/**
 * A text of another window that this window was shown. `onConfirm`: shown when the text was confirmed, so that
 * confirming again is a decision. `settled`: the translator chose this window's text instead.
 */
export type Shown = {
  readonly version: number;
  readonly target: string;
  readonly onConfirm: boolean;
  readonly settled?: true;
};

/** An open document. */
export type OpenDocument = {
  readonly db: Connection;
  readonly author: Author;
  /** The head as it was when the document was opened. */
  readonly head: WorkHead;
  /**
   * Reads text and segments once. Another process may read the changed file meanwhile, but this window keeps these.
   */
  readonly loadBody: () => WorkBody;
  /** Replaces the body: after a split or join, or after one that failed. */
  readonly setBody: (body: WorkBody) => void;
  /** Texts of other windows that this window was shown, by row id. */
  readonly shown: Map<number, Shown>;
  /** SQLite's count of changes by other connections up to which they were taken over; see `takeElsewhere`. */
  readonly seen: { version: number | undefined };
  /** Set while several changes are stored as one: the time of the last of them. */
  batch: { at: string | undefined } | undefined;
};

/** Opens a stored document. @throws Problem `document-missing` */
export const openDocument = (db: Connection, id: DocumentId, author: Author): OpenDocument => {
  const head = loadHead(db, id);
  let body: WorkBody | undefined;
  return {
    db,
    author,
    head,
    loadBody: () => {
      body ??= db.read(() => loadBody(db, id));
      return body;
    },
    setBody: (next) => {
      body = next;
    },
    shown: new Map(),
    seen: { version: undefined },
    batch: undefined,
  };
};

const writeTime = ({ db, head }: OpenDocument, at: string): void =>
  void db.prepare('UPDATE document SET changed_at = ? WHERE id = ?').run(at, head.id);

/** Stores the time (ISO 8601, UTC) of a change of the document. Call it inside a transaction. */
export const touch = (open: OpenDocument, at: string): void => {
  if (open.batch === undefined) writeTime(open, at);
  else open.batch.at = at;
};

/**
 * Stores the changes of several calls as one. The time of the change is written once, because the row of the document holds its
 * whole text, which SQLite goes through at every change of the row.
 */
export const asOne = <T>(open: OpenDocument, work: () => T): T =>
  open.db.write(() => {
    if (open.batch !== undefined) return work();
    const batch: NonNullable<OpenDocument['batch']> = { at: undefined };
    open.batch = batch;
    try {
      const result = work();
      if (batch.at !== undefined) writeTime(open, batch.at);
      return result;
    } finally {
      open.batch = undefined;
    }
  });

/** Runs a write that may change the known version of a row, and restores the known version if the write fails. */
export const writeAt = <T>(open: OpenDocument, ordinal: number, work: () => T): T => {
  const { row, version } = segmentAt(open, ordinal);
  const { versions, comments } = open.loadBody();
  const [shown, comment] = [open.shown.get(row), comments.get(row)];
  try {
    return open.db.write(work);
  } catch (error) {
    versions[ordinal] = version;
    open.shown.delete(row);
    comments.delete(row);
    if (shown !== undefined) open.shown.set(row, shown);
    if (comment !== undefined) comments.set(row, comment);
    throw error;
  }
};

/** Head and body as one record. */
export const wholeDocument = ({ head, loadBody: load }: OpenDocument): WorkDocument => {
  const { text, marks = [], units } = load();
  return { ...head, text, marks, units };
};

/**
 * The segment at an ordinal, and its row id.
 * @throws RangeError if the document has no such segment
 */
export const segmentAt = (
  { loadBody: load }: OpenDocument,
  ordinal: number,
): Segment & { readonly row: number; readonly version: number } => {
  const { units, ids, versions } = load();
  const segment = units[ordinal]?.segment;
  const [row, version] = [ids[ordinal], versions[ordinal]];
  if (segment === undefined || row === undefined || version === undefined) {
    throw new RangeError(`no segment ${ordinal}`);
  }
  return { ...segment, row, version };
};
