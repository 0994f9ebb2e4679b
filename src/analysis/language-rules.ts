// Contract of an analysed language: what its dictionary's columns mean to us.

import type { Lang } from '../model/language.js';
import type { Token, WordClass } from '../model/token.js';

/** How to read the tokens of one dictionary. */
export type LanguageRules = {
  readonly lang: Lang;
  /** The class of a token by its part-of-speech columns. */
  readonly wordClass: (token: Token) => WordClass;
  /** Offsets inside the token (UTF-16 units, rising, exclusive of both ends) at which its parts meet. */
  readonly innerBoundaries: (token: Token) => readonly number[];
};
