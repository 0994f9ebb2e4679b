// The Korean reading of any run of kanji: known words first, then single characters.

import { afterSyllable, atHead, negation } from '../syllables.js';
import type { HanjaWords } from './hanja-words.js';

const longestWord = 6;
// Prefers few words, and words of two characters: 국회|의원 rather than 국|회의|원.
const wordCost = 10;
const singleCost = 13;

/** Reads kanji in Korean. */
export type KanjiReader = {
  /** The reading of a character inside a word, if any source has one. */
  readonly inner: (character: string) => string | undefined;
  /** The likeliest reading of a run of kanji, or undefined if a character has none. */
  readonly read: (word: string) => string | undefined;
};

/** Makes a reader. `single` reads characters that no word contains. */
export const kanjiReader = (
  words: HanjaWords,
  innerOf: ReadonlyMap<string, string>,
  single: (character: string) => string | undefined,
): KanjiReader => {
  const inner = (character: string): string | undefined => innerOf.get(character) ?? single(character);

  /** End offsets of the words in the cheapest segmentation. */
  const cut = (word: string): number[] => {
    const cost = [0];
    const from = [0];
    for (let end = 1; end <= word.length; end++) {
      cost[end] = Number.POSITIVE_INFINITY;
      for (let start = Math.max(0, end - longestWord); start < end; start++) {
        const own = end - start === 1 ? singleCost : words.has(word.slice(start, end)) ? wordCost : Infinity;
        const total = (cost[start] ?? 0) + own;
        if (total < (cost[end] ?? 0)) {
          cost[end] = total;
          from[end] = start;
        }
      }
    }
    const ends: number[] = [];
    for (let end = word.length; end > 0; end = from[end] ?? 0) ends.push(end);
    return ends.reverse();
  };

  const read = (word: string): string | undefined => {
    let reading = '';
    let start = 0;
    for (const end of cut(word)) {
      const piece = word.slice(start, end);
      const known = words.get(piece)?.[0];
      let sound = end - start > 1 ? known : inner(piece);
      if (piece === '不') sound = negation(inner(word.charAt(end)) ?? '');
      if (sound === undefined) return undefined;
      // A single character continues the word before it (총무+성, 시행+령); a longer word starts a new one.
      if (start === 0) sound = atHead(sound);
      else if (end - start === 1) sound = afterSyllable(sound, reading);
      reading += sound;
      start = end;
    }
    return reading;
  };
  return { inner, read };
};
