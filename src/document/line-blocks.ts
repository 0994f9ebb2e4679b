// Converts one line of a document to blocks: without layout marks, with tab-separated cells as separate blocks.

import type { Block, BlockKind } from '../model/segment.js';
import type { Span } from '../model/span.js';
import { hasWords } from '../text/script.js';
import { headingLength } from './line-headings.js';
import { lineMark } from './line-marks.js';

/** A block without the white space around it; none for a span without a letter or digit (a ruler, a ditto mark). */
export const blockWithin = (text: string, span: Span, kind: BlockKind): readonly Block[] => {
  const raw = text.slice(span.start, span.end);
  if (!hasWords(raw)) return [];
  const start = span.start + (/^[\s\u200b]*/.exec(raw)?.[0].length ?? 0);
  return [{ kind, start, end: start + raw.trim().length }];
};

const cells = (text: string, span: Span, kind: BlockKind): readonly Block[] => {
  const found: Block[] = [];
  let start = span.start;
  for (const cell of text.slice(span.start, span.end).split('\t')) {
    const mark = lineMark(cell).length;
    found.push(...blockWithin(text, { start: start + mark, end: start + cell.length }, kind));
    start += cell.length + 1;
  }
  return found;
};

/** Whether a tab separates words of a line, as in a table copied from a word processor. */
export const hasCells = (line: string): boolean => line.trim().includes('\t');

/** The blocks of one line. `kind` overrides the detected kind. */
export const lineBlocks = (text: string, span: Span, kind?: BlockKind): readonly Block[] => {
  const mark = lineMark(text.slice(span.start, span.end));
  const start = span.start + mark.length;
  const content = text.slice(start, span.end);
  if (hasCells(content)) return cells(text, { start, end: span.end }, kind === 'comment' ? kind : 'cell');
  const heading = headingLength(content);
  const title = start + heading;
  if (heading === 0) return blockWithin(text, { start, end: span.end }, kind ?? mark.kind);
  return [
    ...blockWithin(text, { start, end: title }, kind ?? 'heading'),
    ...(title < span.end ? lineBlocks(text, { start: title, end: span.end }, kind) : []),
  ];
};
