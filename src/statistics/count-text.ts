// How much text there is: characters, words, and sheets of manuscript paper.

import type { Lang } from '../model/language.js';

/** The length of a text. Characters are code points: 𠮷 is one. */
export type Extent = {
  readonly characters: number;
  /** Characters without spaces and line breaks. */
  readonly withoutSpaces: number;
  /** Korean: 어절, stretches between spaces. Japanese: morphemes (形態素) without punctuation. */
  readonly words: number;
};

/** Nothing counted yet. */
export const noExtent: Extent = { characters: 0, withoutSpaces: 0, words: 0 };

/** The sum of two extents. */
export const addExtents = (a: Extent, b: Extent): Extent => ({
  characters: a.characters + b.characters,
  withoutSpaces: a.withoutSpaces + b.withoutSpaces,
  words: a.words + b.words,
});

/** What is counted as a word of a language: Korean spaces its words (어절), Japanese does not. */
export const wordKinds = { ko: 'eojeol', ja: 'morpheme' } as const satisfies Readonly<Record<Lang, string>>;

/** Stretches between spaces that have a letter or a digit: 3 in `행정안전부는 6월 — 개최한다`. */
export const countEojeols = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Counts a text of which the words are counted already. */
export const extentOf = (text: string, words: number): Extent => {
  const all = text.match(/[^\r\n]/gu)?.length ?? 0;
  return { characters: all, withoutSpaces: text.match(/\S/gu)?.length ?? 0, words };
};

/** Squares on a sheet of manuscript paper: 400字詰原稿用紙 (20×20), 200자 원고지 (20×10). */
export const sheetSizes: Readonly<Record<Lang, number>> = { ko: 200, ja: 400 };

/**
 * Sheets of manuscript paper by the number of characters, as translations are reckoned (400字換算, 원고지 환산): Korean with
 * spaces, which take a square there, Japanese without. One begun counts as a whole one; the layout of paragraphs on the
 * paper is left out.
 */
export const sheetsOf = (lang: Lang, { characters, withoutSpaces }: Extent): number =>
  Math.ceil((lang === 'ko' ? characters : withoutSpaces) / sheetSizes[lang]);
