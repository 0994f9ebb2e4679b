// What may stand where the lexicon has nothing: MeCab's rules over char.def (tokenizer.cpp, `lookup`).

import type { Candidates } from './candidates.js';
import { categoryOf, isGrouped, isInvoked, lengthOf, typeMask } from './character-classes.js';
import type { Dictionary } from './dictionary.js';
import type { Sentence } from './sentence.js';

/** Longest grouped unknown word, in characters after the first (MeCab's default `max-grouping-size`). */
const longestGroup = 24;

/** Adds the unknown words that may start at `at` behind the known ones that `found` holds, in MeCab's order. */
export const addUnknownWords = (
  { unknown }: Dictionary,
  sentence: Sentence,
  at: number,
  found: Candidates,
): void => {
  const property = sentence.propertyAt(at);
  if (found.count > 0 && !isInvoked(property)) return;
  const category = categoryOf(property);
  const firstEntry = unknown[category] as number;
  const lastEntry = unknown[category + 1] as number;
  const afterFirst = at + sentence.widthAt(at);
  let groupEnd = -1;
  if (isGrouped(property)) {
    groupEnd = sentence.endOfRun(at);
    // Two units a character at most: what is longer than that need not be counted.
    const isShort =
      groupEnd - afterFirst <= 2 * longestGroup &&
      sentence.charactersBetween(afterFirst, groupEnd) <= longestGroup;
    if (isShort) found.add(firstEntry, lastEntry, groupEnd);
  }
  let end = afterFirst;
  for (let i = lengthOf(property); i > 0 && end !== groupEnd; i--) {
    found.add(firstEntry, lastEntry, end);
    if (end >= sentence.length || (property & sentence.propertyAt(end) & typeMask) === 0) break;
    end += sentence.widthAt(end);
  }
  if (found.count === 0) found.add(firstEntry, lastEntry, end);
};
