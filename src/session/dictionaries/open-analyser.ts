// Opens the analyser of a session: dictionaries with the terms of the glossary.

import { type Analyser, createAnalyser } from '../../analysis/analyser.js';
import { termWord } from '../../analysis/term-words.js';
import { type Lang, languages } from '../../model/language.js';
import { Tokenizer } from '../../morphology/tokenizer.js';
import { UserLexicon, type UserWord } from '../../morphology/user-lexicon.js';
import { type DictionaryProgress, findUnopened, openDictionary } from './open-dictionary.js';

export type { Analyser } from '../../analysis/analyser.js';
export type { DictionaryToken } from '../../morphology/tokenizer.js';

/** Makes a user lexicon for a tokenizer without one. */
export type MakeLexicon = (plain: Tokenizer) => UserLexicon;

/** Makes what makes the user lexicon of a language; called before its dictionary is awaited. */
export type LexiconFor = (lang: Lang) => MakeLexicon | Promise<MakeLexicon>;

/** The words of terms for the lexicon, each once. */
const wordsOf = (terms: Iterable<string>, plain: Tokenizer): UserWord[] => {
  const words: UserWord[] = [];
  for (const text of new Set(terms)) {
    const word = termWord(text, plain);
    if (word !== undefined) words.push(word);
  }
  return words;
};

/** The terms of one language as a user lexicon. */
export const lexiconOf =
  (terms: Iterable<string>): MakeLexicon =>
  (plain) => {
    const lexicon = new UserLexicon();
    for (const word of wordsOf(terms, plain)) lexicon.add(word);
    return lexicon;
  };

/** An analyser whose terms can change. */
export type TermAnalyser = Analyser & {
  /** Forgets some terms of a language and learns others. */
  readonly exchange: (lang: Lang, gone: readonly string[], fresh: readonly string[]) => void;
};

/**
 * Opens dictionaries and teaches them the terms.
 * @param lexiconFor the termbase's terms, or none for the bare dictionaries
 * @param found the dictionaries that are being looked for
 * @param langs those that are needed
 * @throws RangeError on analysing a language that is not in `langs`
 */
export const openAnalyser = async (
  lexiconFor: LexiconFor,
  progress: DictionaryProgress,
  found = findUnopened(),
  langs: readonly Lang[] = languages,
): Promise<TermAnalyser> => {
  const tokenizers = new Map<Lang, Tokenizer>();
  const exchanges = new Map<Lang, (gone: readonly string[], fresh: readonly string[]) => void>();
  for (const lang of langs) {
    const makeLexicon = await lexiconFor(lang);
    const finding = found.find((one) => one.lang === lang)?.finding;
    const dictionary = await openDictionary(lang, progress, finding);
    const plain = new Tokenizer(dictionary);
    const lexicon = makeLexicon(plain);
    tokenizers.set(lang, new Tokenizer(dictionary, lexicon.size === 0 ? undefined : lexicon));
    exchanges.set(lang, (gone, fresh) => {
      for (const word of wordsOf(gone, plain)) lexicon.remove(word.surface);
      for (const word of wordsOf(fresh, plain)) lexicon.add(word);
      // A tokenizer without terms has no lexicon yet.
      if (tokenizers.get(lang)?.lexicon === undefined)
        tokenizers.set(lang, new Tokenizer(dictionary, lexicon));
    });
  }
  const analyser = createAnalyser((lang) => {
    const tokenizer = tokenizers.get(lang);
    if (tokenizer === undefined) throw new RangeError(`no dictionary was opened for ${lang}`);
    return tokenizer;
  });
  return { ...analyser, exchange: (lang, gone, fresh) => exchanges.get(lang)?.(gone, fresh) };
};
