// The original files of documents.

import * as v from 'valibot';
import type { DocumentId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { oneRow, shape } from '../rows.js';

/** The original file of a document. */
export type Original = {
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly hash: string;
  /** Its content; undefined if it is too large to be stored. */
  readonly bytes: Uint8Array | undefined;
};

/** Size limit of a stored file in bytes; a paper with pictures has a few megabytes. */
const largestKept = 1 << 25;

/** Stores the file of a document and replaces the one stored before. */
export const keepOriginal = (db: Connection, id: DocumentId, { hash, bytes }: Original): void => {
  const kept = bytes !== undefined && bytes.length <= largestKept ? bytes : null;
  db.prepare('INSERT OR REPLACE INTO original (document, hash, bytes) VALUES (?, ?, ?)').run(id, hash, kept);
};

const originalShape = shape('original', { hash: v.string(), bytes: v.nullable(v.instance(Uint8Array)) });

/** Returns the file of a document; undefined if it was opened before files were stored. */
export const readOriginal = (db: Connection, id: DocumentId): Original | undefined => {
  const row = oneRow(db, originalShape, 'SELECT hash, bytes FROM original WHERE document = ?', id);
  return row === undefined ? undefined : { hash: row.hash, bytes: row.bytes ?? undefined };
};
