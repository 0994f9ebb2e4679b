// Joins lines of plain text that a mail program or a copy from a PDF wrapped, unless the line breaks have a meaning.

import type { Span } from '../../../model/span.js';
import { measures } from '../../../text/width.js';
import { hasCells } from '../../line-blocks.js';
import { headingLength } from '../../line-headings.js';
import { lineMark } from '../../line-marks.js';
import {
  bracketsOpen,
  endsSentence,
  goesOnAfter,
  holdsSentenceEnd,
  isBelow,
  isProse,
  mayGoOnAfter,
  startsAnew,
} from './line-ends.js';

/**
 * A line for the detection of wrapping. `start` and `end` exclude the marks of a quoted mail; widths are in columns.
 */
type Line = Span & {
  readonly text: string;
  readonly quote: string;
  readonly indent: number;
  /** Columns up to the last character. */
  readonly width: number;
  /** Columns of the first word, which had no room on the line before; in Japanese of the first character. */
  readonly firstWord: number;
  readonly isMarked: boolean;
  readonly isApart: boolean;
  readonly isKorean: boolean;
};

const measure = measures.wide;
// Columns. Shorter lines are poems, addresses, names; no program wraps at longer ones.
const narrowest = 30;
const widest = 130;
// Columns at the end of a Japanese line that kinsoku and half-width characters may leave empty.
const ragged = 5;
// Least number of lines of one width that shows wrapping of a whole text, and of a paragraph.
const fewest = { document: 3, paragraph: 2 } as const;
// Columns of the narrowest wrapping: a sentence of only two lines shows no common width.
const narrowColumn = 40;

const quoteMark = /^(?:>[ \t]?)*/;
const ruler = /[|│┃─━═+]{2,}|[^\S\n]{3,}|\.{4,}|…{3,}|・{4,}|·{4,}/;

const readLine = (text: string, span: Span): Line => {
  const raw = text.slice(span.start, span.end);
  const quote = quoteMark.exec(raw)?.[0] ?? '';
  const own = raw.slice(quote.length);
  const words = own.trim();
  const spaces = own.slice(0, own.length - own.trimStart().length);
  const first = /^[가-힣A-Za-z0-9]\S*/.exec(words)?.[0] ?? words.slice(0, 1);
  const isLong = raw.length > 400;
  return {
    start: span.start + quote.length,
    end: span.end,
    text: words,
    quote: quote.replace(/[ \t]/g, ''),
    indent: measure.width(spaces.replaceAll('\t', '    ')),
    width: isLong ? widest + 1 : measure.width(own.trimEnd().replaceAll('\t', '    ')),
    firstWord: isLong ? 0 : measure.width(first),
    isMarked: lineMark(words).kind !== 'paragraph',
    isApart: words === '' || hasCells(words) || ruler.test(words) || headingLength(words) === words.length,
    isKorean: /[가-힣]/.test(words),
  };
};

/** Whether two lines may belong together at all, by their marks, indents and languages. */
const mayJoin = (head: Line, left: Line, right: Line): boolean => {
  if (left.isApart || right.isApart || right.isMarked || left.quote !== right.quote) return false;
  if (left.width > widest || right.width > widest || startsAnew(right.text)) return false;
  if (left.isKorean !== right.isKorean && /[가-힣ぁ-ヿ]/.test(left.text) && /[가-힣ぁ-ヿ]/.test(right.text))
    return false;
  // Below an item its lines are indented; elsewhere only the first line of a paragraph may be.
  if (head.isMarked)
    return left === head ? right.indent > head.indent || right.indent === 0 : right.indent === left.indent;
  return left === head ? right.indent <= left.indent : right.indent === left.indent;
};

