// Wraps a text into rows of a given width.

import type { Span } from '../model/span.js';
import { graphemeEnd } from './graphemes.js';
import { boundedMemo, memoByObject, memoLast } from './memo.js';
import type { Measure } from './width.js';

// JIS X 4051 (行頭禁則) and its Korean use: closing marks, small kana and the long vowel mark do not begin a row.
const notFirst =
  /^[、。，．・：；？！ゝゞー」』）〕】》〉］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!%)\]}’”…⁰¹²³⁴-⁹]/u;
// 行末禁則: opening marks do not end a row.
const notLast = /[「『（〔【《〈［｛([{‘“]$/u;
// A row may break between any two kanji or kana; between Hangul, Latin letters and digits only at a space.
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/** Properties of a character for breaking rows. */
type BreakRule = {
  readonly newLine: boolean;
  readonly space: boolean;
  readonly notFirst: boolean;
  readonly notLast: boolean;
  readonly free: boolean;
};

// More characters than both languages use; the limit is for random input in the property test.
const mannerOf = boundedMemo(
  20_000,
  (grapheme: string): BreakRule => ({
    newLine: /^\r?\n$/.test(grapheme),
    space: /^\s/u.test(grapheme),
    notFirst: notFirst.test(grapheme),
    notLast: notLast.test(grapheme),
    free: ideographic.test(grapheme),
  }),
);

const mayPart = (before: BreakRule, after: BreakRule): boolean =>
  !after.notFirst && !before.notLast && (before.space || before.free || after.free);

const breakRows = (
  measure: Measure,
  text: string,
  columns: number,
  glued?: ReadonlySet<number>,
): readonly Span[] => {
  const rows: Span[] = [];
  let start = 0;
  let used = 0;
  let breakAt = 0;
  let usedAtBreak = 0;
  let before: BreakRule | undefined;
  for (let index = 0; index < text.length; ) {
    const end = graphemeEnd(text, index);
    const manner = mannerOf(text.slice(index, end));
    if (manner.newLine) {
      rows.push({ start, end: index });
      start = end;
      breakAt = start;
      used = 0;
      before = undefined;
    } else {
      if (before && index > start && !manner.space && !glued?.has(index) && mayPart(before, manner)) {
        breakAt = index;
        usedAtBreak = used;
      }
      const own = measure.columnsBetween(text, index, end);
      if (used + own > columns && index > start && !manner.space) {
        // The part behind the last break may itself be too long, with hanging spaces inside it.
        const atBreak = breakAt > start && used - usedAtBreak + own <= columns;
        const at = atBreak ? breakAt : index;
        rows.push({ start, end: at });
        used -= atBreak ? usedAtBreak : used;
        start = at;
        breakAt = at;
      }
      used += own;
      before = manner;
    }
    index = end;
  }
  return [...rows, { start, end: text.length }];
};

// A frame wraps the same few texts several times (source, translation, notes), and so does the next frame.
const rowsOf = memoByObject((measure: Measure) =>
  boundedMemo(8, (columns: number) => boundedMemo(16, (text: string) => breakRows(measure, text, columns))),
);
const gluedRowsOf = memoByObject((glued: ReadonlySet<number>) =>
  memoLast((measure: Measure, text: string, columns: number) => breakRows(measure, text, columns, glued)),
);

/**
 * Wraps a text into rows as spans (at least one); together they cover it except for line breaks. Spaces at the end of a
 * row exceed its width. A word longer than a row is broken at the end of the row.
 * @param columns width of a row in terminal columns, counted by `measure`
 * @param glued positions at which no row may begin
 * @example wrap(measures.narrow, '総務省。', 6) // 総務 | 省。 — no row begins with a full stop
 */
export const wrap = (
  measure: Measure,
  text: string,
  columns: number,
  glued?: ReadonlySet<number>,
): readonly Span[] =>
  glued !== undefined && glued.size > 0
    ? gluedRowsOf(glued)(measure, text, columns)
    : rowsOf(measure)(columns)(text);
