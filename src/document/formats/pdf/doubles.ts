// Removes letters that are drawn twice with a small offset, to look bold or to cast a shadow.

import type { Letter } from './letter.js';

/** Two equal letters closer than this, in letter heights, are one. */
const nearest = 0.15;

/** Returns the letters without those on top of an equal one; their order stays. */
export const withoutDoubles = (letters: readonly Letter[]): readonly Letter[] => {
  const seen = new Map<string, Letter[]>();
  const cellOf = (value: number, size: number): number => Math.round(value / (size * nearest * 2));
  return letters.filter((letter) => {
    const { text, u0, v, size } = letter;
    const u = cellOf(u0, size);
    const line = cellOf(v, size);
    for (const at of [u - 1, u, u + 1]) {
      for (const row of [line - 1, line, line + 1]) {
        const near = seen.get(`${text} ${at} ${row}`) ?? [];
        const isDouble = near.some(
          (other) =>
            Math.abs(other.u0 - u0) < nearest * size &&
            Math.abs(other.v - v) < nearest * size &&
            Math.abs(other.size - size) < nearest * size,
        );
        if (isDouble) return false;
      }
    }
    const key = `${text} ${u} ${line}`;
    seen.set(key, [...(seen.get(key) ?? []), letter]);
    return true;
  });
};
