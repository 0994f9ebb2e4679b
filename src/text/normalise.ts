// Normalises texts for matching with an offset map: texts that differ only in form become equal, and every unit of the
// result maps to a span of the original.

import type { Span } from '../model/span.js';
import { folding, type Normalised } from './folding.js';
import { modernForm } from './japanese/kanji-forms.js';

export type { Normalised } from './folding.js';

// · U+00B7, ․ U+2024, ‧ U+2027, • U+2022, ⋅ U+22C5, ・ U+30FB, ･ U+FF65, ㆍ U+318D, ᆞ U+119E, ∙ U+2219
const middleDots = /[·․‧•⋅・･ㆍᆞ∙]/u;
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
 * Normalises for matching: NFKC, lower case, modern character forms, one middle dot, one dash, no white space.
 * `originalSpan` maps back.
 */
export const normalise = (original: string): Normalised => forMatching.normalise(original);

const forAnalysis = folding((piece) => (middleDots.test(piece) ? '·' : piece.normalize('NFC')));

/**
 * Composes for the analysis: NFC, and one middle dot (a dictionary takes the ㆍ of Korean documents for a vowel).
 * @returns undefined if the text needs no change
 */
export const compose = (original: string): Normalised | undefined =>
  original.normalize('NFC') === original && !/[․‧⋅・･ㆍᆞ∙]/u.test(original)
    ? undefined
    : forAnalysis.normalise(original);

/**
 * The normalised form without its offset map, for half the cost; equal for two spellings of one term.
 * @example normalForm('한ㆍ일 ＩＣＴ') // '한·일ict'; normalForm('總務省') // '総務省'
 */
export const normalForm = (original: string): string => forMatching.textOf(original);

/** The span of the original for `[start, end)` of the normalised text; the range must not be empty. */
export const originalSpan = ({ starts, ends }: Normalised, start: number, end: number): Span => ({
  start: starts[start] as number,
  end: ends[end - 1] as number,
});
