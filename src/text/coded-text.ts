// A text with its inline codes as characters of its own, for where it is edited as one string.

import type { CodedText, PlacedCode } from '../model/inline-code.js';

// Private characters of the last plane, which no font and no document uses: one cell each, drawn by who shows them.
const first = 0x100000;
const last = 0x10fffd;
const sides = ['open', 'close', 'single'] as const;
const anyMark = /[\u{100000}-\u{10fffd}]/gu;

/** The character that stands for a code; 20,000 codes have one each. */
export const codeMark = ({ number, side }: Pick<PlacedCode, 'number' | 'side'>): string =>
  String.fromCodePoint(Math.min(first + number * sides.length + sides.indexOf(side), last));

/** The code that a character stands for; undefined for a character of the text. */
export const codeOfMark = (mark: string): Pick<PlacedCode, 'number' | 'side'> | undefined => {
  const offset = (mark.codePointAt(0) ?? 0) - first;
  const side = sides[offset % sides.length];
  return offset < sides.length || side === undefined
    ? undefined
    : { number: Math.floor(offset / sides.length), side };
};

/** The text with a mark for each code: what `readCodes` reads again. */
export const withCodes = ({ text, codes }: CodedText): string => {
  let from = 0;
  const pieces: string[] = [];
  for (const code of codes) {
    pieces.push(text.slice(from, code.at), codeMark(code));
    from = code.at;
  }
  return pieces.join('') + text.slice(from);
};

/** The text without its marks, and the codes that they stand for. @internal until the editor shows codes */
export const readCodes = (marked: string): CodedText => {
  const codes: PlacedCode[] = [];
  const pieces: string[] = [];
  let from = 0;
  let length = 0;
  for (const match of marked.matchAll(anyMark)) {
    pieces.push(marked.slice(from, match.index));
    length += match.index - from;
    from = match.index + match[0].length;
    const code = codeOfMark(match[0]);
    if (code !== undefined) codes.push({ ...code, at: length });
  }
  return { text: pieces.join('') + marked.slice(from), codes };
};
