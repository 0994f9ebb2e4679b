// Groups letters into chunks on one line, up to a gap, a ruled line or the next column.

import { composed } from './characters.js';
import type { Letter } from './letter.js';

/** Letters of one line without a gap that could separate columns. */
export type Chunk = {
  readonly text: string;
  readonly u0: number;
  readonly u1: number;
  readonly v: number;
  readonly size: number;
  /**
   * Whether a space is drawn behind its last letter; whether a line that was broken at a space keeps it depends on the
   * program.
   */
  readonly endsInSpace: boolean;
};

/** Vertical ruled lines, which separate text. */
export type Divider = { readonly at: number; readonly from: number; readonly to: number };

/** The most that letters on one line differ in height, in letter heights. */
const sameLine = 0.45;
/** Letters smaller than this share of others are no raised ones of the same line. */
const leastRaised = 0.45;
/** A gap as wide as this many letters may be one between columns. */
const narrowGap = 0.6;
/** Width of a run of drawn spaces that counts as a gap, in letter heights. */
const wideSpaces = 2.5;

const isIdeograph = (character: string): boolean =>
  /[\u3000-\u30ff\u3400-\u9fff\uf900-\uffef]/.test(character);
const isHangul = (character: string): boolean => /[\u1100-\u11ff\u3130-\u318f가-힣]/.test(character);

/**
 * The narrowest gap that counts as a space between two letters, in letter heights. @param spaced whether spaces are
 * drawn
 */
const leastSpace = (before: string, after: string, spaced: boolean): number => {
  if (isIdeograph(before) && isIdeograph(after)) return Number.POSITIVE_INFINITY;
  if (isIdeograph(before) || isIdeograph(after)) return spaced ? 0.6 : 0.4;
  // Programs put a quarter of a letter between Hangul and Latin letters or digits, which is no space.
  const isMixed = isHangul(before) !== isHangul(after);
  if (isMixed) return spaced ? 0.45 : 0.28;
  return isHangul(before) ? (spaced ? 0.4 : 0.18) : spaced ? 0.3 : 0.18;
};

const textOf = (letters: readonly Letter[], spaced: boolean): string => {
  let text = '';
  let last: Letter | undefined;
  for (const letter of letters) {
    const before = text.slice(-1);
    if (last !== undefined && letter.text.trim() !== '' && before.trim() !== '') {
      const gap = (letter.u0 - last.u1) / Math.max(letter.size, last.size);
      if (gap >= leastSpace(before, letter.text.slice(0, 1), spaced)) text += ' ';
    }
    // Justified Japanese has no spaces between letters; drawn spaces were typed.
    text += letter.text;
    last = letter;
  }
  return composed(text);
};

/** Whether the text of a page contains drawn spaces, or only gaps. */
export const drawsSpaces = (letters: readonly Letter[]): boolean =>
  letters.filter(({ text }) => text === ' ').length > letters.length / 100;

const isDivided = (left: Letter, right: Letter, dividers: readonly Divider[]): boolean =>
  dividers.some(
    ({ at, from, to }) =>
      at >= left.u1 - left.size / 4 &&
      at <= right.u0 + right.size / 4 &&
      from <= right.v - right.size / 2 &&
      to >= right.v - right.size / 2,
  );

const chunkOf = (letters: readonly Letter[], spaced: boolean): readonly Chunk[] => {
  const words = letters.filter(({ text }) => text.trim() !== '');
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? first.size;
  const base = words.filter((letter) => letter.size >= size * 0.9).map(({ v }) => v);
  const v = base.reduce((sum, one) => sum + one, 0) / Math.max(base.length, 1);
  const text = textOf(letters, spaced);
  return [{ text: text.trim(), u0: first.u0, u1: last.u1, v, size, endsInSpace: /\s$/.test(text) }];
};

/** How far the base lines of two letters on one line are apart at most: beside much larger letters, by the smaller ones. */
const reach = (one: number, other: number): number => {
  const [small, large] = one < other ? [one, other] : [other, one];
  return sameLine * (small < leastRaised * large ? small : large);
};

/** Letters whose base lines are near each other, from the top. */
const rowsOf = (letters: readonly Letter[]): readonly Letter[][] => {
  const rows: { v: number; size: number; letters: Letter[] }[] = [];
  for (const letter of [...letters].sort((a, b) => a.v - b.v)) {
    const row = rows.at(-1);
    if (row !== undefined && letter.v - row.v <= reach(row.size, letter.size)) {
      row.letters.push(letter);
      row.size = Math.max(row.size, letter.size);
    } else rows.push({ v: letter.v, size: letter.size, letters: [letter] });
  }
  return rows.map((row) => row.letters.sort((a, b) => a.u0 - b.u0));
};

/** Groups letters into chunks, from top to bottom and left to right. */
export const chunksOf = (
  letters: readonly Letter[],
  dividers: readonly Divider[],
  spaced: boolean,
): readonly Chunk[] =>
  rowsOf(letters).flatMap((row) => {
    const groups: Letter[][] = [];
    let word: Letter | undefined;
    let any: Letter | undefined;
    for (const letter of row) {
      const isSpace = letter.text.trim() === '';
      const size = Math.max(letter.size, word?.size ?? 0);
      const isGap =
        word !== undefined &&
        any !== undefined &&
        (letter.u0 - any.u1 > narrowGap * size ||
          letter.u0 - word.u1 > wideSpaces * size ||
          isDivided(word, letter, dividers));
      const group = groups.at(-1);
      if (group === undefined || (!isSpace && isGap)) groups.push([letter]);
      else group.push(letter);
      if (!isSpace) word = letter;
      any = any === undefined || letter.u1 > any.u1 || !isSpace ? letter : any;
    }
    return groups.flatMap((group) => chunkOf(group, spaced));
  });
