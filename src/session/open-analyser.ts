// Dictionaries and terms put together: the analyser of a session.

import { type Analyser, createAnalyser } from '../analysis/analyser.js';
import { Tokenizer } from '../analysis/morphology/tokenizer.js';
import { UserLexicon } from '../analysis/morphology/user-lexicon.js';
import { termWord } from '../analysis/term-words.js';
import type { Concept } from '../model/concept.js';
import { type Lang, languages } from '../model/language.js';
import { type DictionaryProgress, openDictionary } from './open-dictionary.js';

export type { Analyser } from '../analysis/analyser.js';
export type { DictionaryToken } from '../analysis/morphology/tokenizer.js';

/** Terms of one language as a lexicon for its tokenizer. */
const lexiconOf = (terms: Iterable<string>, plain: Tokenizer): UserLexicon => {
  const lexicon = new UserLexicon();
  for (const text of new Set(terms)) {
    const word = termWord(text, plain);
    if (word !== undefined) lexicon.add(word);
  }
  return lexicon;
};

/** The written forms of a language that a termbase has. */
export type TermTexts = (lang: Lang) => Iterable<string>;

/** The written forms in some concepts. */
export const textsOf =
  (concepts: readonly Concept[]): TermTexts =>
  (lang) =>
    concepts.flatMap(({ terms }) => terms.filter((term) => term.lang === lang).map(({ text }) => text));

/**
 * Opens the dictionaries of `langs` and teaches them the terms.
 * @param texts the termbase's, or none for the bare dictionaries
 */
export const openAnalyser = async (
  texts: TermTexts,
  progress: DictionaryProgress,
  langs: readonly Lang[] = languages,
): Promise<Analyser> => {
  const tokenizers = new Map<Lang, Tokenizer>();
  for (const lang of langs) {
    const dictionary = await openDictionary(lang, progress);
    const plain = new Tokenizer(dictionary);
    const lexicon = lexiconOf(texts(lang), plain);
    tokenizers.set(lang, lexicon.size === 0 ? plain : new Tokenizer(dictionary, lexicon));
  }
  return createAnalyser((lang) => {
    const tokenizer = tokenizers.get(lang);
    if (tokenizer === undefined) throw new RangeError(`no dictionary was opened for ${lang}`);
    return tokenizer;
  });
};
