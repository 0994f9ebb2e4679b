// Counts text: characters, words, and sheets of manuscript paper.

import type { Lang } from '../model/language.js';

/** The length of a text. Characters are code points: 𠮷 is one. */
export type Extent = {
  readonly characters: number;
  /** Characters without spaces and line breaks. */
  readonly withoutSpaces: number;
  /** Korean: 어절, runs between spaces. Japanese: morphemes (形態素) without punctuation. */
  readonly words: number;
};

/** An extent of zero. */
export const noExtent: Extent = { characters: 0, withoutSpaces: 0, words: 0 };

/** The sum of two extents. */
export const addExtents = (a: Extent, b: Extent): Extent => ({
  characters: a.characters + b.characters,
  withoutSpaces: a.withoutSpaces + b.withoutSpaces,
  words: a.words + b.words,
});

/** The kind of word that is counted in a language: Korean separates words by spaces (어절), Japanese does not. */
export const wordKinds = { ko: 'eojeol', ja: 'morpheme' } as const satisfies Readonly<Record<Lang, string>>;

/** Counts the runs between spaces that contain a letter or a digit: 3 in `행정안전부는 6월 — 개최한다`. */
export const countEojeols = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The extent of a text whose words are already counted. */
export const extentOf = (text: string, words: number): Extent => {
  const all = text.match(/[^\r\n]/gu)?.length ?? 0;
  return { characters: all, withoutSpaces: text.match(/\S/gu)?.length ?? 0, words };
};

/** Squares on a sheet of manuscript paper: 400字詰原稿用紙 (20×20), 200자 원고지 (20×10). */
export const sheetSizes: Readonly<Record<Lang, number>> = { ko: 200, ja: 400 };

/**
 * Number of manuscript sheets by characters, the usual measure of translations (400字換算, 원고지 환산): Korean with
 * spaces, which take a square there, Japanese without. A started sheet counts as a whole one; paragraph layout is
 * ignored.
 */
export const sheetsOf = (lang: Lang, { characters, withoutSpaces }: Extent): number =>
  Math.ceil((lang === 'ko' ? characters : withoutSpaces) / sheetSizes[lang]);
