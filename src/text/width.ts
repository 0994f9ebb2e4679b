// Terminal columns of a text; no other file counts them.

import stringWidth from 'string-width';
import { drawnCodes, hasCodes } from './coded-text.js';
import { graphemeEnd } from './graphemes.js';
import { boundedMemo } from './memo.js';
import { unitTable } from './unit-table.js';
import { visible } from './visible.js';

// Terminals disagree by two columns on emoji with a skin tone or a presentation mark (tmux 3.3a: 4 and 1).
const disputed = /\ufe0f|\p{Emoji_Modifier}/gu;

/** In the table: one column or two, as the terminal has it. */
const either = 3;

// Nearly all of a frame consists of these; string-width, which knows all the rest, takes its time over the first character.
const plainColumns = unitTable([
  [0x20, 0x7e, 1],
  [0xb0, 0xb4, either],
  [0xb7, 0xb9, either],
  [0xd7, 0xd7, either],
  [0x2013, 0x2016, either],
  [0x2018, 0x2019, either],
  [0x201c, 0x201d, either],
  [0x2020, 0x2022, either],
  [0x2024, 0x2027, either],
  [0x203b, 0x203b, either],
  [0x2070, 0x2071, 1],
  [0x2074, 0x2074, either],
  [0x2075, 0x207e, 1],
  [0x2190, 0x2193, either],
  [0x2248, 0x2248, either],
  [0x2460, 0x24e9, either],
  [0x2500, 0x254b, either],
  [0x25a0, 0x25a1, either],
  [0x25b2, 0x25b3, either],
  [0x25bc, 0x25bd, either],
  [0x25c6, 0x25c7, either],
  [0x25cb, 0x25cb, either],
  [0x25ce, 0x25cf, either],
  [0x2605, 0x2606, either],
  [0x2713, 0x2713, 1],
  [0x2717, 0x2717, 1],
  [0x3000, 0x3029, 2],
  [0x3041, 0x3096, 2],
  [0x30a0, 0x30ff, 2],
  [0x3131, 0x3163, 2],
  [0x3165, 0x318e, 2],
  [0x3400, 0x4dbf, 2],
  [0x4e00, 0x9fff, 2],
  [0xac00, 0xd7a3, 2],
  [0xff01, 0xff60, 2],
]);

const isPlain = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if (plainColumns[text.charCodeAt(index)] === 0) return false;
  }
  return true;
};

/** The text as it is put on screen: safe, and without marks whose width terminals do not agree on. */
export const drawn = (text: string): string => {
  if (isPlain(text)) return text;
  return visible(hasCodes(text) ? drawnCodes(text) : text).replace(disputed, '');
};

/** Columns of characters that Unicode calls ambiguous (○ ① ─ α): terminals for Korean and Japanese may give them two. */
export type AmbiguousWidth = 'narrow' | 'wide';

/** The mark that ends a text which was cut. */
export const cutMark = '…';

/**
 * Counts terminal columns, with ambiguous characters either narrow or wide. There are two of them (`measures`), and whoever
 * draws is given one. Lengths are columns; positions are UTF-16 units.
 */
export class Measure {
  readonly ambiguous: AmbiguousWidth;

  constructor(ambiguous: AmbiguousWidth) {
    this.ambiguous = ambiguous;
  }

  // Half of a frame's time went into string-width before its answers were kept. Syllables and kanji of two languages fit
  // four times over; random bytes must not fill the memory.
  private readonly measured = boundedMemo(50_000, (grapheme: string): number =>
    stringWidth(drawn(grapheme), { ambiguousIsNarrow: this.ambiguous === 'narrow' }),
  );

  /** Columns of the user-perceived character between two positions. */
  columnsBetween(text: string, start: number, end: number): number {
    const columns = end - start === 1 ? plainColumns[text.charCodeAt(start)] : 0;
    if (columns === either) return this.ambiguous === 'wide' ? 2 : 1;
    return columns || this.measured(text.slice(start, end));
  }

  /** Columns of one user-perceived character: 2 for 한, 漢 and ア; 1 for a and ｱ. */
  columnsOf(grapheme: string): number {
    return this.columnsBetween(grapheme, 0, grapheme.length);
  }

  /** Columns of a text on one line: 6 for 총무성. */
  width(text: string): number {
    let sum = 0;
    for (let start = 0; start < text.length; ) {
      const end = graphemeEnd(text, start);
      sum += this.columnsBetween(text, start, end);
      start = end;
    }
    return sum;
  }

  /** How much of a text fits into so many columns: where that ends, and the columns it takes. */
  fitting(text: string, columns: number): { readonly end: number; readonly used: number } {
    let used = 0;
    for (let start = 0; start < text.length; ) {
      const end = graphemeEnd(text, start);
      const next = this.columnsBetween(text, start, end);
      if (used + next > columns) return { end: start, used };
      used += next;
      start = end;
    }
    return { end: text.length, used };
  }

  /** The longest beginning of a text that fits into so many columns. */
  head(text: string, columns: number): string {
    return text.slice(0, this.fitting(text, columns).end);
  }

  /** The text, or as much of it as fits with the cut mark at its end: 총무성 in 5 columns is 총무…. */
  cut(text: string, columns: number): string {
    if (this.head(text, columns).length === text.length) return text;
    return columns < 1 ? '' : this.head(text, columns - this.width(cutMark)) + cutMark;
  }

  /** The text with spaces after it up to `columns`; a wider one stays as it is. */
  padTo(text: string, columns: number): string {
    return text + ' '.repeat(Math.max(0, columns - this.width(text)));
  }
}

/** The two measures; where no terminal was asked (the command line), `narrow` holds. */
export const measures: Readonly<Record<AmbiguousWidth, Measure>> = {
  narrow: new Measure('narrow'),
  wide: new Measure('wide'),
};
