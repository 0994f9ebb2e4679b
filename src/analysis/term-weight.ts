// Computes the cost of a term in the lattice: a little below its segmentation by the dictionary, alone and before
// particles, so that a segmentation across its boundaries keeps its chance.

import type { Lang } from '../model/language.js';
import { costOf, type Dictionary, leftIdOf, rightIdOf } from '../morphology/dictionary.js';
import type { Tokenizer } from '../morphology/tokenizer.js';
import type { UserWord } from '../morphology/user-lexicon.js';

/** The data of a word for the lattice, besides its surface. */
export type Weight = Pick<UserWord, 'left' | 'right' | 'cost'>;

/** The connection ids of a word. */
export type Connections = Pick<UserWord, 'left' | 'right'>;

// A longer term occurs by chance less often, so it gets a larger advantage; the advantage of two short terms together
// stays below that of the long term that they form, even if both are helped before particles.
const advantageOf = (surface: string): number =>
  1500 * surface.length - 2500 + (surface.includes('·') ? dotAdvantage : 0);
// A dot inside makes the parts a fixed phrase: 한·일 precedes 일간 in 한·일간.
const dotAdvantage = 3000;
const mostBeforeParticles = 1000;
// Limit of the cost: text that the dictionary lacks has a high cost for lack of data, not because it is unlikely.
const dearestOf: Readonly<Record<Lang, (surface: string) => number>> = {
  ko: ({ length }) => 6000 - 1200 * length,
  ja: ({ length }) => 8000 - 1500 * length,
};
const hasFinalConsonant = (surface: string): boolean => {
  const syllable = surface.charCodeAt(surface.length - 1) - 0xac00;
  return syllable < 0 || syllable >= 11172 || syllable % 28 !== 0;
};

/** Particles that the dictionary tends to join with the end of a noun: 행안|부의 for 행안부|의. */
const particlesAfter: Readonly<Record<Lang, (surface: string) => readonly string[]>> = {
  ko: (surface) =>
    hasFinalConsonant(surface) ? ['의', '은', '이', '을', '에서'] : ['의', '는', '가', '를', '에서'],
  ja: () => ['の', 'は', 'を', 'に', 'で'],
};
const particle: Readonly<Record<Lang, RegExp>> = { ko: /^J/, ja: /^助詞/ };

/** The connection ids of an entry of the dictionary. */
export const connectionsOf = ({ entries }: Dictionary, entry: number): Connections => ({
  left: entries.numbers[leftIdOf(entry)] ?? 0,
  right: entries.numbers[rightIdOf(entry)] ?? 0,
});

/** The word's share of the cost if the sentence `surface + after` costs as much as its cheapest path. */
const priceBefore = (
  surface: string,
  after: string,
  { left, right }: Connections,
  plain: Tokenizer,
): { readonly price: number; readonly isCutOff: boolean } | undefined => {
  const { dictionary } = plain;
  const { costs, width, boundary } = dictionary.connection;
  const connect = (r: number, l: number): number => costs[l * width + r] ?? 0;
  const entry = after === '' ? undefined : plain.entryOf(after, particle[dictionary.lang]);
  if (after !== '' && entry === undefined) return undefined;
  const next = entry === undefined ? undefined : connectionsOf(dictionary, entry);
  const tail =
    entry === undefined || next === undefined
      ? connect(right, boundary.left)
      : connect(right, next.left) +
        (dictionary.entries.numbers[costOf(entry)] ?? 0) +
        connect(next.right, boundary.left);
  const { cost, ends } = plain.cut(surface + after);
  return {
    price: cost - connect(boundary.right, left) - tail,
    isCutOff: ends.includes(surface.length),
  };
};

/**
 * The weight of a term as a word of the lattice: its connection ids, and a cost a little below that of its segmentation,
 * on the scale of the dictionary's costs.
 */
export const weigh = (surface: string, ids: Connections, plain: Tokenizer): Weight => {
  const { lang } = plain.dictionary;
  const alone = priceBefore(surface, '', ids, plain)?.price ?? 0;
  const cost = Math.min(alone - advantageOf(surface), dearestOf[lang](surface));
  let wanted = cost;
  for (const after of particlesAfter[lang](surface)) {
    const before = priceBefore(surface, after, ids, plain);
    if (before !== undefined && !before.isCutOff) wanted = Math.min(wanted, before.price - 1);
  }
  return { ...ids, cost: Math.max(wanted, cost - mostBeforeParticles) };
};
