// Reads a file and splits it into segments.

import { basename } from 'node:path';
import { formats } from '../../document/formats.js';
import { type Segmenting, segmentDocument } from '../../document/segment-document.js';
import type { SegmentedDocument } from '../../model/document.js';
import { hashOf } from './hash-of.js';
import { readRecoded } from './recode.js';
import type { OnStep } from './work-step.js';

/** From here on reading takes longer than half a second: 200 KB are some 9,000 sentences, packed. */
const longFile = 200_000;

/** A file as segments, and its bytes. */
export type ReadFile = {
  readonly read: SegmentedDocument;
  readonly original: { readonly hash: string; readonly bytes: Uint8Array };
};

/** How a file is split into segments. */
export type Reading = Segmenting & {
  /** Receives the progress. */
  readonly onStep?: OnStep | undefined;
};

/** Splits a file into segments and returns them with its bytes. @throws Problem of the format */
export const segmentWithOriginal = async (
  path: string,
  bytes: Uint8Array,
  { onStep, ...how }: Reading = {},
): Promise<ReadFile> => {
  onStep?.({ kind: 'reading', done: 0, of: 1, isLong: bytes.length >= longFile });
  const begin = performance.now();
  // A conversion goes on in another thread for up to half a minute.
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - begin) / 1000);
    onStep?.({ kind: 'reading', done: 0, of: 1, isLong: true, seconds });
  }, 1000);
  const reading = segmentDocument(formats, bytes, basename(path), how);
  const read = await reading.finally(() => clearInterval(timer));
  onStep?.({ kind: 'reading', done: 1, of: 1 });
  return { read, original: { hash: hashOf(bytes), bytes } };
};

/** Reads a file and splits it into segments. @throws Problem of reading or of the format */
export const readDocument = async (path: string, encoding?: string): Promise<SegmentedDocument> =>
  (await segmentWithOriginal(path, await readRecoded(path, encoding))).read;
