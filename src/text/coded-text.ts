// A text with its inline codes as single characters, so that it can be edited as one string.

import type { CodedText, InlineCode, PlacedCode } from '../model/inline-code.js';
import type { Span } from '../model/span.js';

// Private-use characters of the last plane, which no font and no document uses; `text/width.ts` draws each in one
// column.
const first = 0x100000;
const last = 0x10fffd;
const sides = ['open', 'close', 'single'] as const;
const anyMark = /[\u{100000}-\u{10fffd}]/gu;

/** The character for a code; 20,000 codes have distinct characters. */
export const codeMark = ({ number, side }: Pick<PlacedCode, 'number' | 'side'>): string =>
  String.fromCodePoint(Math.min(first + number * sides.length + sides.indexOf(side), last));

/** The code of a character; undefined for a character of the text. */
export const codeOfMark = (mark: string): Pick<PlacedCode, 'number' | 'side'> | undefined => {
  const offset = (mark.codePointAt(0) ?? 0) - first;
  const side = sides[offset % sides.length];
  return offset < sides.length || side === undefined
    ? undefined
    : { number: Math.floor(offset / sides.length), side };
};

/** Whether a text contains marks of codes. */
export const hasCodes = (marked: string): boolean => /[\u{100000}-\u{10fffd}]/u.test(marked);

/** The text without its marks. */
export const withoutCodes = (marked: string): string =>
  hasCodes(marked) ? marked.replace(anyMark, '') : marked;

const glyphs = { open: '<', close: '>', single: '^' } as const;

/**
 * The text with a sign of one column for each mark: `<` and `>` around a look or a link, `^` for a note or a field.
 */
export const drawnCodes = (marked: string): string =>
  marked.replace(anyMark, (mark) => {
    const code = codeOfMark(mark);
    return code === undefined ? '\ufffd' : glyphs[code.side];
  });

const spellings = { open: ['⟪', '|'], close: ['|', '⟫'], single: ['⟪', '⟫'] } as const;

/**
 * The text with each mark spelled as `⟪1|`, `|1⟫` or `⟪1⟫`, for an editor that cannot draw marks.
 * @example `가장 ⟪1|중요한|1⟫` for a look around 중요한
 */
export const spelledCodes = (marked: string): string =>
  marked.replace(anyMark, (mark) => {
    const code = codeOfMark(mark);
    if (code === undefined) return '';
    const [before, after] = spellings[code.side];
    return before + code.number + after;
  });

/** Reverses `spelledCodes`. */
export const readSpelledCodes = (spelled: string): string =>
  spelled.replace(
    /⟪(\d{1,5})\||\|(\d{1,5})⟫|⟪(\d{1,5})⟫/gu,
    (_, open?: string, close?: string, single?: string) =>
      codeMark({
        number: Number(open ?? close ?? single),
        side: open !== undefined ? 'open' : close !== undefined ? 'close' : 'single',
      }),
  );

/** The spans of the marks in a text. */
export const codeSpans = (marked: string): readonly Span[] =>
  hasCodes(marked)
    ? Array.from(marked.matchAll(anyMark), ({ index, 0: mark }) => ({
        start: index,
        end: index + mark.length,
      }))
    : [];

/** The marks of a text in order. */
export const marksIn = (marked: string): readonly string[] =>
  Array.from(marked.matchAll(anyMark), ([mark]) => mark);

/**
 * Maps a span of the text without marks to the text with them: marks at its edges stay outside. A span of the whole text
 * includes all marks.
 */
export const spanWithCodes = ({ text, codes }: CodedText, { start, end }: Span): Span => {
  const lengthOf = (isBefore: (at: number) => boolean): number =>
    codes.reduce((sum, code) => sum + (isBefore(code.at) ? codeMark(code).length : 0), 0);
  if (start === 0 && end === text.length) return { start, end: end + lengthOf(() => true) };
  const from = start + lengthOf((at) => at <= start);
  return { start: from, end: Math.max(from, end + lengthOf((at) => at < end)) };
};

/** The text with a mark for each code; `readCodes` reverses it. */
export const withCodes = ({ text, codes }: CodedText): string => {
  let from = 0;
  const pieces: string[] = [];
  for (const code of codes) {
    pieces.push(text.slice(from, code.at), codeMark(code));
    from = code.at;
  }
  return pieces.join('') + text.slice(from);
};

/** Splits a text with marks into text and codes. */
export const readCodes = (marked: string): CodedText => {
  if (!hasCodes(marked)) return { text: marked, codes: [] };
  const codes: PlacedCode[] = [];
  const pieces: string[] = [];
  let from = 0;
  let length = 0;
  for (const match of marked.matchAll(anyMark)) {
    pieces.push(marked.slice(from, match.index));
    length += match.index - from;
    from = match.index + match[0].length;
    const code = codeOfMark(match[0]);
    if (code !== undefined) codes.push({ ...code, at: length });
  }
  return { text: pieces.join('') + marked.slice(from), codes };
};

/** The codes of a segment with their positions in it. */
export const placedCodes = (codes: readonly InlineCode[]): readonly PlacedCode[] => {
  const places = codes.flatMap(({ number, paired, start, end }): readonly PlacedCode[] =>
    paired
      ? [
          { number, side: 'open', at: start },
          { number, side: 'close', at: end },
        ]
      : [{ number, side: 'single', at: start }],
  );
  // At one position an end precedes a start; of two ends the inner one comes first.
  const isEmpty = new Set(codes.filter(({ start, end }) => start === end).map(({ number }) => number));
  const ends = ({ side, number }: PlacedCode): boolean => side === 'close' && !isEmpty.has(number);
  return places
    .map((place, index) => ({ place, index }))
    .sort(
      (a, b) =>
        a.place.at - b.place.at ||
        Number(ends(b.place)) - Number(ends(a.place)) ||
        (ends(a.place) ? b.index - a.index : a.index - b.index),
    )
    .map(({ place }) => place);
};
