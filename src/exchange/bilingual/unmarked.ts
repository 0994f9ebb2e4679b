// Converts the marks of a text table (⟦1⟧ … ⟦/1⟧) back to inline codes.

import type { InlineCode, PlacedCode } from '../../model/inline-code.js';
import { readMarks } from '../code-marks.js';
import type { BilingualPair } from './format.js';

/** The possible codes of a text by its marks: a pair if both sides occur, else a single one. */
const codesIn = (marked: string): readonly PlacedCode[] => {
  const numbers = new Set([...marked.matchAll(/⟦(\d{1,4})⟧/g)].map(([, number]) => Number(number)));
  return [...numbers].flatMap((number): readonly PlacedCode[] =>
    marked.includes(`⟦/${number}⟧`)
      ? [
          { number, side: 'open', at: 0 },
          { number, side: 'close', at: 0 },
        ]
      : [{ number, side: 'single', at: 0 }],
  );
};

const asInline = (placed: readonly PlacedCode[]): readonly InlineCode[] =>
  placed.flatMap(({ number, side, at }): readonly InlineCode[] => {
    if (side === 'close') return [];
    const end = placed.find((one) => one.number === number && one.side === 'close')?.at ?? at;
    const paired = side === 'open';
    return [{ number, kind: paired ? 'look' : 'object', paired, shown: '', start: at, end }];
  });

/** Converts the marks in the texts of a pair to codes; returns the same pair if its source has none. */
export const unmarked = (pair: BilingualPair): BilingualPair => {
  const known = pair.codes === undefined ? codesIn(pair.source) : [];
  if (known.length === 0) return pair;
  const source = readMarks(pair.source.trim(), known);
  const target = readMarks(pair.target.trim(), known);
  return {
    ...pair,
    source: source.text,
    target: target.text,
    codes: { source: asInline(source.codes), target: target.codes },
  };
};
