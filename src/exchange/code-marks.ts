// Inline codes as marks that people see in a text: ⟦1⟧ … ⟦/1⟧ around a stretch, ⟦2⟧ for what stands alone.

import type { CodedText, PlacedCode } from '../model/inline-code.js';

/** A text cut at its codes: strings and codes in turn, in their order. */
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

/** The text with its codes as marks: `가장 ⟦1⟧중요한⟦/1⟧ 과제⟦2⟧이다.` */
export const withMarks = (coded: CodedText): string =>
  piecesOf(coded)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.side === 'close' ? `⟦/${piece.number}⟧` : `⟦${piece.number}⟧`;
    })
    .join('');

const mark = /⟦\s*(\/?)\s*(\d{1,4})\s*⟧/g;

/**
 * The text and the codes of a marked text. Only the codes that `known` has are codes (a pair where its codes are one);
 * other marks are text.
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
