// Segments cut otherwise than the reader did: one in two, or two in one. The document's text stays what it is.

import type { Lang } from '../model/language.js';
import type { Segment } from '../model/segment.js';
import { hasWords } from '../text/script.js';
import { segmentLang } from './detect-language.js';
import { joinLines } from './join-lines.js';

const lineBreaks = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/** Which place of the document each code unit of a segment's text stands at. */
const placesOf = (document: string, { start, end, text }: Segment): ((at: number) => number) | undefined => {
  const joined = joinLines(document.slice(start, end));
  // Only a segment that is what the document says there can be cut by its places.
  return joined.text === text ? (at) => start + (joined.places?.[at] ?? at) : undefined;
};

/**
 * A segment cut in two before the code unit `at` of its text, the space there left out.
 * @param lang the document's language, for parts that are Han characters alone
 * @returns undefined where one of the parts would have no words
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
 * Two neighbouring segments as one.
 * @returns undefined where something else than space or one line break lies between them: another paragraph, item or cell
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
