// Finds the known word that a mistyped one resembles.

import { distance } from 'fastest-levenshtein';

// Two letters may be wrong, missing, too many or exchanged, but no more than half of the word.
const mostWrong = 2;

/** The nearest of the words, several where they are equally near: `lokup` → `lookup`; none where all are far. */
export const similarTo = (word: string, words: readonly string[]): readonly string[] => {
  const most = Math.min(mostWrong, word.length / 2);
  const near = words.map((one) => ({ one, wrong: distance(word, one) })).filter(({ wrong }) => wrong <= most);
  const least = Math.min(...near.map(({ wrong }) => wrong));
  return near.filter(({ wrong }) => wrong === least).map(({ one }) => one);
};

/** Whether a word looks like a command's name and like no file: letters and hyphens only. */
export const isLikeCommand = (word: string): boolean => /^[a-z][a-z-]*$/i.test(word);
