// One spelling for matching, with the way back: what differs only in form becomes equal, and every unit of the
// result knows which stretch of the original it stands for.

import type { Span } from '../model/span.js';
import { modernForm } from './kanji-forms.js';

/** A normalised text. `starts` and `ends` have one element per UTF-16 unit of `text`. */
export type Normalised = {
  readonly text: string;
  /** Where the original stretch behind each unit begins. */
  readonly starts: Int32Array;
  /** Where it ends. */
  readonly ends: Int32Array;
};

// · U+00B7, ‧ U+2027, • U+2022, ⋅ U+22C5, ・ U+30FB, ･ U+FF65, ㆍ U+318D, ᆞ U+119E, ∙ U+2219
const middleDots = /[·‧•⋅・･ㆍᆞ∙]/u;
const dashes = /[‐‑‒–—―−－]/u;
const wavyDashes = /[~〜～∼]/u;
const singleQuotes = /[‘’‚‛′`´]/u;
const doubleQuotes = /[“”„‟″]/u;
const blank = /[\p{White_Space}\u200b\u2060\ufeff\u00ad]/u;

// A character with the marks that belong to it, in whatever form: conjoining jamo, kana with (half-width) voicing marks,
// letters with combining marks, variation selectors.
const cluster =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]?[\u11a8-\u11ff\ud7cb-\ud7fb]?[\u302e\u302f]?|\p{M}*.[\p{M}\uff9e\uff9f]*|\p{M}+/suy;

const fold = (piece: string): string => {
  if (blank.test(piece)) return '';
  if (middleDots.test(piece)) return '·';
  if (dashes.test(piece)) return '-';
  if (wavyDashes.test(piece)) return '~';
  if (singleQuotes.test(piece)) return "'";
  if (doubleQuotes.test(piece)) return '"';
  const composed = piece.normalize('NFKC').replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '');
  return modernForm(composed.toLowerCase());
};

/** Units that stand for themselves unless a mark follows: ASCII, kana, kanji, Hangul syllables, CJK punctuation. */
const isPlain = (unit: number): boolean =>
  unit < 0x7f ||
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30ff) ||
  (unit >= 0x3000 && unit <= 0x3029);

/** Folds a text piece by piece, keeping the way back. `fold` gets one character with its marks. */
const foldPieces = (original: string, fold: (piece: string) => string): Normalised => {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const put = (folded: string, start: number, end: number): void => {
    text += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < original.length; ) {
    const unit = original.charCodeAt(at);
    if (isPlain(unit) && (at + 1 === original.length || isPlain(original.charCodeAt(at + 1)))) {
      put(fold(original.charAt(at)), at, ++at);
      continue;
    }
    cluster.lastIndex = at;
    const piece = cluster.exec(original)?.[0] ?? original.charAt(at);
    put(fold(piece), at, at + piece.length);
    at += piece.length;
  }
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
};

/** The same function, each answer computed once: a text uses a few thousand characters over and over. */
const remembered = (fold: (piece: string) => string): ((piece: string) => string) => {
  const known = new Map<string, string>();
  return (piece) => {
    let folded = known.get(piece);
    if (folded === undefined) {
      folded = fold(piece);
      if (known.size < 100_000) known.set(piece, folded);
    }
    return folded;
  };
};

const foldForMatching = remembered(fold);

/**
 * Normalises for matching: NFKC, lower case, new character forms, one middle dot, one dash, no white space.
 * Nothing is lost: `originalSpan` leads back.
 */
export const normalise = (original: string): Normalised => foldPieces(original, foldForMatching);

const foldForAnalysis = remembered((piece) => (middleDots.test(piece) ? '·' : piece.normalize('NFC')));

/**
 * Composes for the analysis: NFC, and one middle dot (the ㆍ of Korean documents is a vowel letter to a dictionary).
 * @returns undefined where the text is so already
 */
export const compose = (original: string): Normalised | undefined =>
  original.normalize('NFC') === original && !/[‧⋅・･ㆍᆞ∙]/u.test(original)
    ? undefined
    : foldPieces(original, foldForAnalysis);

/** The normalised form alone. */
export const normalForm = (original: string): string => normalise(original).text;

/** The stretch of the original behind `[start, end)` of the normalised text; the range must not be empty. */
export const originalSpan = ({ starts, ends }: Normalised, start: number, end: number): Span => ({
  start: starts[start] as number,
  end: ends[end - 1] as number,
});
