// Converts a file's bytes to segments in one call.

import type { ReadDocument, SegmentedDocument } from '../model/document.js';
import type { Lang } from '../model/language.js';
import { Problem } from '../model/problem.js';
import { chooseFormat } from './choose-format.js';
import { withoutComments } from './comments.js';
import { documentLang, segmentLang } from './detect-language.js';
import type { ListedFormat } from './format.js';
import { splitSegments } from './split-segments.js';

/** How a document is split into segments. */
export type Segmenting = {
  /** Whether its comments are segments too; otherwise it has no trace of them. */
  readonly comments?: boolean | undefined;
};

/** Splits a document into segments. @param format its format's id @throws Problem `document-empty`, `document-inserted` */
export const segmentReadDocument = (
  format: string,
  whole: ReadDocument,
  { comments: wanted = false }: Segmenting = {},
): SegmentedDocument => {
  const { blocks, comments: _, ...read } = wanted ? whole : withoutComments(whole);
  const unlabelled = splitSegments(read.text, blocks);
  if (unlabelled.length === 0) {
    const { unread } = read;
    throw unread === undefined
      ? new Problem('document-empty')
      : new Problem('document-inserted', { files: unread.join(', ') });
  }
  const lang = documentLang(unlabelled.map((segment) => segment.text).join('\n'));
  const segments = unlabelled.map((segment) => ({ ...segment, lang: segmentLang(segment.text, lang) }));
  return { ...read, format, lang, segments };
};

/**
 * Adds the file name to a Problem.
 * @throws Problem that `work` throws, with `file`
 */
export const naming = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // A Problem of a part already names the part.
    const { file: part } = error.values;
    const where = part === undefined || part === file ? { file } : { part, file: `${file} (${part})` };
    throw new Problem(error.code, { ...error.values, ...where }, { cause: error });
  }
};

/**
 * Reads a document and splits it into segments. `name` is the file's name, for its extension and for Problems; `hint` is
 * the expected language, for files whose encoding must be guessed.
 * @throws Problem `document-empty`, `document-binary`, `document-format-unknown`, `document-hwp`,
 *   `document-encoding-unknown`, each with the value `file`
 */
export const segmentDocument = (
  formats: readonly ListedFormat[],
  bytes: Uint8Array,
  name: string,
  { hint, ...how }: Segmenting & { readonly hint?: Lang } = {},
): Promise<SegmentedDocument> =>
  naming(name, async () => {
    const format = await chooseFormat(formats, bytes, name).load();
    return segmentReadDocument(format.id, await format.read(bytes, hint), how);
  });
