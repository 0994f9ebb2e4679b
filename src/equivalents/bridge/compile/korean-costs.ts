// The cost of a Japanese word under its Korean reading: IPADIC's cost, corrected by other sources.

import type { JapaneseWord } from './japanese-words.js';
import type { Productivity } from './productivity.js';

/** Facts about a word with one reading. */
export type Evidence = {
  /** Whether Korean has the same word with this reading. */
  readonly shared: boolean;
  /** The table that lists it, if any. */
  readonly listed: 'part' | 'affix' | undefined;
};

// Weight of IPADIC's own cost: its costs come from newspapers of the 1990s, and its rarest words all have the same low
// cost.
const ownShare = 0.4;
// Bonus for each syllable: a long word has few rivals with the same reading.
const perSyllable = 1200;
const perDoubling = 450;
const base = {
  noun: 4000,
  organisation: 6500,
  place: 9000,
  prefix: 7500,
  suffix: 10000,
  counter: 9500,
} as const;
const notShared = 2500;
const single = 4000;
const listedBonus = { part: 3500, affix: 4500 } as const;
const usual = 6000;

/** Cost of an IPADIC word under one of its readings. */
export const koreanCost = (word: JapaneseWord, evidence: Evidence, made: Productivity): number => {
  const one = word.text.length === 1;
  const counts = !one ? made.inside : word.role === 'prefix' ? made.asPrefix : made.asSuffix;
  const productive = one && word.role === 'noun' ? 0 : (counts.get(word.text) ?? 0);
  return (
    base[word.role] +
    ownShare * Math.min(word.cost, 12000) +
    (one ? single : 0) -
    perSyllable * Math.max(0, word.text.length - 2) +
    (evidence.shared ? 0 : notShared) -
    perDoubling * Math.log2(1 + productive) -
    (evidence.listed === undefined ? 0 : listedBonus[evidence.listed])
  );
};

/** Cost of a word that only the Korean dictionary has: a Korean compound in Japanese characters. */
export const koreanOnlyCost = (text: string, made: Productivity): number =>
  base.noun +
  ownShare * usual +
  3500 -
  perSyllable * (text.length - 2) -
  perDoubling * Math.log2(1 + (made.inside.get(text) ?? 0));
