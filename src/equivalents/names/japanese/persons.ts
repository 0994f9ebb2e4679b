// Surname and given name of a Japanese person where the text gives no reading.

import { toHiragana } from '../../../text/japanese/kana.js';
import type { ReadingsOf } from '../suggestion.js';
import { kanjiReadings } from './kanji-readings.js';

/** The parts of a name, and the kana of each. */
export type Person = readonly [names: readonly string[], kana: readonly string[]];

// A surname is nearly always read in its first way; a given name of one character may have a dozen.
const mostSurnames = 2;
const mostGivenNames = 6;
// Of each character of a name that no dictionary has, the usual readings.
const usualReadings = 2;
const mostGuesses = 4;
const longestGiven = 2;
// How given names end; elsewhere the same characters have other readings (平 ひら, 子 し).
const endings: Readonly<Record<string, string>> = {
  ...{
    平: 'へい',
    子: 'こ',
    郎: 'ろう',
    夫: 'お',
    男: 'お',
    雄: 'お',
    生: 'お',
    美: 'み',
    一: 'いち',
    太: 'た',
    介: 'すけ',
  },
  ...{
    助: 'すけ',
    輔: 'すけ',
    人: 'と',
    斗: 'と',
    也: 'や',
    哉: 'や',
    樹: 'き',
    輝: 'き',
    香: 'か',
    花: 'か',
    奈: 'な',
    菜: 'な',
  },
  ...{
    恵: 'え',
    江: 'え',
    代: 'よ',
    之: 'ゆき',
    彦: 'ひこ',
    司: 'じ',
    治: 'じ',
    二: 'じ',
    次: 'じ',
    三: 'ぞう',
    吾: 'ご',
    馬: 'ま',
    久: 'ひさ',
  },
};

/** Readings of a given name that no dictionary has (翔平), from those of its characters, the likeliest first. */
export const guessedReadings = (given: string): readonly string[] => {
  const characters = Array.from(given);
  if (characters.length > longestGiven) return [];
  let guesses: { readonly kana: string; readonly rank: number }[] = [{ kana: '', rank: 0 }];
  for (const [at, character] of characters.entries()) {
    const ending = at > 0 && at === characters.length - 1 ? endings[character] : undefined;
    const usual = ending === undefined ? kanjiReadings(character).slice(0, usualReadings) : [ending];
    guesses = guesses.flatMap(({ kana, rank }) =>
      usual.map((reading, i) => ({ kana: kana + reading, rank: rank + i })),
    );
  }
  return guesses
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostGuesses)
    .map(({ kana }) => kana)
    .filter((kana) => kana !== '');
};

/** Ways to read a text as surname and given name; surnames of two characters are the most frequent. */
export const persons = (text: string, readingsOf: ReadingsOf): readonly Person[] => {
  const characters = Array.from(text);
  const read = (length: number, givenReadings: (given: string) => readonly string[]): Person[] => {
    if (length >= characters.length) return [];
    const names = [characters.slice(0, length).join(''), characters.slice(length).join('')] as const;
    return readingsOf(names[0])
      .slice(0, mostSurnames)
      .flatMap((surname) =>
        givenReadings(names[1])
          .slice(0, mostGivenNames)
          .map((given): Person => [names, [toHiragana(surname).trim(), toHiragana(given).trim()]]),
      );
  };
  const known = [2, 1, 3].flatMap((length) => read(length, readingsOf));
  // Only the usual length: with guesses every text would be somebody.
  return known.length > 0 || characters.length < 3 ? known : read(2, guessedReadings);
};
