// One spelling for matching, with the way back: what differs only in form becomes equal, and every unit of the
// result knows which span of the original it stands for.

import type { Span } from '../model/span.js';
import { folding, type Normalised } from './folding.js';
import { modernForm } from './japanese/kanji-forms.js';

export type { Normalised } from './folding.js';

// · U+00B7, ‧ U+2027, • U+2022, ⋅ U+22C5, ・ U+30FB, ･ U+FF65, ㆍ U+318D, ᆞ U+119E, ∙ U+2219
const middleDots = /[·‧•⋅・･ㆍᆞ∙]/u;
const dashes = /[‐‑‒–—―−－]/u;
const wavyDashes = /[~〜～∼]/u;
const singleQuotes = /[‘’‚‛′`´]/u;
const doubleQuotes = /[“”„‟″]/u;
const blank = /[\p{White_Space}\u200b\u2060\ufeff\u00ad]/u;

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

const forMatching = folding(fold);

/**
 * Normalises for matching: NFKC, lower case, new character forms, one middle dot, one dash, no white space.
 * Nothing is lost: `originalSpan` leads back.
 */
export const normalise = (original: string): Normalised => forMatching.normalise(original);

const forAnalysis = folding((piece) => (middleDots.test(piece) ? '·' : piece.normalize('NFC')));

/**
 * Composes for the analysis: NFC, and one middle dot (the ㆍ of Korean documents is a vowel letter to a dictionary).
 * @returns undefined where the text is so already
 */
export const compose = (original: string): Normalised | undefined =>
  original.normalize('NFC') === original && !/[‧⋅・･ㆍᆞ∙]/u.test(original)
    ? undefined
    : forAnalysis.normalise(original);

/** The normalised form without its offset map, which costs half as much: what two spellings of one term have in common. */
export const normalForm = (original: string): string => forMatching.textOf(original);

/** The span of the original behind `[start, end)` of the normalised text; the range must not be empty. */
export const originalSpan = ({ starts, ends }: Normalised, start: number, end: number): Span => ({
  start: starts[start] as number,
  end: ends[end - 1] as number,
});
