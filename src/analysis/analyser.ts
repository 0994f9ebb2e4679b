// From text to morphemes: the one entrance to the analysis of either language.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Token } from '../model/token.js';
import { compose } from '../text/normalise.js';
import { languageRules } from './languages.js';
import { type DictionaryToken, Tokenizer } from './morphology/tokenizer.js';
import type { IsNoun } from './whole-nouns.js';

/** Analyses text of both languages with the dictionaries it was given. */
export type Analyser = {
  /** The dictionary's own tokens of one line. */
  readonly tokenize: (text: string, lang: Lang) => readonly DictionaryToken[];
  /** Morphemes by class. */
  readonly analyse: (text: string, lang: Lang) => Analysis;
};

const commonNoun = /^(?:NNG|名詞,(?:一般|サ変接続))/;

/** What reads the tokens of one language, with what it remembers. */
type Reader = {
  readonly tokenizer: Tokenizer;
  readonly isNoun: IsNoun;
  /** Where the parts of a term meet that is one token (offsets in it). */
  readonly partsOfTerm: (term: string) => readonly number[];
};

const openReader = (tokenizer: Tokenizer, lang: Lang): Reader => {
  const { amend, innerBoundaries, secondOpinion } = languageRules[lang];
  const isNoun: IsNoun = (surface) => tokenizer.entryOf(surface, commonNoun) !== undefined;
  const known = new Map<string, readonly number[]>();
  let plain: Tokenizer | undefined;
  const partsOfTerm = (term: string): readonly number[] => {
    let parts = known.get(term);
    if (parts === undefined) {
      plain ??= new Tokenizer(tokenizer.dictionary);
      const tokens = amend(plain.tokenize(term));
      const { doubtful, possible } = secondOpinion(tokens, isNoun);
      const borders = tokens.flatMap((token) => [
        token.start,
        ...innerBoundaries(token).map((offset) => token.start + offset),
      ]);
      parts = [...borders, ...possible].filter((at) => at > 0 && !doubtful.includes(at));
      known.set(term, parts);
    }
    return parts;
  };
  return { tokenizer, isNoun, partsOfTerm };
};

/** Makes an analyser; a tokenizer is asked for when its language first occurs. */
export const createAnalyser = (tokenizerOf: (lang: Lang) => Tokenizer): Analyser => {
  const readers = new Map<Lang, Reader>();
  const readerOf = (lang: Lang): Reader => {
    let reader = readers.get(lang);
    if (reader === undefined) {
      reader = openReader(tokenizerOf(lang), lang);
      readers.set(lang, reader);
    }
    return reader;
  };
  const tokenize = (text: string, lang: Lang) => readerOf(lang).tokenizer.tokenize(text);
  const analyse = (text: string, lang: Lang): Analysis => {
    const { amend, wordClass, innerBoundaries, baseForm, isPerson, secondOpinion } = languageRules[lang];
    const { tokenizer, isNoun, partsOfTerm } = readerOf(lang);
    // Japanese text keeps its ・, which IPADIC knows.
    const composed = lang === 'ko' || text.normalize('NFC') !== text ? compose(text) : undefined;
    const startOf = (at: number): number => composed?.starts[at] ?? at;
    const endOf = (at: number): number => composed?.ends[at - 1] ?? at;
    const tokens: readonly Token[] = amend(tokenizer.tokenize(composed?.text ?? text));
    const morphemes = tokens.map((token): Morpheme => {
      const inner = token.origin === 'term' ? partsOfTerm(token.surface) : innerBoundaries(token);
      const morpheme = {
        surface: token.surface,
        start: startOf(token.start),
        end: endOf(token.end),
        wordClass: wordClass(token),
        origin: token.origin,
        inner: inner.map((offset) => startOf(token.start + offset)),
      };
      if (morpheme.wordClass === 'predicate') return { ...morpheme, base: baseForm(token) };
      return morpheme.wordClass === 'noun' && isPerson(token) ? { ...morpheme, person: true } : morpheme;
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
