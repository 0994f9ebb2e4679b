// The state that functions of a document in work share: its head, and its segments once they are read.

import type { DocumentId } from '../../model/ids.js';
import type { Segment } from '../../model/segment.js';
import type { WorkDocument } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import type { Author } from '../termbase/history.js';
import { loadBody, loadHead, type WorkBody, type WorkHead } from './work-rows.js';

/** A version that this window was told of; `onConfirm`: when it confirmed its own text, so that confirming again is an answer. */
export type Shown = { readonly version: number; readonly onConfirm: boolean };

/** An open document. */
export type OpenDocument = {
  readonly db: Connection;
  readonly author: Author;
  /** As it was when it was opened. */
  readonly head: WorkHead;
  /** Reads text and segments, once: another process may read the changed file meanwhile, and this window shows these. */
  readonly loadBody: () => WorkBody;
  /** The body from now on: after a cut, or after one that failed. */
  readonly setBody: (body: WorkBody) => void;
  /** What another window stored and this one was told of, by row. */
  readonly shown: Map<number, Shown>;
  /** SQLite's count of changes by other connections, up to which they were taken over; see `takeElsewhere`. */
  readonly seen: { version: number | undefined };
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
  };
};

/** A write that may change what is known of a row, which is known again as it was where the write failed. */
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

/** The segment that has this place, and its row. */
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
