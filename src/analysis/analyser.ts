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

const commonNoun = /^(?:NNG|名詞,(?:一般|サ変接続))/;

/** Makes an analyser; a tokenizer is asked for when its language first occurs. */
export const createAnalyser = (tokenizerOf: (lang: Lang) => Tokenizer): Analyser => {
  const tokenize = (text: string, lang: Lang) => tokenizerOf(lang).tokenize(text);
  const analyse = (text: string, lang: Lang): Analysis => {
    const { wordClass, innerBoundaries, secondOpinion } = languageRules[lang];
    const tokenizer = tokenizerOf(lang);
    const tokens = tokenizer.tokenize(text);
    const morphemes = tokens.map((token) => ({
      surface: token.surface,
      start: token.start,
      end: token.end,
      wordClass: wordClass(token),
      inner: innerBoundaries(token).map((offset) => token.start + offset),
    }));
    const opinion = secondOpinion(tokens, (surface) => tokenizer.entryOf(surface, commonNoun) !== undefined);
    return opinion.doubtful.length + opinion.possible.length === 0
      ? { lang, text, morphemes }
      : { lang, text, morphemes, secondOpinion: opinion };
  };
  return { tokenize, analyse };
};
