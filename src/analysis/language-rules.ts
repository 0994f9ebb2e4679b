// Contract of an analysed language: the meaning of its dictionary's columns.

import type { SecondOpinion } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Token, WordClass } from '../model/token.js';
import type { IsNoun } from './whole-nouns.js';

/** A part of a token by the dictionary: 했 is 하/VV and 았/EP. */
export type Part = { readonly surface: string; readonly pos: string };

/** Rules for the tokens of one dictionary. */
export type LanguageRules = {
  readonly lang: Lang;
  /** Corrects known segmentation errors of the dictionary. */
  readonly amend: (tokens: readonly Token[]) => readonly Token[];
  /** The word class of a token by its part-of-speech columns. */
  readonly wordClass: (token: Token) => WordClass;
  /** Offsets inside the token (UTF-16 code units, ascending, excluding both ends) at which its parts meet. */
  readonly innerBoundaries: (token: Token) => readonly number[];
  /** Parts of the token; one if the dictionary does not split it. Parts need not add up to it. */
  readonly parts: (token: Token) => readonly Part[];
  /**
   * The dictionary form of the word: 했 → 하다, 行っ → 行く; other words unchanged.
   * @param before the token before it without a space: with it, 추진|했 gives 추진하다
   */
  readonly baseForm: (token: Token, before?: Token) => string;
  /** Whether the token is a name of a person, or part of one. */
  readonly isPerson: (token: Token) => boolean;
  /** Whether the token is a name of a place, or part of one. */
  readonly isPlace: (token: Token) => boolean;
  /** The reading of the token, if it is known: katakana for Japanese, Hangul for Hanja. */
  readonly reading: (token: Token) => string | undefined;
  /**
   * Spans whose segmentation may be wrong.
   * @param isNoun whether the dictionary has a common noun with this form
   */
  readonly secondOpinion: (tokens: readonly Token[], isNoun: IsNoun) => SecondOpinion;
};
