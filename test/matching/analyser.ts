// A termbase of a few concepts and the analyser that knows it, for the tables of this folder.

import { createAnalyser } from '../../src/analysis/analyser.js';
import { termWord } from '../../src/analysis/term-words.js';
import { findTerms } from '../../src/matching/find-terms.js';
import type { Concept } from '../../src/model/concept.js';
import type { Lang } from '../../src/model/language.js';
import type { Match } from '../../src/model/match.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { UserLexicon } from '../../src/morphology/user-lexicon.js';
import { openDictionary } from '../../src/session/dictionaries/open-dictionary.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { buildTermIndex } from '../helpers/term-index.js';

const plain: Record<Lang, Tokenizer> = {
  ko: new Tokenizer(await openDictionary('ko', () => {})),
  ja: new Tokenizer(await openDictionary('ja', () => {})),
};

/** What a concept of a test needs; the rest is empty. `abbreviation` is one of the Korean or Japanese term's. */
export type Sketch = {
  readonly ko: string;
  readonly ja: string;
  readonly hanja?: string;
  readonly abbreviation?: readonly [Lang, string];
  readonly domain?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
};

/** A concept from its sketch. */
export const concept = ({
  ko,
  ja,
  hanja = '',
  abbreviation,
  domain = 'test',
  validFrom = '',
  validTo = '',
}: Sketch): Concept => {
  const short = abbreviation && aTerm(...abbreviation, { status: 'admitted', type: 'abbreviation' });
  const terms = [aTerm('ko', ko, { hanja }), aTerm('ja', ja), ...(short === undefined ? [] : [short])];
  return aConcept(`${domain}-${ko}-${ja}`, terms, { domain, validFrom, validTo });
};

/** What finds the terms of texts, with a termbase of these concepts only. */
export const matcherOf = (lang: Lang, sketches: readonly Sketch[]): ((text: string) => readonly Match[]) => {
  const concepts = sketches.map(concept);
  const lexicon = new UserLexicon();
  for (const { terms } of concepts) {
    for (const { lang: side, text: form } of terms) {
      const word = side === lang ? termWord(form, plain[lang]) : undefined;
      if (word !== undefined) lexicon.add(word);
    }
  }
  const analyser = createAnalyser((side) => new Tokenizer(plain[side].dictionary, lexicon));
  const index = buildTermIndex(concepts, lang);
  return (text) => findTerms(index, analyser.analyse(text, lang)).matches;
};

/** Finds the terms of one text. */
export const matchesIn = (lang: Lang, text: string, sketches: readonly Sketch[]): readonly Match[] =>
  matcherOf(lang, sketches)(text);
