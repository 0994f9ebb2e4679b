// Writes a text with inline codes as XML: nested pairs as elements around text, overlapping ones as two separate marks.

import { escapeXml } from '../container/xml.js';
import type { CodedText, PlacedCode } from '../model/inline-code.js';
import { piecesOf } from './code-marks.js';

/** How a format writes codes. */
export type InlineDialect = {
  readonly open: (number: number) => string;
  readonly close: (number: number) => string;
  readonly single: (number: number) => string;
  /** The two sides of a pair that overlaps another, or that is incomplete. */
  readonly loneOpen: (number: number) => string;
  readonly loneClose: (number: number) => string;
};

/** Whether every pair is complete and none overlaps another. */
export const isNested = (codes: readonly PlacedCode[]): boolean => {
  const open: number[] = [];
  for (const { number, side } of codes) {
    if (side === 'open') open.push(number);
    if (side === 'close' && open.pop() !== number) return false;
  }
  return open.length === 0;
};

/** Writes a text as XML in a dialect. */
export const inlineXml = (coded: CodedText, dialect: InlineDialect): string => {
  const nested = isNested(coded.codes);
  return piecesOf(coded)
    .map((piece) => {
      if (typeof piece === 'string') return escapeXml(piece);
      const { number, side } = piece;
      if (side === 'single') return dialect.single(number);
      if (side === 'open') return nested ? dialect.open(number) : dialect.loneOpen(number);
      return nested ? dialect.close(number) : dialect.loneClose(number);
    })
    .join('');
};
