// The whole word in which a difference lies: 부 of 행정안전부 says little by itself.

import type { Unit } from './unit.js';

const isPart = ({ kind }: Unit): boolean => kind === 'content' || kind === 'term';

/** The range of units that belong to the words of `[from, to)`. A space ends a word, and so do particles and numbers. */
export const wordAround = (
  units: readonly Unit[],
  from: number,
  to: number,
): readonly [from: number, to: number] => {
  let start = from;
  let end = to;
  const joined = (left: Unit | undefined, right: Unit | undefined): boolean =>
    left !== undefined && right !== undefined && isPart(left) && isPart(right) && left.end === right.start;
  while (joined(units[start - 1], units[start])) start -= 1;
  while (end > start && joined(units[end - 1], units[end])) end += 1;
  return [start, end];
};
