// Splits a text into sentences, Korean and Japanese alike.

import type { Span } from '../../model/span.js';
import { hasWords } from '../script.js';
import { goesOn, matchesAt, skip } from './sentence-continues.js';
import { endsWithoutSpace, fullStopEnds, wideStopEnds } from './sentence-full-stop.js';
import { openPairs } from './sentence-pairs.js';

const endMarks = /[.!?。．！？‼⁇⁈⁉｡]/g;
const moreEndMarks = /[.!?。．！？‼⁇⁈⁉｡…]+/y;
const closingMark = /[」』”’"'`)）\]］】〕》〉>＞}｝＂]|[*_]+(?![\p{L}\p{N}*_])/uy;
const spaces = /[\s\u200b]+/y;
const lowerCase = /[a-z]/y;

// A remark about the preceding sentence belongs to it: <개정 2023.6.9>, a note number, （拍手）.
const amendment = '(?:전문|일부|제목)?(?:개정|신설)|본조신설|삭제|종전|시행';
const afterword = new RegExp(
  `\\s*[<〈\\[［](?:${amendment})[^<>〈〉\\[\\]［］]{0,120}[>〉\\]］]|[¹²³⁰⁴-⁹]+⁾?|\\[\\d{1,3}\\]|\\d{1,2}\\)(?=\\s|$)|[（(][^（）()]{1,120}[）)](?=\\s|$|[^\\s.,。、])`,
  'y',
);

const mayEnd = (text: string, at: number, after: number): boolean => {
  const mark = text.charAt(at);
  if (mark === '．') return wideStopEnds(text, at);
  if (mark !== '.') return true;
  // An ellipsis alone ends no sentence.
  return after === at + 1 ? fullStopEnds(text, at) : /[!?！？。]/.test(text.slice(at, after));
};

// The offset behind the closing marks after an end mark; a quotation mark that opens a new pair is not included.
const closing = (text: string, at: number, depth: Uint16Array): number => {
  let end = at;
  for (;;) {
    const next = skip(closingMark, text, end);
    if (next === end || (depth[next - 1] ?? 0) > (depth[end - 1] ?? 0)) return end;
    end = next;
  }
};

/** End of the sentence with an end mark at `at` (UTF-16 code units), or -1 if it continues. */
const endOfSentence = (text: string, at: number, afterMarks: number, depth: Uint16Array): number => {
  const closed = closing(text, afterMarks, depth);
  if (depth[closed - 1] !== 0 || !mayEnd(text, at, afterMarks)) return -1;
  if (text.charAt(at) === '.' && closed === at + 1 && endsWithoutSpace(text, at)) return closed;
  const end = skip(afterword, text, closed);
  const quoted = closed > afterMarks;
  const last = text.charAt(afterMarks - 1);
  // 。 without closing marks always ends a sentence.
  if (!quoted && /[。｡]/.test(last)) return end;
  const next = skip(spaces, text, end);
  const western = /[.!?]/.test(last) && end === closed;
  if (goesOn(text, next, { spaced: next > end, quoted, western })) return -1;
  return text.charAt(at) === '.' && matchesAt(lowerCase, text, next) ? -1 : end;
};

const trimmed = (text: string, from: number, to: number): Span | undefined => {
  const start = Math.min(skip(spaces, text, from), to);
  let end = to;
  while (end > start && /[\s\u200b]/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : undefined;
};

/**
 * The sentences of a text, without the white space between them. An end mark inside quotation marks or brackets ends
 * nothing: a quotation of two sentences with its `라고 말했다` or `と述べた` is one unit, because the frame belongs to
 * both. Linear in the length of the text.
 */
export const sentenceSpans = (text: string): readonly Span[] => {
  const depth = openPairs(text);
  const found: Span[] = [];
  let from = 0;
  let checked = 0;
  let worded = false;
  const push = (to: number): void => {
    const span = trimmed(text, from, to);
    if (span !== undefined) found.push(span);
    from = to;
    worded = false;
  };
  for (let at = 0; ; ) {
    endMarks.lastIndex = at;
    const mark = endMarks.exec(text);
    if (mark === null) break;
    const afterMarks = skip(moreEndMarks, text, mark.index);
    const end = endOfSentence(text, mark.index, afterMarks, depth);
    at = Math.max(afterMarks, end);
    // Examines every character once, so that a megabyte of dots costs no more than one of words.
    worded ||= hasWords(text.slice(checked, at));
    checked = at;
    if (end >= 0 && worded) push(end);
  }
  push(text.length);
  return found;
};
