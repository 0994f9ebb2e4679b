// User-perceived characters and word starts: the steps of a cursor.

import { once } from './once.js';
import { unitTable } from './unit-table.js';

// Creating a segmenter takes milliseconds, and a frame of common characters needs none.
const characterSegmenter = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));
const charactersOf = (text: string): Intl.Segments => characterSegmenter().segment(text);
const wordSegmenter = once(() => new Intl.Segmenter('ja', { granularity: 'word' }));
const wordsOf = (text: string): Intl.Segments => wordSegmenter().segment(text);

// ASCII, Latin-1, punctuation, superscripts, arrows to dingbats, Chinese characters, kana, Hangul syllables and letters,
// wide forms: between two of these there is always a boundary.
const alone = unitTable([
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0xff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x209c],
  [0x2190, 0x27bf],
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x30a0, 0x30ff],
  [0x3131, 0x318e],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff9d],
]);

/** Code units that are segmented at once; hardly any character is longer. */
const near = 64;

/**
 * End of the user-perceived character that begins at `start`: `か゚` or a decomposed `한` is one. Intl.Segmenter is used
 * only if characters may join, because it took nine tenths of a frame's time.
 */
export const graphemeEnd = (text: string, start: number): number => {
  const { length } = text;
  let end = start + 1;
  if (alone[text.charCodeAt(start)] && (end >= length || alone[text.charCodeAt(end)])) return end;
  while (end < length && !(alone[text.charCodeAt(end - 1)] && alone[text.charCodeAt(end)])) end += 1;
  if (end - start === 1) return end;
  const part = text.slice(start, Math.min(end, start + near));
  const own = charactersOf(part).containing(0)?.segment.length ?? 1;
  if (own < part.length || start + own === end) return start + own;
  return start + (charactersOf(text.slice(start, end)).containing(0)?.segment.length ?? 1);
};

/** Yields the user-perceived characters of a text. */
export function* graphemes(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = graphemeEnd(text, start);
    yield text.slice(start, end);
    start = end;
  }
}

/**
 * Start of the character before `index`, in UTF-16 code units: 0 for か with a combining ゛ and index 2. At the start of
 * a text: 0.
 */
export const graphemeBefore = (text: string, index: number): number =>
  index <= 0 ? 0 : (charactersOf(text).containing(index - 1)?.index ?? 0);

/** End of the character at `index`, in UTF-16 code units: 2 for 𠮷 and index 0. At the end of a text: its length. */
export const graphemeAfter = (text: string, index: number): number => {
  const found = charactersOf(text).containing(index);
  return found === undefined ? text.length : found.index + found.segment.length;
};

/**
 * Start of the word before `index`, by ICU's segmentation for Japanese, which splits Korean at spaces; 0 if there is
 * none.
 * @example wordBefore('행정 안전부', 6) // 3
 */
export const wordBefore = (text: string, index: number): number => {
  let start = 0;
  for (const word of wordsOf(text)) {
    if (word.index >= index) break;
    if (word.isWordLike) start = word.index;
  }
  return start;
};

/**
 * End of the word at or after `index`, in UTF-16 code units; the length of the text if there is none.
 * @example wordAfter('행정 안전부', 0) // 2
 */
export const wordAfter = (text: string, index: number): number => {
  for (const word of wordsOf(text)) {
    const end = word.index + word.segment.length;
    if (word.isWordLike && end > index) return end;
  }
  return text.length;
};
