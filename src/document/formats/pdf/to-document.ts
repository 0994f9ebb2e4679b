// Paragraphs and rows → a document: a line a paragraph, a line a row with tabs between its cells.

import type { ReadDocument } from '../../../model/document.js';
import type { Block } from '../../../model/segment.js';
import type { Span } from '../../../model/span.js';
import { blockWithin, lineBlocks } from '../../line-blocks.js';
import { lineMark } from '../../line-marks.js';
import type { ReadUnit } from './paragraphs.js';

/** Between two paragraphs of one cell: the row stays one line. */
const paragraphInCell = '\u2028';

/** Letters that are so much higher than those of most of the text are a heading's. */
const headingSize = 1.15;
const longestHeading = 80;

const usualSize = (units: readonly ReadUnit[]): number => {
  const lengths = new Map<number, number>();
  for (const unit of units) {
    if (unit.kind !== 'paragraph') continue;
    const size = Math.round(unit.size * 2) / 2;
    lengths.set(size, (lengths.get(size) ?? 0) + unit.text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

const cellBlocks = (text: string, span: Span): readonly Block[] => {
  const mark = lineMark(text.slice(span.start, span.end)).length;
  return blockWithin(text, { start: span.start + mark, end: span.end }, 'cell');
};

/** The text of units and its blocks. @param last lines that come at the end */
export const documentOf = (units: readonly ReadUnit[], last: readonly string[]): ReadDocument => {
  const usual = usualSize(units);
  const spans: { readonly span: Span; readonly kind: 'cell' | 'heading' | undefined }[] = [];
  let text = '';
  const add = (piece: string, kind: 'cell' | 'heading' | undefined): void => {
    spans.push({ span: { start: text.length, end: text.length + piece.length }, kind });
    text += piece;
  };
  for (const unit of units) {
    if (unit.kind === 'paragraph') {
      const isHeading = unit.size > headingSize * usual && unit.text.length <= longestHeading;
      add(unit.text, isHeading ? 'heading' : undefined);
    } else {
      unit.cells.forEach((cell, column) => {
        if (column > 0) text += '\t';
        cell.forEach((paragraph, index) => {
          if (index > 0) text += paragraphInCell;
          add(paragraph, 'cell');
        });
      });
    }
    text += '\n';
  }
  for (const line of last) {
    add(line, undefined);
    text += '\n';
  }
  const blocks = spans.flatMap(({ span, kind }) =>
    kind === 'cell' ? cellBlocks(text, span) : lineBlocks(text, span, kind),
  );
  return { text, encoding: 'utf-8', blocks };
};
