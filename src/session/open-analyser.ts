// Dictionaries and terms put together: the analyser of a session.

import { type Analyser, createAnalyser } from '../analysis/analyser.js';
import { Tokenizer } from '../analysis/morphology/tokenizer.js';
import { UserLexicon } from '../analysis/morphology/user-lexicon.js';
import { termWord } from '../analysis/term-words.js';
import type { Concept } from '../model/concept.js';
import { type Lang, languages } from '../model/language.js';
import { type DictionaryProgress, openDictionary } from './open-dictionary.js';

/** The terms of one language as a lexicon for its tokenizer. */
const lexiconOf = (concepts: Iterable<Concept>, plain: Tokenizer): UserLexicon => {
  const lexicon = new UserLexicon();
  const seen = new Set<string>();
  for (const concept of concepts) {
    for (const { lang, text } of concept.terms) {
      if (lang !== plain.dictionary.lang || seen.has(text)) continue;
      seen.add(text);
      const word = termWord(text, plain);
      if (word !== undefined) lexicon.add(word);
    }
  }
  return lexicon;
};

/**
 * Opens the dictionaries of `langs` and teaches them the terms.
 * @param concepts the termbase, or nothing for the bare dictionaries
 */
export const openAnalyser = async (
  concepts: readonly Concept[],
  progress: DictionaryProgress,
  langs: readonly Lang[] = languages,
): Promise<Analyser> => {
  const tokenizers = new Map<Lang, Tokenizer>();
  for (const lang of langs) {
    const dictionary = await openDictionary(lang, progress);
    const plain = new Tokenizer(dictionary);
    const lexicon = lexiconOf(concepts, plain);
    tokenizers.set(lang, lexicon.size === 0 ? plain : new Tokenizer(dictionary, lexicon));
  }
  return createAnalyser((lang) => {
    const tokenizer = tokenizers.get(lang);
    if (tokenizer === undefined) throw new RangeError(`no dictionary was opened for ${lang}`);
    return tokenizer;
  });
};
