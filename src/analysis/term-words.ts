// Adds the glossary's terms as words of the lattice, so that 행정안전부 is one token and not 행정/안/전/부.

import type { Lang } from '../model/language.js';
import type { Tokenizer } from '../morphology/tokenizer.js';
import type { UserWord } from '../morphology/user-lexicon.js';
import { compose } from '../text/normalise.js';
import { type Connections, connectionsOf, type Weight, weigh } from './term-weight.js';

const shortest = 2;
// Shorter words of the dictionary occur across the boundaries of others too often (지방 in 중지방안).
const shortestHelped: Readonly<Record<Lang, number>> = { ko: 3, ja: 3 };
const noun: Readonly<Record<Lang, RegExp>> = { ko: /^(?:N|XSN|XR|SL|SH)/, ja: /^名詞/ };

/** A term whose data are computed when it first occurs in a text: most of 100,000 never do. */
class TermWord implements UserWord {
  readonly surface: string;
  private readonly plain: Tokenizer;
  private known: { readonly entry: number | undefined; readonly usable: boolean } | undefined;
  private weighed: Weight | undefined;

  constructor(surface: string, plain: Tokenizer) {
    this.surface = surface;
    this.plain = plain;
  }

  /** False for a short word that the dictionary already keeps whole. */
  get usable(): boolean {
    return this.own.usable;
  }

  get features(): string {
    const { plain, surface } = this;
    const { entry } = this.own;
    return entry === undefined ? plain.dictionary.noun.features : plain.featuresOf(entry, surface);
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

  /** The dictionary's own entry for it, if there is one, and whether the term is useful beside it. */
  private get own() {
    const { plain, surface } = this;
    if (this.known === undefined) {
      const { lang } = plain.dictionary;
      const entry = plain.entryOf(surface, noun[lang]);
      const isKnownAndShort = entry !== undefined && surface.length < shortestHelped[lang];
      const isUsable = !isKnownAndShort || plain.cut(surface).entries.length > 1;
      this.known = { entry, usable: isUsable && !(entry === undefined && this.endsLikeParticle) };
    }
    return this.known;
  }

  /** 주민과 is a division (住民課) and, far more often, 주민 with a particle: the sentence must decide. */
  private get endsLikeParticle(): boolean {
    const { plain, surface } = this;
    return /[과만]$/u.test(surface) && plain.entryOf(surface.slice(0, -1), noun.ko) !== undefined;
  }

  private get weight(): Weight {
    this.weighed ??= this.weigh();
    return this.weighed;
  }

  private weigh(): Weight {
    const { plain, surface } = this;
    const { entry } = this.own;
    const connections =
      entry === undefined ? connectionsOfParts(surface, plain) : connectionsOf(plain.dictionary, entry);
    return weigh(surface, connections, plain);
  }
}

/** The first part's left connection and the last one's right connection, if those are nouns. */
const connectionsOfParts = (surface: string, plain: Tokenizer): Connections => {
  const { dictionary } = plain;
  const { entries, ends } = plain.cut(surface);
  // The tokenizer remembers features by entry, and they name the surface.
  const idsOf = (entry: number | undefined, part: string): Connections =>
    entry !== undefined && noun[dictionary.lang].test(plain.featuresOf(entry, part.trim()))
      ? connectionsOf(dictionary, entry)
      : dictionary.noun;
  const [first, last] = [surface.slice(0, ends[0]), surface.slice(ends.at(-2) ?? 0)];
  return { left: idsOf(entries[0], first).left, right: idsOf(entries.at(-1), last).right };
};

/**
 * Makes the word of the surface of another word that `termWord` made. A form that the dictionary has as a noun keeps its
 * features; any other connects like its parts.
 * @param plain a tokenizer without lexicon
 */
export const wordOfSurface = (surface: string, plain: Tokenizer): UserWord => new TermWord(surface, plain);

/**
 * Makes the lexicon word of a term; undefined for a single character or a form with spaces.
 * @param plain a tokenizer without lexicon
 */
export const termWord = (term: string, plain: Tokenizer): UserWord | undefined => {
  // The form that the analyser sees: composed, in Korean with one middle dot.
  const surface = (plain.dictionary.lang === 'ko' ? compose(term)?.text : undefined) ?? term.normalize('NFC');
  return surface.length < shortest || /\s/u.test(surface) ? undefined : wordOfSurface(surface, plain);
};
