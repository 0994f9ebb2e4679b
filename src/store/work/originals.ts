// The files that documents were read from.

import type { DocumentId } from '../../model/ids.js';
import type { Database } from '../connection.js';

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
export const keepOriginal = (db: Database, id: DocumentId, { hash, bytes }: Original): void => {
  const kept = bytes !== undefined && bytes.length <= largestKept ? bytes : null;
  db.prepare('INSERT OR REPLACE INTO original (document, hash, bytes) VALUES (?, ?, ?)').run(id, hash, kept);
};

/** The file of a document; undefined for one that was read before files were kept. */
export const readOriginal = (db: Database, id: DocumentId): Original | undefined => {
  const row = db.prepare('SELECT hash, bytes FROM original WHERE document = ?').raw().get(id);
  if (!Array.isArray(row)) return undefined;
  const [hash, bytes] = row;
  return { hash: String(hash), bytes: bytes instanceof Uint8Array ? bytes : undefined };
};
