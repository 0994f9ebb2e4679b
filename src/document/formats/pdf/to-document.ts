// Converts paragraphs and rows to a document, with headings recognised by letter size.

import type { ReadDocument } from '../../../model/document.js';
import { type FlowingLine, flowDocument } from '../../conversion/flow-document.js';
import { requireLength } from '../../longest.js';
import type { ReadUnit } from './paragraphs.js';

/** Least ratio of a heading's letter height to that of most of the text. */
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

/** The lines of a comment. */
const linesOf = (comment: string): readonly FlowingLine[] =>
  comment
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replaceAll('\t', ' '))
    .filter((line) => line.trim() !== '')
    .map((text) => ({ kind: 'paragraph', text, as: 'comment' }));

/** The text of units and its blocks. @param last lines at the end of the document, before its comments */
export const documentOf = (
  units: readonly ReadUnit[],
  last: readonly string[],
  comments: readonly string[],
): ReadDocument => {
  const usual = usualSize(units);
  const lines = units.map((unit): FlowingLine => {
    if (unit.kind === 'row') return unit;
    const isHeading = unit.size > headingSize * usual && unit.text.length <= longestHeading;
    return { kind: 'paragraph', text: unit.text, ...(isHeading ? { as: 'heading' } : {}) };
  });
  const atEnd = last.map((text): FlowingLine => ({ kind: 'paragraph', text }));
  const remarks = comments.flatMap(linesOf);
  requireLength(comments.reduce((sum, { length }) => sum + length, 0));
  return flowDocument([...lines, ...atEnd, ...remarks], 'utf-8');
};
