// Reads a file and splits it into segments.

import { basename } from 'node:path';
import { formats } from '../../document/formats.js';
import { segmentDocument } from '../../document/segment-document.js';
import type { SegmentedDocument } from '../../model/document.js';
import { readRecoded } from './recode.js';
import type { OnStep } from './work-step.js';

/** From here on reading takes longer than half a second: 200 KB are some 9,000 sentences, packed. */
const longFile = 200_000;

/** A file's SHA-256 in hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');

/** A file as segments, and its bytes. */
export type ReadFile = {
  readonly read: SegmentedDocument;
  readonly original: { readonly hash: string; readonly bytes: Uint8Array };
};

/** Splits a file into segments and returns them with its bytes. @throws Problem of the format */
export const segmentWithOriginal = async (
  path: string,
  bytes: Uint8Array,
  onStep?: OnStep,
): Promise<ReadFile> => {
  onStep?.({ kind: 'reading', done: 0, of: 1, isLong: bytes.length >= longFile });
  const begin = performance.now();
  // A conversion goes on in another thread for up to half a minute.
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - begin) / 1000);
    onStep?.({ kind: 'reading', done: 0, of: 1, isLong: true, seconds });
  }, 1000);
  const read = await segmentDocument(formats, bytes, basename(path)).finally(() => clearInterval(timer));
  onStep?.({ kind: 'reading', done: 1, of: 1 });
  return { read, original: { hash: hashOf(bytes), bytes } };
};

/** Reads a file and splits it into segments. @throws Problem of reading or of the format */
export const readDocument = async (
  path: string,
  encoding?: string,
  onStep?: OnStep,
): Promise<SegmentedDocument> =>
  (await segmentWithOriginal(path, await readRecoded(path, encoding), onStep)).read;
