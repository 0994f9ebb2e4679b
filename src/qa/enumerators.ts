// The numbering of a text's lines (①, 1., (2), 가., ア), and circled numbers within a line.

import type { Span } from '../model/span.js';

/** A number that begins an item. `inline` where it stands within a line. */
export type Enumerator = Span & { readonly mark: string; readonly line: number; readonly inline: boolean };

const circled = '①-⑳㉑-㉟㉠-㉻ⓐ-ⓩ❶-❿';
const numbers =
  '[0-9０-９]{1,2}|[가나다라마바사아자차카타파하]|[ア-コサ-ト]|[A-Za-z]|[ⅰ-ⅹⅠ-Ⅻ]|[一二三四五六七八九十]';
const leading = new RegExp(
  `^[ \\t\\u3000]*([${circled}]|[(（](?:${numbers})[)）]|(?:${numbers})(?:[.．](?![0-9])|[)）]|、))`,
  'u',
);
const anyCircled = new RegExp(`[${circled}]`, 'gu');

/** The numbers of a text in order. */
export const enumeratorsOf = (text: string): readonly Enumerator[] => {
  const found: Enumerator[] = [];
  let lineStart = 0;
  text.split('\n').forEach((content, line) => {
    const [whole = '', mark = ''] = leading.exec(content) ?? [];
    if (mark !== '') {
      const end = lineStart + whole.length;
      found.push({ mark, line, inline: false, start: end - mark.length, end });
    }
    for (const { 0: number, index } of content.matchAll(anyCircled)) {
      if (index < whole.length) continue;
      const start = lineStart + index;
      found.push({ mark: number, line, inline: true, start, end: start + number.length });
    }
    lineStart += content.length + 1;
  });
  return found;
};
