// Candidates for unknown words: MeCab's rules over char.def (tokenizer.cpp, `lookup`).

import { addCandidate, candidates } from './candidates';
import { categories, categoryOf, isGrouped, isInvoked, lengthOf } from './character-classes';
import { unknown } from './dictionary';
import { charactersBetween, endOfRun, length, propertyAt, widthAt } from './sentence';

/** Longest grouped unknown word, in characters after the first (MeCab's default `max-grouping-size`). */
const longestGroup: i32 = 24;

/** Adds the unknown words that may start at `at` behind the known ones, in MeCab's order. */
export function addUnknownWords(at: i32): void {
  const property = propertyAt(at);
  if (candidates > 0 && !isInvoked(property)) return;
  const category = categoryOf(property);
  const first = unknown[category];
  const last = unknown[category + 1];
  const afterFirst = at + widthAt(at);
  let groupEnd = -1;
  if (isGrouped(property)) {
    groupEnd = endOfRun(at);
    // A character has at most two units, so a longer run need not be counted.
    const isShort =
      groupEnd - afterFirst <= 2 * longestGroup && charactersBetween(afterFirst, groupEnd) <= longestGroup;
    if (isShort) addCandidate(first, last, groupEnd);
  }
  let end = afterFirst;
  for (let i = lengthOf(property); i > 0 && end !== groupEnd; i--) {
    addCandidate(first, last, end);
    if (end >= length || !categories(property & propertyAt(end))) break;
    end += widthAt(end);
  }
  if (candidates === 0) addCandidate(first, last, end);
}
