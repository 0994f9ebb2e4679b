// Finds the concepts whose terms contain a word among all concepts, for words that no index was prepared for.

import type { Lang } from '../../model/language.js';
import { once } from '../../text/once.js';
import type { UsersOf } from '../senses/learned-words.js';
import type { Written } from './form-table.js';

/** All terms of a language in one string, the concept of each, and the offset of its beginning. */
type TermsInOne = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly concepts: readonly Written[];
};

/** No term has it, so that no word is found across two of them. */
const between = '\n';

const inOne = (concepts: readonly Written[], lang: Lang): TermsInOne => {
  const [texts, starts, owners]: [string[], number[], Written[]] = [[], [], []];
  let length = 0;
  for (const concept of concepts) {
    for (const term of concept.terms) {
      if (term.lang !== lang) continue;
      texts.push(term.text);
      starts.push(length);
      owners.push(concept);
      length += term.text.length + between.length;
    }
  }
  return { text: texts.join(between), starts, concepts: owners };
};

/** Index of the last of ascending offsets that is not behind a position. */
const lastUpTo = (starts: readonly number[], position: number): number => {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return low;
};

/** The concepts with a term that contains a word. One search of a long string takes less than a tenth of a millisecond. */
const containing = (word: string, { text, starts, concepts }: TermsInOne): readonly Written[] => {
  const found: Written[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const concept = concepts[lastUpTo(starts, at)];
    if (concept !== undefined && found.at(-1) !== concept) found.push(concept);
  }
  return found;
};

/** Searches the terms of concepts. The first call joins them. */
export const usersAmong = (concepts: () => readonly Written[], lang: Lang): UsersOf => {
  const terms = once(() => inOne(concepts(), lang));
  return (word) => containing(word, terms());
};
