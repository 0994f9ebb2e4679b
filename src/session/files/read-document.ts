// A file read and cut into segments.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { formats } from '../../document/formats.js';
import { segmentDocument } from '../../document/segment-document.js';
import type { SegmentedDocument } from '../../model/document.js';
import { readRecoded } from './recode.js';

/** A file's SHA-256 in hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file cut into segments, and the file itself. */
export type ReadFile = {
  readonly read: SegmentedDocument;
  readonly original: { readonly hash: string; readonly bytes: Uint8Array };
};

/**
 * Reads a file, cuts it into segments and hands both over.
 * @param encoding that of a text file, where the user names it: it is then handed over in UTF-8
 * @throws Problem of reading or of the format
 */
export const readWithOriginal = async (path: string, encoding?: string): Promise<ReadFile> => {
  const bytes = await readRecoded(path, encoding);
  const read = await segmentDocument(formats, bytes, basename(path));
  return { read, original: { hash: hashOf(bytes), bytes } };
};

/** Reads a file and cuts it into segments. @throws Problem of reading or of the format */
export const readDocument = async (path: string, encoding?: string): Promise<SegmentedDocument> =>
  (await readWithOriginal(path, encoding)).read;
