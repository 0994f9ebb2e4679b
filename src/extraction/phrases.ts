// Tells phrases about a term from terms: 지방행정 발전, 정책적 시사점, 추진 방안. In Korean the space decides.

import type { Counted } from './count-candidates.js';
import { hasTermHead, isActionNoun } from './word-lists.js';

/** The words of a Korean expression if it is written with a space at least once; otherwise one word. */
const wordsOf = ({ spellings }: Counted): readonly string[] => {
  let words: readonly string[] = [];
  for (const spelling of spellings.keys()) {
    const split = spelling.split(' ');
    // If it is written as one word anywhere, it is one.
    if (split.length === 1) return split;
    if (split.length > words.length) words = split;
  }
  return words;
};

/** Whether the words can be split into two known parts. */
const isOfKnown = (words: readonly string[], isKnown: (text: string) => boolean): boolean =>
  words.some((_, i) => i > 0 && isKnown(words.slice(0, i).join(' ')) && isKnown(words.slice(i).join(' ')));

/**
 * Whether an expression is a phrase.
 * @param isKnown whether the glossary has an expression
 */
export const isPhrase = (counted: Counted, isKnown: (text: string) => boolean): boolean => {
  const words = wordsOf(counted);
  if (words.length < 2) return false;
  if (isOfKnown(words, isKnown)) return true;
  // A quoted expression is a name.
  if (counted.quoted > 0) return false;
  const [last = ''] = words.slice(-1);
  if (isActionNoun(last) || words.slice(0, -1).some((word) => /.적$/u.test(word))) return true;
  const head = counted.parts.at(-1) ?? '';
  return counted.contexts.size < 2 && !hasTermHead(head) && !hasTermHead(last);
};
