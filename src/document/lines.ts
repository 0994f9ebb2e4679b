// Splits a text into lines at CRLF, LF or CR.

import type { Span } from '../model/span.js';

const lineEnd = /\r\n|\n|\r/g;

/** The lines within a span of text, without their line breaks. */
export const linesOf = (text: string, within: Span = { start: 0, end: text.length }): readonly Span[] => {
  const lines: Span[] = [];
  let start = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(lineEnd)) {
    const end = within.start + match.index;
    lines.push({ start, end });
    start = end + match[0].length;
  }
  lines.push({ start, end: within.end });
  return lines;
};
