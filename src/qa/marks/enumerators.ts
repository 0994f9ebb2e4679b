// Finds the numbering of a text's lines (①, 1., (2), 가., ア), and circled numbers within a line.

import type { Span } from '../../model/span.js';

/** A number that begins an item. `inline`: within a line. */
export type Enumerator = Span & { readonly mark: string; readonly line: number; readonly inline: boolean };

const circled = '①-⑳㉑-㉟㉠-㉻ⓐ-ⓩ❶-❿';
const numbers =
  '[0-9０-９]{1,2}|[가나다라마바사아자차카타파하]|[ア-コサ-ト]|[A-Za-z]|[ⅰ-ⅹⅠ-Ⅻ]|[一二三四五六七八九十]';
const leading = new RegExp(
  `^[ \\t\\u3000]*([${circled}]|[(（](?:${numbers})[)）]|(?:${numbers})(?:[.．](?![0-9])|[)）]|、))`,
  'u',
);
const anyCircled = new RegExp(`[${circled}]`, 'gu');

/**
 * The numbers of a text in order.
 * @example enumeratorsOf('1. 목적\n가. 개요') // 1. on line 0, 가. on line 1
 */
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

const firsts = ['①', '❶', 'ⓐ', '㉠'].map((mark) => mark.charCodeAt(0));

/** Whether a text has the number of a circled mark in another style: ② as (2) or 2. */
export const hasNumberOf = (text: string, mark: string): boolean => {
  const code = mark.charCodeAt(0);
  const first = firsts.filter((one) => one <= code).sort((a, b) => b - a)[0] ?? code;
  return new RegExp(`(?<![0-9])${code - first + 1}[)）.．]`).test(text.normalize('NFKC'));
};
