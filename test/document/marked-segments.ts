// Helper of the tables: `‖` in a row shows where the text is cut.

import { readers } from '../../src/document/readers.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import type { SegmentedDocument } from '../../src/model/document.js';

/** A document segmented from its text. */
export const segmented = (text: string, name = 'test.txt'): SegmentedDocument =>
  segmentDocument(readers, new TextEncoder().encode(text), name);

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
