// The files that documents were read from.

import * as v from 'valibot';
import type { DocumentId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { oneRow, shape } from '../rows.js';

/** A file that a document was read from. */
export type Original = {
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly hash: string;
  /** Its content; undefined where it is too large to be kept. */
  readonly bytes: Uint8Array | undefined;
};

/** A file larger than this is not kept: a paper with pictures has a few megabytes. In bytes. */
const largestKept = 1 << 25;

/** Keeps the file of a document, instead of the one that was kept of it before. */
export const keepOriginal = (db: Connection, id: DocumentId, { hash, bytes }: Original): void => {
  const kept = bytes !== undefined && bytes.length <= largestKept ? bytes : null;
  db.prepare('INSERT OR REPLACE INTO original (document, hash, bytes) VALUES (?, ?, ?)').run(id, hash, kept);
};

const originalShape = shape('original', { hash: v.string(), bytes: v.nullable(v.instance(Uint8Array)) });

/** The file of a document; undefined for one that was read before files were kept. */
export const readOriginal = (db: Connection, id: DocumentId): Original | undefined => {
  const row = oneRow(db, originalShape, 'SELECT hash, bytes FROM original WHERE document = ?', id);
  return row === undefined ? undefined : { hash: row.hash, bytes: row.bytes ?? undefined };
};
