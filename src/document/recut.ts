// Splits and joins segments without changing the document's text.

import type { Lang } from '../model/language.js';
import type { Segment } from '../model/segment.js';
import { hasWords } from '../text/script.js';
import { segmentLang } from './detect-language.js';
import { joinLines } from './join-lines.js';

const lineBreaks = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/** Maps code units of a segment's text to offsets in the document. */
const placesOf = (document: string, { start, end, text }: Segment): ((at: number) => number) | undefined => {
  const joined = joinLines(document.slice(start, end));
  // Offsets are known only if the segment's text equals the document's.
  return joined.text === text ? (at) => start + (joined.places?.[at] ?? at) : undefined;
};

/**
 * Splits a segment before the code unit `at` of its text and drops the space there.
 * @param lang the document's language, for parts with only Han characters
 * @returns undefined if one of the parts would have no words
 */
export const splitSegment = (
  document: string,
  segment: Segment,
  at: number,
  lang: Lang,
): readonly [Segment, Segment] | undefined => {
  const place = placesOf(document, segment);
  const left = segment.text.slice(0, at).trimEnd();
  const right = segment.text.slice(at).trimStart();
  if (place === undefined || !hasWords(left) || !hasWords(right)) return undefined;
  const end = place(left.length - 1) + 1;
  const start = place(segment.text.length - right.length);
  return [
    { ...segment, end, text: left, lang: segmentLang(left, lang) },
    {
      ...segment,
      ordinal: segment.ordinal + 1,
      start,
      text: right,
      lang: segmentLang(right, lang),
      line: segment.line + lineBreaks(document.slice(segment.start, start)),
    },
  ];
};

/**
 * Joins two neighbouring segments.
 * @returns undefined if something other than white space and one line break is between them: another paragraph, item or
 *   cell
 */
export const joinSegments = (
  document: string,
  first: Segment,
  second: Segment,
  lang: Lang,
): Segment | undefined => {
  const between = document.slice(first.end, second.start);
  const apart = first.kind === 'heading' ? /[\r\n]/ : /\n\s*\n|\r\s*\r|\r\n\s*\r\n/;
  if (first.kind !== second.kind || between.trim() !== '' || apart.test(between)) return undefined;
  const { text } = joinLines(document.slice(first.start, second.end));
  return { ...first, end: second.end, text, lang: segmentLang(text, lang) };
};
