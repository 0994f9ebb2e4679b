// Helper of the tables: `‖` in a row shows where the text is cut.

import { chooseFormat } from '../../src/document/choose-format.js';
import type { Format } from '../../src/document/format.js';
import { formats } from '../../src/document/formats.js';
import { segmentReadDocument as cut, type Segmenting } from '../../src/document/segment-document.js';
import type { SegmentedDocument } from '../../src/model/document.js';

// Loaded ahead, so that tables of tests can be made of what is read.
const loaded = new Map(
  await Promise.all(formats.map(async (listed) => [listed, await listed.load()] as const)),
);

/** A document read at once and cut into segments. */
export const segmentBytes = (format: Format, bytes: Uint8Array, how?: Segmenting): SegmentedDocument => {
  const read = format.read(bytes);
  if (read instanceof Promise) throw new Error(`${format.id} is read apart: use segmentDocument`);
  return cut(format.id, read, how);
};

/** A document segmented from a file's bytes. */
export const segmentedBytes = (bytes: Uint8Array, name: string): SegmentedDocument => {
  const reader = loaded.get(chooseFormat(formats, bytes, name));
  if (reader === undefined) throw new Error(`no reader for ${name}`);
  return segmentBytes(reader, bytes);
};

/** A document segmented from its text. */
export const segmented = (text: string, name = 'test.txt'): SegmentedDocument =>
  segmentedBytes(new TextEncoder().encode(text), name);

/** The texts of a document's segments. */
export const textsOf = (text: string, name = 'test.txt'): readonly string[] =>
  segmented(text, name).segments.map((segment) => segment.text);

/** Kind and text of a document's segments, such as `item 개요`. */
export const kindsOf = (text: string, name = 'test.txt'): readonly string[] =>
  segmented(text, name).segments.map((segment) => `${segment.kind} ${segment.text}`);

/** A row's text without its cuts, and the segments between them. */
export const cutRow = (row: string): { readonly text: string; readonly segments: readonly string[] } => ({
  text: row.replaceAll('‖', ''),
  segments: row.split('‖').map((piece) => piece.trim()),
});
