// Finds the known word that is closest to a mistyped one.

import { distance } from 'fastest-levenshtein';

// Two letters may be wrong, missing, surplus or exchanged, but no more than half of the word.
const mostWrong = 2;

/** The closest of the words, several if they are equally close: `lokup` → `lookup`; none if all are too far. */
export const similarTo = (word: string, words: readonly string[]): readonly string[] => {
  const most = Math.min(mostWrong, word.length / 2);
  const near = words.map((one) => ({ one, wrong: distance(word, one) })).filter(({ wrong }) => wrong <= most);
  const least = Math.min(...near.map(({ wrong }) => wrong));
  return near.filter(({ wrong }) => wrong === least).map(({ one }) => one);
};

/** Whether a word looks like a command and not like a file: letters and hyphens only. */
export const isLikeCommand = (word: string): boolean => /^[a-z][a-z-]*$/i.test(word);
