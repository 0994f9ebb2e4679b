// From text to morphemes: the one entrance to the analysis of either language.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Token } from '../model/token.js';
import { compose } from '../text/normalise.js';
import type { LanguageRules } from './language-rules.js';
import { languageRules } from './languages.js';
import { mostRemembered } from './morphology/features.js';
import type { DictionaryToken, Tokenizer } from './morphology/tokenizer.js';

/** Analyses text of both languages with the dictionaries it was given. */
export type Analyser = {
  /** The dictionary's own tokens of one line. */
  readonly tokenize: (text: string, lang: Lang) => readonly DictionaryToken[];
  /** Morphemes by class. */
  readonly analyse: (text: string, lang: Lang) => Analysis;
};

/** What the rules of a language make of a word wherever it stands; `inner` counts from its start. */
type Reading = Pick<Morpheme, 'wordClass' | 'inner' | 'base' | 'person'>;

const read = (token: Token, rules: LanguageRules): Reading => {
  const wordClass = rules.wordClass(token);
  const inner = rules.innerBoundaries(token);
  if (wordClass === 'predicate') return { wordClass, inner, base: rules.baseForm(token) };
  return wordClass === 'noun' && rules.isPerson(token)
    ? { wordClass, inner, person: true }
    : { wordClass, inner };
};

/** What tells a token's word from others; amended tokens have none. */
const entryOf = (token: Token | DictionaryToken): number | undefined =>
  'entry' in token ? token.entry : undefined;

/** The same, remembered: a text uses few words over and over. */
const rememberReadings = (rules: LanguageRules): ((token: Token) => Reading) => {
  const remembered = new Map<number, Reading>();
  return (token) => {
    const entry = entryOf(token);
    const known = entry === undefined ? undefined : remembered.get(entry);
    if (known !== undefined) return known;
    const reading = read(token, rules);
    // Unknown words share their entry and its columns, but each has a base form of its own.
    const isOwn = token.origin === 'unknown' && reading.base !== undefined;
    if (entry === undefined || isOwn) return reading;
    if (remembered.size === mostRemembered) remembered.clear();
    remembered.set(entry, reading);
    return reading;
  };
};

const nowhere: readonly number[] = [];
const commonNoun = /^(?:NNG|名詞,(?:一般|サ変接続))/;

const nouns = new WeakMap<Tokenizer, Map<string, boolean>>();

/** Whether the dictionary has a common noun of this form; remembered, because the same compounds come again. */
const isNoun = (tokenizer: Tokenizer, surface: string): boolean => {
  const remembered = nouns.get(tokenizer) ?? new Map<string, boolean>();
  nouns.set(tokenizer, remembered);
  const known = remembered.get(surface);
  if (known !== undefined) return known;
  if (remembered.size === mostRemembered) remembered.clear();
  const found = tokenizer.entryOf(surface, commonNoun) !== undefined;
  remembered.set(surface, found);
  return found;
};

/** Makes an analyser; a tokenizer is asked for when its language first occurs. */
export const createAnalyser = (tokenizerOf: (lang: Lang) => Tokenizer): Analyser => {
  const tokenize = (text: string, lang: Lang) => tokenizerOf(lang).tokenize(text);
  const readings = new WeakMap<Tokenizer, (token: Token) => Reading>();
  const readingsOf = (tokenizer: Tokenizer, lang: Lang): ((token: Token) => Reading) => {
    const known = readings.get(tokenizer) ?? rememberReadings(languageRules[lang]);
    readings.set(tokenizer, known);
    return known;
  };
  const analyse = (text: string, lang: Lang): Analysis => {
    const { amend, secondOpinion } = languageRules[lang];
    const tokenizer = tokenizerOf(lang);
    const readingOf = readingsOf(tokenizer, lang);
    // Japanese text keeps its ・, which IPADIC knows.
    const composed = lang === 'ko' || text.normalize('NFC') !== text ? compose(text) : undefined;
    const startOf = (at: number): number => composed?.starts[at] ?? at;
    const endOf = (at: number): number => composed?.ends[at - 1] ?? at;
    const tokens = amend(tokenizer.tokenize(composed?.text ?? text));
    const morphemes = tokens.map((token): Morpheme => {
      const { surface, start, end, origin } = token;
      const { wordClass, inner, base, person } = readingOf(token);
      const morpheme = {
        surface,
        start: startOf(start),
        end: endOf(end),
        wordClass,
        origin,
        inner: inner.length === 0 ? nowhere : inner.map((offset) => startOf(start + offset)),
      };
      if (base !== undefined) return { ...morpheme, base };
      return person === undefined ? morpheme : { ...morpheme, person };
    });
    const { doubtful, possible, unopened } = secondOpinion(tokens, (surface) => isNoun(tokenizer, surface));
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
