// Terminal columns of a text; the only place that counts them.

import stringWidth from 'string-width';
import { graphemeEnd } from './graphemes.js';
import { visible } from './visible.js';

// Terminals disagree by two columns on emoji with a skin tone or a presentation mark (tmux 3.3a: 4 and 1).
const disputed = /\ufe0f|\p{Emoji_Modifier}/gu;

/** In the table: one column or two, as the terminal has it. */
const either = 3;

// What nearly all of a frame consists of; string-width, which knows all the rest, takes its time over the first character.
const plain: readonly (readonly [from: number, to: number, columns: number])[] = [
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
];
const plainColumns = new Uint8Array(0x10000);
for (const [from, to, columns] of plain) plainColumns.fill(columns, from, to + 1);

const isPlain = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if (plainColumns[text.charCodeAt(index)] === 0) return false;
  }
  return true;
};

/** The text as it is put on screen: safe, and without marks whose width terminals do not agree on. */
export const drawn = (text: string): string => (isPlain(text) ? text : visible(text).replace(disputed, ''));

/** Columns of characters that Unicode calls ambiguous (○ ① ─ α): terminals for Korean and Japanese may give them two. */
export type AmbiguousWidth = 'narrow' | 'wide';
let ambiguous: AmbiguousWidth = 'narrow';

/** How many columns ambiguous characters have in this terminal. */
export const ambiguousWidth = (): AmbiguousWidth => ambiguous;

/** Sets that; it is a property of the one terminal that the program runs in. */
export const countAmbiguous = (as: AmbiguousWidth): void => {
  ambiguous = as;
  known.clear();
};

// Half of a frame's time went into string-width before its answers were kept.
const known = new Map<string, number>();

const measured = (grapheme: string): number => {
  const before = known.get(grapheme);
  if (before !== undefined) return before;
  const columns = stringWidth(drawn(grapheme), { ambiguousIsNarrow: ambiguous === 'narrow' });
  // Syllables and kanji of two languages fit many times over; random bytes must not fill the memory.
  if (known.size > 50_000) known.clear();
  known.set(grapheme, columns);
  return columns;
};

/** Columns of the character that these places enclose. */
export const columnsBetween = (text: string, start: number, end: number): number => {
  const own = end - start === 1 ? plainColumns[text.charCodeAt(start)] : 0;
  if (own === either) return ambiguous === 'wide' ? 2 : 1;
  return own || measured(text.slice(start, end));
};

/** Columns of one user-perceived character. */
export const columnsOf = (grapheme: string): number => columnsBetween(grapheme, 0, grapheme.length);

/** Columns of a text on one line. */
export const width = (text: string): number => {
  let sum = 0;
  for (let start = 0; start < text.length; ) {
    const end = graphemeEnd(text, start);
    sum += columnsBetween(text, start, end);
    start = end;
  }
  return sum;
};

/** The mark that ends a text which was cut. */
export const cutMark = '…';

/** How much of a text fits into so many columns: where that ends, and the columns it takes. */
export const fitting = (text: string, columns: number): { readonly end: number; readonly used: number } => {
  let used = 0;
  for (let start = 0; start < text.length; ) {
    const end = graphemeEnd(text, start);
    const own = columnsBetween(text, start, end);
    if (used + own > columns) return { end: start, used };
    used += own;
    start = end;
  }
  return { end: text.length, used };
};

/** The longest beginning of a text that fits into so many columns. */
export const head = (text: string, columns: number): string => text.slice(0, fitting(text, columns).end);

/** The text, or as much of it as fits with the cut mark at its end. */
export const cut = (text: string, columns: number): string => {
  if (head(text, columns).length === text.length) return text;
  return columns < 1 ? '' : head(text, columns - width(cutMark)) + cutMark;
};

/** The text with spaces after it up to `columns`; a wider one stays as it is. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));
