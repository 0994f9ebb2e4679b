// Counts the longer words that contain a word, which distinguishes 財政 from 在廷 and 部 from 副 without a corpus.

import { isKanji } from './japanese-words.js';

/** Counts over a list of words. */
export type Productivity = {
  /** Longer words that contain the word at any position. */
  readonly inside: ReadonlyMap<string, number>;
  /** Words that end with the character after a known word. */
  readonly asSuffix: ReadonlyMap<string, number>;
  readonly asPrefix: ReadonlyMap<string, number>;
};

const longestPart = 4;

/** Counts how often the words of `all` consist of one another. */
export const productivity = (all: ReadonlySet<string>): Productivity => {
  const inside = new Map<string, number>();
  const asSuffix = new Map<string, number>();
  const asPrefix = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const word of all) {
    if (word.length < 3 || !isKanji(word)) continue;
    if (all.has(word.slice(0, -1))) count(asSuffix, word.slice(-1));
    if (all.has(word.slice(1))) count(asPrefix, word.slice(0, 1));
    for (let start = 0; start < word.length - 1; start++) {
      for (let length = 2; length <= longestPart && start + length <= word.length; length++) {
        const part = word.slice(start, start + length);
        if (length < word.length && all.has(part)) count(inside, part);
      }
    }
  }
  return { inside, asSuffix, asPrefix };
};
