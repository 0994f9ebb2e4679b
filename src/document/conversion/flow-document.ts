// Converts paragraphs and table rows to a document, for formats without a text that offsets could refer to.

import type { ReadDocument } from '../../model/document.js';
import type { Block, BlockKind } from '../../model/segment.js';
import type { Span } from '../../model/span.js';
import { blockWithin, lineBlocks } from '../line-blocks.js';
import { lineMark } from '../line-marks.js';

/** Separates two paragraphs of one cell, so that a row stays one line. */
export const paragraphInCell = '\u2028';

/** A line of the document: a paragraph, or a row with the paragraphs of each cell. */
export type FlowingLine =
  | { readonly kind: 'paragraph'; readonly text: string; readonly as?: BlockKind }
  | { readonly kind: 'row'; readonly cells: readonly (readonly string[])[] };

const cellBlocks = (text: string, span: Span): readonly Block[] => {
  const mark = lineMark(text.slice(span.start, span.end)).length;
  return blockWithin(text, { start: span.start + mark, end: span.end }, 'cell');
};

/** Makes a document with one line for each paragraph and each row, with tabs between cells. */
export const flowDocument = (lines: readonly FlowingLine[], encoding: string): ReadDocument => {
  const spans: { readonly span: Span; readonly kind: BlockKind | undefined }[] = [];
  const pieces: string[] = [];
  let length = 0;
  const push = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const add = (piece: string, kind: BlockKind | undefined): void => {
    spans.push({ span: { start: length, end: length + piece.length }, kind });
    push(piece);
  };
  for (const line of lines) {
    if (line.kind === 'paragraph') add(line.text, line.as);
    else {
      line.cells.forEach((cell, column) => {
        if (column > 0) push('\t');
        cell.forEach((paragraph, index) => {
          if (index > 0) push(paragraphInCell);
          add(paragraph.replace(/[\t\n\u2028]/g, ' '), 'cell');
        });
      });
    }
    push('\n');
  }
  const text = pieces.join('');
  const blocks = spans.flatMap(({ span, kind }) =>
    kind === 'cell' ? cellBlocks(text, span) : lineBlocks(text, span, kind),
  );
  const comments = spans.flatMap(({ span: { start, end }, kind }) =>
    kind === 'comment' ? [{ start, end: end + 1 }] : [],
  );
  return { text, encoding, blocks, ...(comments.length > 0 && { comments }) };
};
