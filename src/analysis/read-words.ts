// Applies a language's rules to the words of a text, each word once, because a text repeats few words.

import type { Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Token } from '../model/token.js';
import { mostRemembered } from '../morphology/features.js';
import { type DictionaryToken, Tokenizer } from '../morphology/tokenizer.js';
import { BoundedMap } from '../text/memo.js';
import { languageRules } from './languages.js';
import { type IsNoun, wholeNouns } from './whole-nouns.js';

/** The rules' result for a word, independent of its position; `inner` is relative to its start. */
type Reading = Pick<Morpheme, 'wordClass' | 'inner' | 'base' | 'person' | 'place'>;

/** Reads the words of one language. */
export type WordReader = { readonly isNoun: IsNoun; readonly readingOf: (token: Token) => Reading };

const commonNoun = /^(?:NNG|名詞,(?:一般|サ変接続))/;

/** Key of a token's word; amended tokens have none. */
const entryOf = (token: Token | DictionaryToken): number | undefined =>
  'entry' in token ? token.entry : undefined;

const institution = /[부처청원국실]$/u;

/** The ends of the nouns of a term, without an institution's last syllable: 인구|감소|지역, 행정|안전|부. */
const nounsOf = (term: string, isNoun: IsNoun): readonly number[] => {
  const whole = wholeNouns(term, isNoun);
  if (whole?.at(-1) === term.length) return whole.slice(0, -1);
  const nouns = institution.test(term) ? wholeNouns(term.slice(0, -1), isNoun) : undefined;
  return nouns !== undefined && nouns.length > 1 && nouns.at(-1) === term.length - 1 ? nouns : [];
};

/** The parts of a Korean term as whole nouns, where the dictionary cuts one of them: not 행정|안|전부. */
const ownParts = (term: string, parts: readonly number[], isNoun: IsNoun): readonly number[] => {
  const hasSyllable = parts.some((at, i) => at - (parts[i - 1] ?? 0) === 1);
  if (!hasSyllable) return parts;
  const nouns = nounsOf(term, isNoun);
  const isBetter = nouns.length <= parts.length && nouns.some((end) => !parts.includes(end));
  return isBetter ? nouns : parts;
};

/** Makes a reader for the tokens of a tokenizer. */
export const createWordReader = (tokenizer: Tokenizer, lang: Lang): WordReader => {
  const { amend, wordClass, innerBoundaries, baseForm, isPerson, isPlace, secondOpinion } =
    languageRules[lang];
  const isNoun: IsNoun = (surface) => tokenizer.entryOf(surface, commonNoun) !== undefined;
  let plain: Tokenizer | undefined;
  /** Boundaries between the parts of a term that is one token: those of the dictionary without the term. */
  const partsOfTerm = (term: string): readonly number[] => {
    plain ??= new Tokenizer(tokenizer.dictionary);
    const tokens = amend(plain.tokenize(term));
    const { doubtful, possible } = secondOpinion(tokens, isNoun);
    const borders = tokens.flatMap((token) => [
      token.start,
      ...innerBoundaries(token).map((offset) => token.start + offset),
    ]);
    const parts = [...borders, ...possible].filter((at) => at > 0 && !doubtful.includes(at));
    return lang === 'ko' ? ownParts(term, parts, isNoun) : parts;
  };
  const read = (token: Token): Reading => {
    const sort = wordClass(token);
    return {
      wordClass: sort,
      inner: token.origin === 'term' ? partsOfTerm(token.surface) : innerBoundaries(token),
      base: sort === 'predicate' ? baseForm(token) : undefined,
      person: sort === 'noun' && isPerson(token) ? true : undefined,
      place: sort === 'noun' && isPlace(token) ? true : undefined,
    };
  };
  const remembered = new BoundedMap<number, Reading>(mostRemembered);
  const readingOf = (token: Token): Reading => {
    const entry = entryOf(token);
    const known = entry === undefined ? undefined : remembered.get(entry);
    if (known !== undefined) return known;
    const reading = read(token);
    // Unknown words share their entry and its columns, but each has its own base form.
    const isOwn = token.origin === 'unknown' && reading.base !== undefined;
    if (entry === undefined || isOwn) return reading;
    remembered.set(entry, reading);
    return reading;
  };
  return { isNoun, readingOf };
};
