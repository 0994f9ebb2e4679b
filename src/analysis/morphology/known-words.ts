// The dictionary's words that stand at a position, by one walk down the double array.

import type { Candidates } from './candidates.js';
import type { DoubleArray } from './dictionary.js';
import { countOf, firstOf } from './double-array.js';
import type { Sentence } from './sentence.js';

/** Adds every word that starts at `start`, shorter ones first. */
export const addKnownWords = (
  { units, codes }: DoubleArray,
  sentence: Sentence,
  start: number,
  found: Candidates,
): void => {
  const text = sentence.units;
  const { length } = sentence;
  let node = 0;
  let base = units[0] as number;
  for (let at = start; at < length; at++) {
    const code = codes[text[at] as number] as number;
    if (code === 0) return;
    const next = base + code;
    if (units[2 * next + 1] !== node) return;
    node = next;
    base = units[2 * node] as number;
    if (base < 0) {
      addEntries(~base, at + 1, found);
      return;
    }
    if (units[2 * base + 1] === node) addEntries(~(units[2 * base] as number), at + 1, found);
  }
};

const addEntries = (value: number, end: number, found: Candidates): void => {
  const first = firstOf(value);
  found.add(first, first + countOf(value), end);
};
