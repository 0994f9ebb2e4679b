// The termbase's terms as words of the lattice, so that 행정안전부 is one token and not 행정/안/전/부.

import type { Lang } from '../model/language.js';
import { compose } from '../text/normalise.js';
import type { Tokenizer } from './morphology/tokenizer.js';
import type { UserWord } from './morphology/user-lexicon.js';
import { type Connections, connectionsOf, type Weight, weigh } from './term-weight.js';

const shortest = 2;
// Shorter words that the dictionary has occur across the borders of others too often (지방 in 중지방안).
const shortestHelped: Readonly<Record<Lang, number>> = { ko: 3, ja: 3 };
const noun: Readonly<Record<Lang, RegExp>> = { ko: /^(?:N|XSN|XR|SL|SH)/, ja: /^名詞/ };

/** A term whose weight is worked out when it first occurs in a text: most of 100,000 never do. */
class TermWord implements UserWord {
  readonly surface: string;
  readonly features: string;
  private readonly weigh: () => Weight;
  private weighed: Weight | undefined;

  constructor(surface: string, features: string, weigh: () => Weight) {
    this.surface = surface;
    this.features = features;
    this.weigh = weigh;
  }

  private get weight(): Weight {
    this.weighed ??= this.weigh();
    return this.weighed;
  }

  get left(): number {
    return this.weight.left;
  }

  get right(): number {
    return this.weight.right;
  }

  get cost(): number {
    return this.weight.cost;
  }
}

/** The first part's connection to the left and the last one's to the right, where those are nouns. */
const connectionsOfParts = (surface: string, plain: Tokenizer): Connections => {
  const { dictionary } = plain;
  const { entries } = plain.cut(surface);
  const idsOf = (entry: number | undefined): Connections =>
    entry !== undefined && noun[dictionary.lang].test(plain.featuresOf(entry, ''))
      ? connectionsOf(dictionary, entry)
      : dictionary.noun;
  return { left: idsOf(entries[0]).left, right: idsOf(entries.at(-1)).right };
};

/**
 * The word with which a term enters the lexicon, or undefined where it should not: a single character, a form with
 * spaces, or a short word that the dictionary keeps whole already. A term that the dictionary has as a noun keeps its features; any other connects as its parts do.
 * @param plain a tokenizer without lexicon
 */
export const termWord = (term: string, plain: Tokenizer): UserWord | undefined => {
  const { dictionary } = plain;
  // As the analyser sees it: composed, Korean with one middle dot.
  const surface = (dictionary.lang === 'ko' ? compose(term)?.text : undefined) ?? term.normalize('NFC');
  if (surface.length < shortest || /\s/u.test(surface)) return undefined;
  const own = plain.entryOf(surface, noun[dictionary.lang]);
  if (own === undefined) {
    return new TermWord(surface, dictionary.noun.features, () =>
      weigh(surface, connectionsOfParts(surface, plain), plain),
    );
  }
  const isShort = surface.length < shortestHelped[dictionary.lang];
  if (isShort && plain.cut(surface).entries.length === 1) return undefined;
  return new TermWord(surface, plain.featuresOf(own, surface), () =>
    weigh(surface, connectionsOf(dictionary, own), plain),
  );
};
