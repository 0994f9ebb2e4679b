// Joins soft line breaks and keeps an offset map to the document.

import { scriptOf } from '../text/script.js';

/** A joined text; `places[i]` is the offset of its i-th code unit in the raw text. */
export type JoinedText = { readonly text: string; readonly places: Uint32Array | undefined };

// A line break with the white space around it, and the `>` of a block quote on the next line.
const softBreak = /[^\S\r\n]*(?:\r\n|\n|\r)(?:\s|>[ \t]?)*/g;

const isJapanese = (codePoint: number): boolean => {
  const script = scriptOf(codePoint);
  return (
    script === 'kana' ||
    script === 'han' ||
    (codePoint >= 0x3001 && codePoint <= 0x30ff) ||
    (codePoint >= 0xff01 && codePoint <= 0xff5e)
  );
};

// Japanese joins without a space; Hangul and Western text need a space for the break.
const glue = (before: string, after: string): string => {
  const left = before.codePointAt(0) ?? 0;
  const right = after.codePointAt(0) ?? 0;
  if (scriptOf(left) === 'hangul' || scriptOf(right) === 'hangul') return ' ';
  return isJapanese(left) || isJapanese(right) ? '' : ' ';
};

// Particles of two syllables and forms of 하다, 되다, 이다: a line begins with one only if wrapping split a word.
const insideWord =
  /^(?:은|는|을|를|에서|으로|까지|부터|에게|(?:하|되)(?:였|고|는|며|여|어|기|지|도록)|한다|했다|합니다|됩니다|된다|됐다|되었|이다|입니다|습니다|니다|였다|었다)[가-힣]{0,4}(?=[\s,.)]|$)/;
const whole = /^(?:하지만|하고많은|되도록|하기야|에게|부터)/;

/** Whether a Korean line begins with the rest of a word: 는, 하였다. */
export const beginsInsideWord = (line: string): boolean => insideWord.test(line) && !whole.test(line);

/** Joins the lines of a passage: with a space in Korean, with nothing between Japanese characters. */
export const joinLines = (raw: string): JoinedText => {
  if (!/[\r\n]/.test(raw)) return { text: raw, places: undefined };
  const pieces: string[] = [];
  const places: number[] = [];
  const push = (piece: string, at: number, step: number): void => {
    pieces.push(piece);
    for (let index = 0; index < piece.length; index++) places.push(at + index * step);
  };
  let from = 0;
  for (const match of raw.matchAll(softBreak)) {
    const after = match.index + match[0].length;
    push(raw.slice(from, match.index), from, 1);
    const isCut = !/^[^\S\r\n]/.test(match[0]) && beginsInsideWord(raw.slice(after, after + 12));
    push(isCut ? '' : glue(raw.charAt(match.index - 1), raw.charAt(after)), match.index, 0);
    from = after;
  }
  push(raw.slice(from), from, 1);
  return { text: pieces.join(''), places: Uint32Array.from(places) };
};
