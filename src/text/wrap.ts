// Breaking a text into rows of a given width.

import type { Span } from '../model/span.js';
import { graphemeEnd } from './graphemes.js';
import { ambiguousWidth, columnsBetween } from './width.js';

// JIS X 4051 (行頭禁則) and its Korean use: closing marks, small kana and the prolonged sound do not begin a row.
const notFirst =
  /^[、。，．・：；？！ゝゞー」』）〕】》〉］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!%)\]}’”…⁰¹²³⁴-⁹]/u;
// 行末禁則: opening marks do not end one.
const notLast = /[「『（〔【《〈［｛([{‘“]$/u;
// Kanji and kana may be parted anywhere; Hangul, Latin letters and digits only at a space.
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/** What of a character matters where rows break. */
type Manner = {
  readonly newLine: boolean;
  readonly space: boolean;
  readonly notFirst: boolean;
  readonly notLast: boolean;
  readonly free: boolean;
};

const manners = new Map<string, Manner>();
const mannerOf = (grapheme: string): Manner => {
  const known = manners.get(grapheme);
  if (known !== undefined) return known;
  const manner: Manner = {
    newLine: /^\r?\n$/.test(grapheme),
    space: /^\s/u.test(grapheme),
    notFirst: notFirst.test(grapheme),
    notLast: notLast.test(grapheme),
    free: ideographic.test(grapheme),
  };
  if (manners.size > 20_000) manners.clear();
  manners.set(grapheme, manner);
  return manner;
};

const mayPart = (before: Manner, after: Manner): boolean =>
  !after.notFirst && !before.notLast && (before.space || before.free || after.free);

const breakRows = (text: string, columns: number, glued?: ReadonlySet<number>): readonly Span[] => {
  const rows: Span[] = [];
  let start = 0;
  let used = 0;
  let breakAt = 0;
  let usedAtBreak = 0;
  let before: Manner | undefined;
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
      const own = columnsBetween(text, index, end);
      if (used + own > columns && index > start && !manner.space) {
        // What would go down with the last break may, with hanging spaces inside it, be too long itself.
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

// One frame asks for the rows of the same texts several times, and the next frame again.
const latest = new Map<string, readonly Span[]>();
const latestGlued = new WeakMap<
  ReadonlySet<number>,
  { readonly key: string; readonly rows: readonly Span[] }
>();

/**
 * Rows of a text, as spans (at least one); together they cover it, and only line breaks lie between them. Spaces
 * at which a row breaks hang over its end. A word longer than a row is parted where the row ends. `glued` are places
 * that shall not begin a row.
 */
export const wrap = (text: string, columns: number, glued?: ReadonlySet<number>): readonly Span[] => {
  const key = `${ambiguousWidth()} ${columns} ${text}`;
  if (glued !== undefined && glued.size > 0) {
    const known = latestGlued.get(glued);
    if (known?.key === key) return known.rows;
    const rows = breakRows(text, columns, glued);
    latestGlued.set(glued, { key, rows });
    return rows;
  }
  const before = latest.get(key);
  if (before !== undefined) return before;
  const rows = breakRows(text, columns);
  if (latest.size >= 16) latest.clear();
  latest.set(key, rows);
  return rows;
};
