// Splits a Japanese person's name without a reading into surname and given name.

import { toHiragana } from '../../../text/japanese/kana.js';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import type { ReadingsOf } from '../suggestion.js';
import { kanjiReadings } from './kanji-readings.js';
import { givenNameFrequency, type NameFrequency, surnameFrequency } from './name-frequencies.js';

/** The parts of a name, and the kana of each. */
export type Person = readonly [names: readonly string[], kana: readonly string[]];

// A surname nearly always has its first reading; a given name of one character may have a dozen.
const mostSurnames = 2;
const mostGivenNames = 6;
// Readings tried for each character of a name that no dictionary lists.
const usualReadings = 2;
const mostGuesses = 4;
const longestGiven = 3;
const longestSurname = 5;
/** 玉城デニー: a given name in kana behind a surname in kanji. */
export const surnameThenKana = /^(\p{Script=Han}{1,3})([ぁ-ゖー]{2,}|[ァ-ヺー]{2,})$/u;
// Persons that an uncounted name counts as; further readings of a name are rarer than the first.
const rare = 0.3;
const furtherSurname = 1.5;
const furtherGivenName = 0.7;
// Readings of characters at the end of given names; elsewhere they have other readings (平 ひら, 子 し).
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

/** Readings of a given name that no dictionary lists (翔平), from those of its characters, the likeliest first. */
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

type Choice = { readonly person: Person; readonly score: number };

const plain = (reading: string): string => toHiragana(reading).trim();

/** Readings of one part, best first: counted ones, then the dictionary's. */
const readingsOfPart = (
  frequency: NameFrequency | undefined,
  others: readonly string[],
): readonly string[] => [...new Set([...(frequency?.readings ?? []), ...others.map(plain)])];

/** Readings of a given name, best first; guessed if neither the count nor the dictionary has it. */
export const givenNameReadings = (given: string, readingsOf: ReadingsOf): readonly string[] => {
  const known = readingsOfPart(givenNameFrequency(given), readingsOf(given));
  return (known.length > 0 ? known : guessedReadings(given)).slice(0, mostGivenNames);
};

/** Readings of a surname, best first. */
export const surnameReadings = (surname: string, readingsOf: ReadingsOf): readonly string[] =>
  readingsOfPart(surnameFrequency(surname), readingsOf(surname)).slice(0, mostSurnames);

/** The likelihood of a name by the number of persons with it. */
const weight = (frequency: NameFrequency | undefined): number => Math.log((frequency?.persons ?? 0) + rare);

/** The text split after `length` characters, with each combination of readings. */
const cut = (characters: readonly string[], length: number, readingsOf: ReadingsOf): Choice[] => {
  const surname = characters.slice(0, length).join('');
  const given = characters.slice(length).join('');
  const known = givenNameFrequency(given) !== undefined || readingsOf(given).length > 0;
  // Guesses only for the usual length: otherwise any text would be a person.
  if (!known && (length !== 2 || surnameFrequency(surname) === undefined)) return [];
  const both = weight(surnameFrequency(surname)) + weight(givenNameFrequency(given));
  return surnameReadings(surname, readingsOf).flatMap((first, i) =>
    givenNameReadings(given, readingsOf).map(
      (second, j): Choice => ({
        person: [
          [surname, given],
          [first, second],
        ],
        score: both - furtherSurname * i - furtherGivenName * j,
      }),
    ),
  );
};

/**
 * Splits a text of known reading behind the longest surname of the tables whose reading the kana begin with; a given name in kana is
 * split off as it stands.
 * @example personRead('東国原英夫', 'ひがしこくばるひでお') // 東国原 英夫, ひがしこくばる ひでお
 * @example personRead('玉城デニー', 'たまきでにー') // 玉城 デニー, たまき でにー
 */
export const personRead = (text: string, kana: string): Person | undefined => {
  const [, before, loose] = surnameThenKana.exec(text) ?? [];
  const written = plain(loose ?? '');
  if (before && loose && kana.endsWith(written) && kana.length > written.length) {
    return [
      [before, loose],
      [kana.slice(0, -written.length), written],
    ];
  }
  const characters = Array.from(text);
  for (let length = Math.min(longestSurname, characters.length - 1); length > 0; length--) {
    const [surname, given] = [characters.slice(0, length).join(''), characters.slice(length).join('')];
    const readings = surnameFrequency(modernForm(surname))?.readings ?? [];
    const first = readings.find((one) => kana.startsWith(one) && kana.length > one.length);
    // 山田線: one character behind a surname is a given name only if it is known as one.
    const isName = length < characters.length - 1 || givenNameFrequency(given) !== undefined;
    if (first !== undefined && isName) {
      return [
        [surname, given],
        [first, kana.slice(first.length)],
      ];
    }
  }
  return undefined;
};

/** Splits a text into surname and given name in all possible ways, the likeliest first. */
export const persons = (text: string, readingsOf: ReadingsOf): readonly Person[] => {
  const characters = Array.from(text);
  return [1, 2, 3, 4]
    .filter((length) => length < characters.length)
    .flatMap((length) => cut(characters, length, readingsOf))
    .sort((a, b) => b.score - a.score)
    .map(({ person }) => person);
};
