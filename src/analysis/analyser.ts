// Analyses text as morphemes: the only entry point for either language.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { DictionaryToken, Tokenizer } from '../morphology/tokenizer.js';
import { memoByObject } from '../text/memo.js';
import { compose } from '../text/normalise.js';
import { joinBroken } from './broken-words.js';
import { languageRules } from './languages.js';
import { createWordReader } from './read-words.js';
import type { IsNoun } from './whole-nouns.js';

/** Analyses text of both languages with the given dictionaries. */
export type Analyser = {
  /** The dictionary's own tokens of one line. */
  readonly tokenize: (text: string, lang: Lang) => readonly DictionaryToken[];
  /** Morphemes by class. */
  readonly analyse: (text: string, lang: Lang) => Analysis;
};

/** 한⏎국 is 한국, a proper noun. */
const nounOrName = /^(?:NN[GP]|名詞)/;

const nowhere: readonly number[] = [];

/** Makes an analyser; a tokenizer is requested when its language first occurs. */
export const createAnalyser = (tokenizerOf: (lang: Lang) => Tokenizer): Analyser => {
  const tokenize = (text: string, lang: Lang) => tokenizerOf(lang).tokenize(text);
  const readersIn = (lang: Lang) => memoByObject((tokenizer: Tokenizer) => createWordReader(tokenizer, lang));
  const readerOf = { ko: readersIn('ko'), ja: readersIn('ja') };
  const analyse = (text: string, lang: Lang): Analysis => {
    const { amend, secondOpinion } = languageRules[lang];
    const tokenizer = tokenizerOf(lang);
    const { isNoun, readingOf } = readerOf[lang](tokenizer);
    const isName: IsNoun = (surface) => tokenizer.entryOf(surface, nounOrName) !== undefined;
    // Japanese text keeps its ・, which IPADIC has.
    const composed = lang === 'ko' || text.normalize('NFC') !== text ? compose(text) : undefined;
    const joined = joinBroken(composed?.text ?? text, lang, isName);
    const placeOf = (at: number): number => composed?.starts[at] ?? at;
    const behind = (at: number): number => composed?.ends[at - 1] ?? at;
    const startOf = (at: number): number => placeOf(joined?.starts[at] ?? at);
    const endOf = (at: number): number => behind(joined?.ends[at - 1] ?? at);
    const tokens = amend(tokenizer.tokenize(joined?.text ?? composed?.text ?? text));
    const morphemes = tokens.map((token): Morpheme => {
      const { surface, start, end, origin } = token;
      const { wordClass, inner, base, person, place } = readingOf(token);
      return {
        surface,
        start: startOf(start),
        end: endOf(end),
        wordClass,
        origin,
        inner: inner.length === 0 ? nowhere : inner.map((offset) => startOf(start + offset)),
        base,
        person,
        place,
      };
    });
    const { doubtful, possible, unopened } = secondOpinion(tokens, isNoun);
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
