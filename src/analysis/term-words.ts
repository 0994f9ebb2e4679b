// The termbase's terms as words of the lattice, so that 행정안전부 is one token and not 행정/안/전/부.

import type { Lang } from '../model/language.js';
import { exactValue } from './morphology/double-array.js';
import type { Tokenizer } from './morphology/tokenizer.js';
import type { UserWord } from './morphology/user-lexicon.js';

// A term costs a little less than the words the dictionary would cut it into, so it wins over its parts and over
// nothing else: a cut that crosses its borders stays as cheap as it was.
const advantage = 1500;
// What the dictionary has no words for would be dear for want of knowledge, not for being unlikely.
const dearest: Readonly<Record<Lang, number>> = { ko: 3500, ja: 5000 };
const shortest = 2;

/**
 * The word with which a term enters the lexicon, or undefined where it should not: a single character, a form with
 * spaces, or a word that the dictionary has already.
 * @param plain a tokenizer without lexicon
 */
export const termWord = (surface: string, plain: Tokenizer): UserWord | undefined => {
  const { dictionary } = plain;
  if (surface.length < shortest || /\s/u.test(surface)) return undefined;
  if (exactValue(dictionary.trie, surface) >= 0) return undefined;
  const cost = Math.min(plain.innerCost(surface) - advantage, dearest[dictionary.lang]);
  return { surface, cost, ...dictionary.noun };
};
