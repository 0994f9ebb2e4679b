// A screen as a terminal keeps it: what the program's writes leave on it.

import { measures } from '../../src/text/width.js';

export type Screen = {
  readonly write: (output: string) => void;
  /** The rows, without spaces at their end. */
  readonly rows: () => readonly string[];
  /** Where the cursor stands, counted from zero. */
  readonly cursor: () => { readonly x: number; readonly y: number; readonly shown: boolean };
};

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: terminals speak in control characters
const part =
  /\u001b\[([?<>=]?[0-9;]*)([A-Za-z])|\u001b[\]P][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\r\n]|[^\u001b\r\n]/gu;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: —

/** A screen of this size that knows what the program sends: places, erasing, the cursor, line ends. */
export const screenOf = (columns: number, height: number): Screen => {
  let cells: string[][] = [];
  let x = 0;
  let y = 0;
  let shown = true;
  const row = (): string[] => {
    cells[y] ??= [];
    return cells[y] ?? [];
  };
  const put = (character: string): void => {
    const width = measures.narrow.width(character);
    if (width === 0) {
      const last = row().findLastIndex((cell, index) => index < x && cell !== '');
      if (last >= 0) row()[last] += character;
      return;
    }
    const here = row();
    while (here.length < x) here.push(' ');
    here[x] = character;
    if (width === 2) here[x + 1] = '';
    x = Math.min(columns, x + width);
  };
  const control = (given: string, final: string): void => {
    const [first = 1, second = 1] = given.split(';').map((one) => Number(one || 1));
    if (final === 'H') [y, x] = [Math.min(height, first) - 1, Math.min(columns, second) - 1];
    else if (final === 'K' && given === '2') cells[y] = [];
    else if (final === 'J' && given === '2') cells = [];
    else if (final === 'J') cells = [...cells.slice(0, y), row().slice(0, x)];
    else if (given === '?25') shown = final === 'h';
    else if (given === '?1049') cells = [];
  };
  return {
    write: (output) => {
      for (const [whole, given, final] of output.matchAll(part)) {
        if (given !== undefined && final !== undefined) control(given, final);
        else if (whole === '\r') x = 0;
        else if (whole === '\n') y = Math.min(height - 1, y + 1);
        else if (!whole.startsWith('\u001b')) put(whole);
      }
    },
    rows: () => Array.from({ length: height }, (_, index) => (cells[index] ?? []).join('').trimEnd()),
    cursor: () => ({ x, y, shown }),
  };
};
