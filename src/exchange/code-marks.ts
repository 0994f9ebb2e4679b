// Inline codes as visible marks in a text: ⟦1⟧ … ⟦/1⟧ around a span, ⟦2⟧ for a single code.

import type { CodedText, PlacedCode } from '../model/inline-code.js';

/** Splits a text at its codes: strings and codes in order. */
export const piecesOf = ({ text, codes }: CodedText): readonly (string | PlacedCode)[] => {
  const pieces: (string | PlacedCode)[] = [];
  let from = 0;
  for (const code of codes) {
    const at = Math.min(Math.max(code.at, from), text.length);
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push(code);
    from = at;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
};

/** Writes the codes of a text as marks: `가장 ⟦1⟧중요한⟦/1⟧ 과제⟦2⟧이다.` */
export const withMarks = (coded: CodedText): string =>
  piecesOf(coded)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.side === 'close' ? `⟦/${piece.number}⟧` : `⟦${piece.number}⟧`;
    })
    .join('');

const mark = /⟦\s*(\/?)\s*(\d{1,4})\s*⟧/g;

/**
 * Parses marks back to text and codes. Only the codes in `known` are codes (as a pair if they are one); other marks are
 * text.
 */
export const readMarks = (marked: string, known: readonly PlacedCode[]): CodedText => {
  const sides = new Map<number, Set<PlacedCode['side']>>();
  for (const { number, side } of known) sides.set(number, (sides.get(number) ?? new Set()).add(side));
  const codes: PlacedCode[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    const number = Number(match[2]);
    const own = sides.get(number);
    const side = match[1] === '/' ? 'close' : own?.has('single') ? 'single' : 'open';
    if (own?.has(side) !== true) continue;
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    codes.push({ number, side, at: text.length });
  }
  return { text: text + marked.slice(from), codes };
};
