// Inline marks and placed codes as JSON arrays; empty if there are none.

import { codeKinds, type InlineMark, type PlacedCode } from '../../model/inline-code.js';

const parsed = (json: string): readonly (readonly unknown[])[] => {
  const value: unknown = json === '' ? [] : JSON.parse(json);
  return Array.isArray(value) ? value.filter((row) => Array.isArray(row)) : [];
};

/** The marks of a document: `[[3, 6, "look", 1], [9, 9, "note", null, "1"]]`. */
export const marksJson = (marks: readonly InlineMark[]): string =>
  marks.length === 0
    ? ''
    : JSON.stringify(
        marks.map(({ start, end, kind, look = null, shown = '', side }) => {
          const row = [start, end, kind, look, shown, ...(side === undefined ? [] : [side])];
          return look === null ? row : row.slice(0, 4);
        }),
      );

/** Parses the result of `marksJson`; skips invalid rows. */
export const readMarks = (json: string): readonly InlineMark[] =>
  parsed(json).flatMap(([start, end, name, look, shown, side]): readonly InlineMark[] => {
    const kind = codeKinds.find((one) => one === name);
    if (typeof start !== 'number' || typeof end !== 'number' || kind === undefined) return [];
    return [
      {
        start,
        end,
        kind,
        ...(typeof look === 'number' && { look }),
        ...(typeof shown === 'string' && { shown }),
        ...((side === 'open' || side === 'close') && { side }),
      },
    ];
  });

const sides = ['open', 'close', 'single'] as const;

/** The codes of a translation: `[[1, "open", 3], [1, "close", 6]]`. */
export const codesJson = (codes: readonly PlacedCode[]): string =>
  codes.length === 0 ? '' : JSON.stringify(codes.map(({ number, side, at }) => [number, side, at]));

/** Parses the result of `codesJson`; skips invalid rows. */
export const readPlacedCodes = (json: string): readonly PlacedCode[] =>
  parsed(json).flatMap(([number, name, at]): readonly PlacedCode[] => {
    const side = sides.find((one) => one === name);
    if (typeof number !== 'number' || typeof at !== 'number' || side === undefined) return [];
    return [{ number, side, at }];
  });
