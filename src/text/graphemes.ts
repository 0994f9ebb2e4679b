// What a reader takes for one character, and where words begin: the steps a cursor makes.

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** The user-perceived characters of a text, found as they are asked for: `か゚` or a decomposed `한` is one. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of characters.segment(text)) yield segment;
}

/** Where the character before `index` begins. */
export const graphemeBefore = (text: string, index: number): number =>
  index <= 0 ? 0 : (characters.segment(text).containing(index - 1)?.index ?? 0);

/** Where the character at `index` ends. */
export const graphemeAfter = (text: string, index: number): number => {
  const found = characters.segment(text).containing(index);
  return found === undefined ? text.length : found.index + found.segment.length;
};

/** Where the word before `index` begins. */
export const wordBefore = (text: string, index: number): number => {
  let start = 0;
  for (const word of words.segment(text)) {
    if (word.index >= index) break;
    if (word.isWordLike) start = word.index;
  }
  return start;
};

/** Where the word at or after `index` ends. */
export const wordAfter = (text: string, index: number): number => {
  for (const word of words.segment(text)) {
    const end = word.index + word.segment.length;
    if (word.isWordLike && end > index) return end;
  }
  return text.length;
};
