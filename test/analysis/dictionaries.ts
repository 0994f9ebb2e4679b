// The real dictionaries, opened once for each test file that asks for them.

import { termWord } from '../../src/analysis/term-words.js';
import type { Lang } from '../../src/model/language.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { UserLexicon } from '../../src/morphology/user-lexicon.js';
import { openDictionary } from '../../src/session/dictionaries/open-dictionary.js';

const dictionaries = {
  ko: await openDictionary('ko', () => {}),
  ja: await openDictionary('ja', () => {}),
};

/** Tokenizers without terms. */
export const plain: Readonly<Record<Lang, Tokenizer>> = {
  ko: new Tokenizer(dictionaries.ko),
  ja: new Tokenizer(dictionaries.ja),
};

/** A tokenizer that knows these terms. */
export const withTerms = (lang: Lang, terms: Iterable<string>): Tokenizer => {
  const lexicon = new UserLexicon();
  for (const term of terms) {
    const word = termWord(term, plain[lang]);
    if (word !== undefined) lexicon.add(word);
  }
  return new Tokenizer(dictionaries[lang], lexicon);
};

/** The cut of a text, as `중지|방안|을`. */
export const cutOf = (tokenizer: Tokenizer, text: string): string =>
  tokenizer
    .tokenize(text)
    .map(({ surface }) => surface)
    .join('|');