/** The width at which lines of a paragraph, or of the whole text, were wrapped; undefined if they were not. */
const commonWidth = (lines: readonly Line[], within: number, fewest: number): number | undefined => {
  const widths = lines.map(({ width }) => width).filter((width) => width >= narrowest && width <= widest);
  const sorted = widths.sort((a, b) => b - a);
  const at = sorted.findIndex((width, index) => width - (sorted[index + fewest - 1] ?? 0) <= within);
  return at < 0 ? undefined : sorted[at];
};

/** Whether the start of the right line had no room on the left one. */
const isFull = (left: Line, right: Line, limit: number): boolean => {
  const room = limit - left.width;
  if (room < 0) return left.width <= limit + ragged;
  return left.isKorean ? room < right.firstWord + 1 || room <= 1 : room <= ragged;
};

type Wrapping = { readonly paragraph: number | undefined; readonly document: number | undefined };

/** Whether a line break comes from wrapping and not from the writer. */
const isWrap = (
  head: Line,
  left: Line,
  right: Line,
  further: readonly Line[],
  { paragraph, document }: Wrapping,
): boolean => {
  if (isBelow(right.text) && left.width >= narrowest / 2) return true;
  if (endsSentence(left.text)) return bracketsOpen(left.text) && left.width >= narrowest;
  if (left.width < narrowest) return false;
  if (bracketsOpen(left.text)) return true;
  const limit = paragraph ?? document;
  const full = limit !== undefined && isFull(left, right, limit);
  if (goesOnAfter(left.text)) return full || limit === undefined || left.width >= limit / 2;
  if (
    full &&
    (mayGoOnAfter(left.text) || [left, right, ...further].some(({ text }) => holdsSentenceEnd(text)))
  )
    return true;
  const hangs = head.isMarked && right.indent > head.indent;
  if (left.width < narrowColumn) return false;
  if (hangs && isProse(left.text) && holdsSentenceEnd(right.text)) return true;
  const rest = [right, ...further];
  const until = rest.findIndex(({ text }) => holdsSentenceEnd(text));
  const isShorter = until >= 0 && rest.slice(0, until + 1).every(({ width }) => width <= left.width + ragged);
  return isShorter && (hangs || (limit === undefined && isProse(left.text)));
};

// Lines in which the end of a sentence is searched, which tells prose from a list of names.
const lookahead = 8;

/** The following lines up to a blank line or a mark. */
const blockFrom = (lines: readonly Line[], from: number): readonly Line[] => {
  const after = lines.slice(from + 1, from + 60).findIndex((line) => line.isApart || line.isMarked);
  return lines.slice(from, after < 0 ? from + 60 : from + 1 + after);
};

/**
 * Joins lines that were one line before wrapping; returns the spans of the resulting lines in reading order.
 * @example '해마다 회의를 개최하고 있으며 양국의 사례를\n발표한다.' is one line; '서울특별시\n종로구' are two
 */
export const unwrapped = (text: string, spans: readonly Span[]): readonly Span[] => {
  const lines = spans.map((span) => readLine(text, span));
  const plain = lines.filter((line) => !line.isApart);
  const document = commonWidth(plain, 8, fewest.document);
  const found: { start: number; end: number }[] = [];
  let head: Line | undefined;
  let paragraph: number | undefined;
  for (const [index, line] of lines.entries()) {
    const left = lines[index - 1];
    const last = found.at(-1);
    const joins =
      head !== undefined &&
      left !== undefined &&
      last !== undefined &&
      mayJoin(head, left, line) &&
      isWrap(head, left, line, blockFrom(lines, index).slice(1, lookahead), { paragraph, document });
    if (joins && last !== undefined) last.end = line.end;
    else {
      found.push({
        start: line.quote === '' ? (spans[index]?.start ?? line.start) : line.start,
        end: line.end,
      });
      head = line;
    }
    // The width of a paragraph is measured from its first line on, and again after a mark or a blank line.
    if (index === 0 || line.isMarked || left?.isApart !== false)
      paragraph = commonWidth(blockFrom(lines, index).slice(0, -1), 12, fewest.paragraph);
  }
  return found;
};
