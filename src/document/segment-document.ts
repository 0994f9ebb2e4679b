// A file's bytes → its segments: the whole way in one call.

import type { SegmentedDocument } from '../model/document.js';
import type { Lang } from '../model/language.js';
import { Problem } from '../model/problem.js';
import { chooseReader } from './choose-reader.js';
import { documentLang, segmentLang } from './detect-language.js';
import type { ListedReader, Reader } from './reader.js';
import { splitSegments } from './split-segments.js';

/** Reads a document with a reader and cuts it into segments. @throws Problem as `segmentDocument` does, without `file` */
export const cutDocument = (reader: Reader, bytes: Uint8Array, hint?: Lang): SegmentedDocument => {
  const { text, encoding, blocks } = reader.read(bytes, hint);
  const stretches = splitSegments(text, blocks);
  if (stretches.length === 0) throw new Problem('document-empty');
  const lang = documentLang(stretches.map((stretch) => stretch.text).join('\n'));
  const segments = stretches.map((stretch) => ({ ...stretch, lang: segmentLang(stretch.text, lang) }));
  return { text, encoding, format: reader.id, lang, segments };
};

/**
 * Reads a document and cuts it into segments. `name` is the file's name, for its extension and for problems; `hint`
 * the language it is expected in, for files whose encoding does not tell.
 * @throws Problem `document-empty`, `document-binary`, `document-format-unknown`, `document-hwp`, `document-encoding-unknown`, each
 * with the value `file`
 */
export const segmentDocument = async (
  readers: readonly ListedReader[],
  bytes: Uint8Array,
  name: string,
  hint?: Lang,
): Promise<SegmentedDocument> => {
  try {
    return cutDocument(await chooseReader(readers, bytes, name).load(), bytes, hint);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.code, { ...error.values, file: name }, { cause: error });
  }
};
