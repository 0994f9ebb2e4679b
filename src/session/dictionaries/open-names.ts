// Transliterates names, with readings from IPADIC if the text gives none.

import type { Country } from '../../equivalents/names/kanji-name.js';
import type { NameSuggestion, ReadingsOf } from '../../equivalents/names/suggestion.js';
import { transliterateName } from '../../equivalents/names/transliterate-name.js';
import type { Lang } from '../../model/language.js';
import { costOf } from '../../morphology/dictionary.js';
import { countOf, exactValue, firstOf } from '../../morphology/double-array.js';
import { Tokenizer } from '../../morphology/tokenizer.js';
import { type DictionaryProgress, openDictionary } from './open-dictionary.js';

export type { NameSuggestion } from '../../equivalents/names/suggestion.js';

/** Transliterates names; see `transliterateName`. `country` is what the document tells of a person in kanji. */
export type Names = (
  text: string,
  to: Lang,
  reading?: string,
  country?: Country,
) => readonly NameSuggestion[];

/** IPADIC's readings of a noun: proper names before common nouns, then by cost. */
const readingsIn = (tokenizer: Tokenizer): ReadingsOf => {
  const { trie, entries } = tokenizer.dictionary;
  return (surface) => {
    const value = surface === '' ? -1 : exactValue(trie, surface);
    if (value < 0) return [];
    const found = Array.from({ length: countOf(value) }, (_, i) => firstOf(value) + i).flatMap((entry) => {
      const [pos, detail, kind, , , , , reading] = tokenizer.featuresOf(entry, surface).split(',');
      if (pos !== '名詞' || reading === undefined || kind === '組織' || !/^[ァ-ヺー]+$/.test(reading))
        return [];
      return [
        { reading, cost: (entries.numbers[costOf(entry)] ?? 0) + (detail === '固有名詞' ? 0 : 100_000) },
      ];
    });
    return [...new Set(found.sort((a, b) => a.cost - b.cost).map(({ reading }) => reading))];
  };
};

/** Opens the transliteration of names for both languages. The Japanese dictionary is read only if `to` needs it. */
export const openNames = async (to: Lang | undefined, progress: DictionaryProgress): Promise<Names> => {
  const readingsOf =
    to === 'ja' ? undefined : readingsIn(new Tokenizer(await openDictionary('ja', progress)));
  return (text, target, reading, country) =>
    transliterateName(text, target, { reading, readingsOf, country });
};
