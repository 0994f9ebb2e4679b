// Counts the terminal columns of a text; no other file does.

import stringWidth from 'string-width';
import { drawnCodes, hasCodes } from './coded-text.js';
import { graphemeEnd } from './graphemes.js';
import { boundedMemo } from './memo.js';
import { unitTable } from './unit-table.js';
import { visible } from './visible.js';

// Terminals differ by two columns on emoji with a skin tone or a presentation mark (tmux 3.3a: 4 and 1).
const disputed = /\ufe0f|\p{Emoji_Modifier}/gu;

/** Table value for one column or two, depending on the terminal. */
const either = 3;

// Nearly all of a frame consists of these; string-width, which covers the rest, is slow on its first character.
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

/** The text as drawn on screen: safe, and without marks whose width differs between terminals. */
export const drawn = (text: string): string => {
  if (isPlain(text)) return text;
  return visible(hasCodes(text) ? drawnCodes(text) : text).replace(disputed, '');
};

/**
 * Width of characters that Unicode calls ambiguous (○ ① ─ α): terminals for Korean and Japanese may use two columns.
 */
export type AmbiguousWidth = 'narrow' | 'wide';

/** The mark at the end of a truncated text. */
export const cutMark = '…';

/**
 * Counts terminal columns, with ambiguous characters either narrow or wide. There are two instances (`measures`), one of
 * which is passed to all drawing code. Lengths are columns; positions are UTF-16 code units.
 */
export class Measure {
  readonly ambiguous: AmbiguousWidth;

  constructor(ambiguous: AmbiguousWidth) {
    this.ambiguous = ambiguous;
  }

  // Without the cache, half of a frame's time went into string-width. The limit is four times the syllables and kanji of
  // both languages; random bytes must not exhaust memory.
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

  /** The part of a text that fits into a number of columns: its end, and its width. */
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

  /** The longest beginning of a text that fits into a number of columns. */
  head(text: string, columns: number): string {
    return text.slice(0, this.fitting(text, columns).end);
  }

  /** The text, truncated with the mark if it is too wide: 총무성 in 5 columns is 총무…. */
  cut(text: string, columns: number): string {
    if (this.head(text, columns).length === text.length) return text;
    return columns < 1 ? '' : this.head(text, columns - this.width(cutMark)) + cutMark;
  }

  /** The text padded with spaces up to `columns`; a wider one stays unchanged. */
  padTo(text: string, columns: number): string {
    return text + ' '.repeat(Math.max(0, columns - this.width(text)));
  }
}

/** The two instances; without a terminal (on the command line) `narrow` applies. */
export const measures: Readonly<Record<AmbiguousWidth, Measure>> = {
  narrow: new Measure('narrow'),
  wide: new Measure('wide'),
};
