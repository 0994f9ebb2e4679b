// Breaking a text into rows of a given width.

import type { Span } from '../model/span.js';
import { graphemes } from './graphemes.js';
import { ambiguousWidth, columnsOf } from './width.js';

// JIS X 4051 (行頭禁則) and its Korean use: closing marks, small kana and the prolonged sound do not begin a row.
const notFirst =
  /^[、。，．・：；？！ゝゞー」』）〕】》〉］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!%)\]}’”…⁰¹²³⁴-⁹]/u;
// 行末禁則: opening marks do not end one.
const notLast = /[「『（〔【《〈［｛([{‘“]$/u;
// Kanji and kana may be parted anywhere; Hangul, Latin letters and digits only at a space.
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

const mayPart = (before: string, after: string): boolean =>
  !notFirst.test(after) &&
  !notLast.test(before) &&
  (/\s$/u.test(before) || ideographic.test(before) || ideographic.test(after));

const breakRows = (text: string, columns: number, glued?: ReadonlySet<number>): readonly Span[] => {
  const rows: Span[] = [];
  let start = 0;
  let used = 0;
  let breakAt = 0;
  let usedAtBreak = 0;
  let before = '';
  let index = 0;
  for (const grapheme of graphemes(text)) {
    if (/^\r?\n$/.test(grapheme)) {
      rows.push({ start, end: index });
      start = index + grapheme.length;
      breakAt = start;
      used = 0;
      before = '';
    } else {
      if (index > start && !glued?.has(index) && mayPart(before, grapheme) && !/^\s/u.test(grapheme)) {
        breakAt = index;
        usedAtBreak = used;
      }
      const own = columnsOf(grapheme);
      if (used + own > columns && index > start && !/^\s/u.test(grapheme)) {
        // What would go down with the last break may, with hanging spaces inside it, be too long itself.
        const atBreak = breakAt > start && used - usedAtBreak + own <= columns;
        const at = atBreak ? breakAt : index;
        rows.push({ start, end: at });
        used -= atBreak ? usedAtBreak : used;
        start = at;
        breakAt = at;
      }
      used += own;
      before = grapheme;
    }
    index += grapheme.length;
  }
  return [...rows, { start, end: text.length }];
};

// One frame asks for the rows of the same texts several times.
const latest = new Map<string, readonly Span[]>();

/**
 * Rows of a text, as spans (at least one); together they cover it, and only line breaks lie between them. Spaces
 * at which a row breaks hang over its end. A word longer than a row is parted where the row ends. `glued` are places
 * that shall not begin a row.
 */
export const wrap = (text: string, columns: number, glued?: ReadonlySet<number>): readonly Span[] => {
  if (glued !== undefined && glued.size > 0) return breakRows(text, columns, glued);
  const key = `${ambiguousWidth()} ${columns} ${text}`;
  const before = latest.get(key);
  if (before !== undefined) return before;
  const rows = breakRows(text, columns);
  if (latest.size >= 16) latest.clear();
  latest.set(key, rows);
  return rows;
};
