// The beginning of a long document that the database does not know: enough for the first frame.

import { basename, resolve } from 'node:path';
import type { SegmentedDocument } from '../../model/document.js';
import { documentId } from '../../model/ids.js';
import { type Lang, otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { WorkDocument } from '../../model/unit.js';
import type { WorkStore } from '../../store/work/work-store.js';
import { readBytes, readPieces } from '../files/files.js';

/** Bytes that are cut for the first frame: more than a screen, and a few milliseconds of work. */
const cutBytes = 16 * 1024;
/** Files up to this size are cut whole in the time of some frames. */
const shortBytes = 4 * cutBytes;

const lineFeed = 0x0a;

/** The first bytes of a file; undefined for a short file. @throws Problem `file-…` */
const headOf = async (file: string): Promise<Uint8Array | undefined> => {
  let head = Buffer.alloc(0);
  for await (const piece of readPieces(file)) {
    head = Buffer.concat([head, piece]);
    if (head.length > shortBytes) return head.subarray(0, cutBytes);
  }
  return undefined;
};

/** Whether the bytes are plain text with line feeds of one byte, and no page, XLIFF or TMX. */
const isPlainText = (head: Uint8Array): boolean =>
  !head.includes(0) && !/^[\ufeff\s]*</.test(new TextDecoder().decode(head.subarray(0, 200)));

const toDocument = (
  file: string,
  { format, lang, text, marks, segments }: SegmentedDocument,
  to: Lang | undefined,
): WorkDocument => ({
  // The database gives the document its id when all of it is stored.
  id: documentId(0),
  path: file,
  name: basename(file),
  format,
  lang,
  to: to ?? otherLang(lang),
  text,
  ...(marks && { marks }),
  units: segments.map((segment) => ({ segment, target: '', state: 'untouched' })),
  position: 0,
});

const cutText = async (file: string): Promise<SegmentedDocument | undefined> => {
  const head = await headOf(file);
  if (head === undefined || !isPlainText(head)) return undefined;
  const [{ formats }, { segmentDocument }] = await Promise.all([
    import('../../document/formats.js'),
    import('../../document/segment-document.js'),
  ]);
  return segmentDocument(formats, head.subarray(0, head.lastIndexOf(lineFeed) + 1), basename(file));
};

const cutPackage = async (file: string, comments: boolean): Promise<SegmentedDocument | undefined> => {
  const [bytes, { formats }, { chooseFormat }, { segmentReadDocument }] = await Promise.all([
    readBytes(file),
    import('../../document/formats.js'),
    import('../../document/choose-format.js'),
    import('../../document/segment-document.js'),
  ]);
  const format = await chooseFormat(formats, bytes, basename(file)).load();
  const read = format.beginning?.(bytes);
  return read && segmentReadDocument(format.id, read, { comments });
};

/**
 * Cuts the beginning of a new, long text, Markdown, DOCX or HWPX file (`보도자료.hwpx`). Its document is for the first frame only: it
 * has no id, and segments at its end may be cut otherwise once the rest is known.
 * @param comments whether its comments are segments too
 * @returns undefined if the document is known, short or of another format, or if opening all of it will fail
 */
export const readBeginning = async (
  works: Pick<WorkStore, 'find'>,
  path: string,
  to: Lang | undefined,
  comments: boolean,
): Promise<WorkDocument | undefined> => {
  const file = resolve(path);
  const isText = /\.(?:txt|text|md|markdown)$/i.test(file);
  const isPackage = /\.(?:docx|docm|hwpx)$/i.test(file);
  if (!(isText || isPackage) || works.find(file, to) !== undefined) return undefined;
  try {
    const segmented = await (isText ? cutText(file) : cutPackage(file, comments));
    return segmented && toDocument(file, segmented, to);
  } catch (error) {
    // Opening the whole document reports it.
    if (error instanceof Problem) return undefined;
    throw error;
  }
};
