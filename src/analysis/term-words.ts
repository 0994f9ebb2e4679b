// The termbase's terms as words of the lattice, so that 행정안전부 is one token and not 행정/안/전/부.

import type { Lang } from '../model/language.js';
import { compose } from '../text/normalise.js';
import { exactValue } from './morphology/double-array.js';
import type { Tokenizer } from './morphology/tokenizer.js';
import type { UserWord } from './morphology/user-lexicon.js';

// A term costs a little less than the words the dictionary would cut it into, so it wins over its parts and over
// nothing else: a cut that crosses its borders stays as cheap as it was.
const advantage = 1500;
// What the dictionary has no words for would be dear for want of knowledge, not for being unlikely.
const dearest: Readonly<Record<Lang, number>> = { ko: 3500, ja: 5000 };
// A dot inside makes the parts a fixed phrase: 한·일 goes before 일간 in 한·일간.
const dotAdvantage = 3000;
const shortest = 2;

/**
 * The word with which a term enters the lexicon, or undefined where it should not: a single character, a form with
 * spaces, or a word that the dictionary has already.
 * @param plain a tokenizer without lexicon
 */
export const termWord = (term: string, plain: Tokenizer): UserWord | undefined => {
  const { dictionary } = plain;
  // As the analyser sees it: composed, Korean with one middle dot.
  const surface = (dictionary.lang === 'ko' ? compose(term)?.text : undefined) ?? term.normalize('NFC');
  if (surface.length < shortest || /\s/u.test(surface)) return undefined;
  if (exactValue(dictionary.trie, surface) >= 0) return undefined;
  const gain = advantage + (surface.includes('·') ? dotAdvantage : 0);
  const cost = Math.min(plain.innerCost(surface) - gain, dearest[dictionary.lang]);
  return { surface, cost, ...dictionary.noun };
};
