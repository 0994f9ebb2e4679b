// Changes between two versions of a text, word by word.

import type { Span } from '../model/span.js';

/** A stretch of the old text, and what the new one has in its place; either may be empty. */
export type Change = { readonly before: Span; readonly after: Span };

// Kanji and hiragana count one by one: nothing shows where their words end. A number stands with what it counts: 5일, 5日, 200여.
const pieces =
  /\p{N}+(?:\p{Script=Hangul}+|[\p{Script=Han}%％])?|\p{Script=Latin}+|\p{Script=Hangul}+|[\p{Script=Katakana}ー]+|\s+|./gsu;

/** More pairs of pieces than this are not compared: what is between the equal ends is one change. */
const mostPairs = 400_000;

type Piece = Span & { readonly text: string };

const piecesOf = (text: string): readonly Piece[] =>
  [...text.matchAll(pieces)].map(({ 0: piece, index }) => ({
    text: piece,
    start: index,
    end: index + piece.length,
  }));

/** How many pieces are equal at the beginning, or at the end where `step` is -1. */
const equalPieces = (one: readonly Piece[], other: readonly Piece[], step: 1 | -1, most: number): number => {
  let count = 0;
  const at = (list: readonly Piece[]): string | undefined => list.at(step === 1 ? count : -1 - count)?.text;
  while (count < most && at(one) === at(other)) count += 1;
  return count;
};

/** Pairs of pieces, by their numbers, that the longest common sequence keeps. */
const keptPairs = (
  one: readonly Piece[],
  other: readonly Piece[],
): readonly (readonly [number, number])[] => {
  if (one.length * other.length > mostPairs) return [];
  const columns = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * columns);
  const lengthAt = (row: number, column: number): number => lengths[row * columns + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      lengths[row * columns + column] =
        one[row]?.text === other[column]?.text
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  const pairs: (readonly [number, number])[] = [];
  let row = 0;
  let column = 0;
  while (row < one.length && column < other.length) {
    if (one[row]?.text === other[column]?.text) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
};

/** A single letter that two changes have between them is no island: they are read as one. A space parts two words. */
const joined = (changes: readonly Change[], after: string): readonly Change[] => {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    const gap = last === undefined ? undefined : after.slice(last.after.end, change.after.start);
    if (last !== undefined && gap !== undefined && gap.length < 2 && gap.trim() === gap)
      all[all.length - 1] = {
        before: { start: last.before.start, end: change.before.end },
        after: { start: last.after.start, end: change.after.end },
      };
    else all.push(change);
  }
  return all;
};

/**
 * Changes of a new version, in order. Spans are in UTF-16 code units of the old and of the new text.
 * @example changesIn('회의는 6월 8일 열린다.', '회의는 6월 9일 열린다.') // 8일 → 9일
 */
export const changesIn = (before: string, after: string): readonly Change[] => {
  const [one, other] = [piecesOf(before), piecesOf(after)];
  const head = equalPieces(one, other, 1, Math.min(one.length, other.length));
  const tail = equalPieces(one, other, -1, Math.min(one.length, other.length) - head);
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  const startOf = (list: readonly Piece[], index: number, end: number): number => list[index]?.start ?? end;
  const [leftEnd, rightEnd] = [
    startOf(one, one.length - tail, before.length),
    startOf(other, other.length - tail, after.length),
  ];
  const changes: Change[] = [];
  let [row, column] = [0, 0];
  for (const [keptRow, keptColumn] of [...keptPairs(left, right), [left.length, right.length] as const]) {
    if (keptRow > row || keptColumn > column)
      changes.push({
        before: { start: startOf(left, row, leftEnd), end: startOf(left, keptRow, leftEnd) },
        after: { start: startOf(right, column, rightEnd), end: startOf(right, keptColumn, rightEnd) },
      });
    [row, column] = [keptRow + 1, keptColumn + 1];
  }
  return joined(changes, after);
};
