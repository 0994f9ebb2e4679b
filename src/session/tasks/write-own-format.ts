// Exports a translated document in its own format: a copy of its original file with the translations in it.

import { extname } from 'node:path';
import type { SegmentTarget } from '../../document/format.js';
import { formats } from '../../document/formats.js';
import { naming } from '../../document/segment-document.js';
import type { DocumentId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import type { RewriteNote } from '../../model/rewrite-note.js';
import type { Unit, WorkDocument } from '../../model/unit.js';
import type { WorkStore } from '../../store/work/work-store.js';
import { exportPlace } from '../files/export-place.js';
import { readBytes } from '../files/files.js';
import { hashOf } from '../files/hash-of.js';

/** An exported document, and remarks for the translator. */
export type OwnFormatExport = {
  readonly bytes: Uint8Array;
  readonly notes: readonly RewriteNote[];
  /** Number of segments that keep their source because they have no translation. */
  readonly untranslated: number;
  /** Default path of the copy: beside the source, with the language in its name. */
  readonly path: string;
};

/** The format of a document that can be written back; undefined if it cannot. */
const writableFormat = ({ format }: Pick<WorkDocument, 'format'>) =>
  formats.find(({ id, writes }) => id === format && writes);

/** Whether a document can be exported in its own format. */
export const exportsInOwnFormat = (document: Pick<WorkDocument, 'format'>): boolean =>
  writableFormat(document) !== undefined;

/** The extension of a document's export in its own format: of HWP it is `hwpx`. Undefined if it has no such export. */
export const ownExtension = (document: Pick<WorkDocument, 'format' | 'path'>): string | undefined => {
  const listed = writableFormat(document);
  return listed && (listed.exportsAs ?? extname(document.path).slice(1));
};

const targetOf = ({ segment: { start, end }, target, codes = [] }: Unit): SegmentTarget => ({
  start,
  end,
  target: target.trim() === '' ? undefined : { text: target, codes },
});

/** A text without letters of the source language needs no translation: a number, a name in Latin letters. */
const isUntranslated = ({ segment, target }: Unit, { to }: WorkDocument): boolean =>
  target.trim() === '' && segment.lang !== to && segment.lang !== 'none';

const bytesOf = async (works: WorkStore, { id, path }: WorkDocument): Promise<Uint8Array> => {
  const original = works.original(id);
  if (original?.bytes !== undefined) return original.bytes;
  const bytes = await readBytes(path);
  if (original !== undefined && hashOf(bytes) !== original.hash) throw new Problem('original-differs');
  return bytes;
};

/**
 * Writes a document in its own format, from the file as it was when the document was read.
 * @throws Problem `document-missing`; `format-not-own`; `original-differs` if the file was not stored and has changed;
 *   `document-signed`
 */
export const writeOwnFormat = async (works: WorkStore, id: DocumentId): Promise<OwnFormatExport> => {
  const document = works.load(id);
  const bytes = exportsInOwnFormat(document) ? await bytesOf(works, document) : new Uint8Array();
  return naming(document.name, async () => {
    const listed = writableFormat(document);
    if (listed === undefined) throw new Problem('format-not-own', { format: document.format });
    const { write } = await listed.load();
    if (write === undefined) throw new TypeError(`${listed.id} has no writer`);
    const { text, lang: from, to, units } = document;
    const written = await write(bytes, { from, to, text, targets: units.map(targetOf) });
    const untranslated = units.filter((unit) => isUntranslated(unit, document)).length;
    return { ...written, untranslated, path: exportPlace(document, listed.exportsAs) };
  });
};
