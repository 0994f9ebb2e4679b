// From text to morphemes: the one entrance to the analysis of either language.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import { compose } from '../text/normalise.js';
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
    const { amend, wordClass, innerBoundaries, baseForm, isPerson, secondOpinion } = languageRules[lang];
    const tokenizer = tokenizerOf(lang);
    // Japanese text keeps its ・, which IPADIC knows.
    const composed = lang === 'ko' || text.normalize('NFC') !== text ? compose(text) : undefined;
    const startOf = (at: number): number => composed?.starts[at] ?? at;
    const endOf = (at: number): number => composed?.ends[at - 1] ?? at;
    const tokens = amend(tokenizer.tokenize(composed?.text ?? text));
    const morphemes = tokens.map((token): Morpheme => {
      const morpheme = {
        surface: token.surface,
        start: startOf(token.start),
        end: endOf(token.end),
        wordClass: wordClass(token),
        origin: token.origin,
        inner: innerBoundaries(token).map((offset) => startOf(token.start + offset)),
      };
      if (morpheme.wordClass === 'predicate') return { ...morpheme, base: baseForm(token) };
      return morpheme.wordClass === 'noun' && isPerson(token) ? { ...morpheme, person: true } : morpheme;
    });
    const { doubtful, possible, unopened } = secondOpinion(
      tokens,
      (surface) => tokenizer.entryOf(surface, commonNoun) !== undefined,
    );
    if (doubtful.length + possible.length + unopened.length === 0) return { lang, text, morphemes };
    return {
      lang,
      text,
      morphemes,
      secondOpinion: {
        doubtful: doubtful.map(startOf),
        possible: possible.map(startOf),
        unopened: unopened.map(startOf),
      },
    };
  };
  return { tokenize, analyse };
};
