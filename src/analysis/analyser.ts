// From text to morphemes: the one entrance to the analysis of either language.

import type { Analysis } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import { languageRules } from './languages.js';
import type { DictionaryToken, Tokenizer } from './morphology/tokenizer.js';

/** Analyses text of both languages with the dictionaries it was given. */
export type Analyser = {
  /** The dictionary's own tokens of one line. */
  readonly tokenize: (text: string, lang: Lang) => readonly DictionaryToken[];
  /** Morphemes by class. */
  readonly analyse: (text: string, lang: Lang) => Analysis;
};

/** Makes an analyser; a tokenizer is asked for when its language first occurs. */
export const createAnalyser = (tokenizerOf: (lang: Lang) => Tokenizer): Analyser => {
  const tokenize = (text: string, lang: Lang) => tokenizerOf(lang).tokenize(text);
  const analyse = (text: string, lang: Lang): Analysis => {
    const { wordClass, innerBoundaries } = languageRules[lang];
    const morphemes = tokenize(text, lang).map((token) => ({
      surface: token.surface,
      start: token.start,
      end: token.end,
      wordClass: wordClass(token),
      inner: innerBoundaries(token).map((offset) => token.start + offset),
    }));
    return { lang, text, morphemes };
  };
  return { tokenize, analyse };
};
