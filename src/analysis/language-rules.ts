// Contract of an analysed language: what its dictionary's columns mean to us.

import type { SecondOpinion } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Token, WordClass } from '../model/token.js';
import type { IsNoun } from './whole-nouns.js';

/** A part of a token, as the dictionary takes the token apart: 했 is 하/VV and 았/EP. */
export type Part = { readonly surface: string; readonly pos: string };

/** How to read the tokens of one dictionary. */
export type LanguageRules = {
  readonly lang: Lang;
  /** The tokens with what the dictionary is known to cut wrongly put right. */
  readonly amend: (tokens: readonly Token[]) => readonly Token[];
  /** The class of a token by its part-of-speech columns. */
  readonly wordClass: (token: Token) => WordClass;
  /** Offsets inside the token (UTF-16 units, rising, exclusive of both ends) at which its parts meet. */
  readonly innerBoundaries: (token: Token) => readonly number[];
  /** Parts of the token; one if the dictionary takes nothing apart. Parts need not add up to it. */
  readonly parts: (token: Token) => readonly Part[];
  /**
   * The form under which a dictionary lists the word: 했 → 하다, 行っ → 行く; other words as they are.
   * @param before the token before it without a space: with it, 추진|했 gives 추진하다
   */
  readonly baseForm: (token: Token, before?: Token) => string;
  /** Whether the token is a name of a person, or part of one. */
  readonly isPerson: (token: Token) => boolean;
  /** Whether the token is a name of a place, or part of one. */
  readonly isPlace: (token: Token) => boolean;
  /** How the token is read, where that is known: katakana for Japanese, Hangul for hanja. */
  readonly reading: (token: Token) => string | undefined;
  /**
   * Spans whose cut may be wrong.
   * @param isNoun whether the dictionary has a common noun of this form
   */
  readonly secondOpinion: (tokens: readonly Token[], isNoun: IsNoun) => SecondOpinion;
};
