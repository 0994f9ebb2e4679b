// Terms of both languages by romanisation: sōmushō, soumusyou, somusho; chongmuseong.

import { foldRomaji, kanaBeginning, romajiOf, shortRomaji } from '../../../text/japanese/romaji.js';
import { compose, finals, initials, vowels } from '../../../text/korean/hangul.js';
import {
  foldRomanised,
  initialIn,
  romanise,
  romaniseLetters,
  vowelIn,
} from '../../../text/korean/romanise.js';
import { boundedMemo } from '../../../text/memo.js';
import type { Connection } from '../../connection.js';
import { beginningWith, keysIn, type Range, type Rows, shortest } from './candidates.js';

const latinOnly = /^[a-zāīūēōâîûêôĀĪŪĒŌ'’\- ]+$/iu;

/** Quality of a match: 3 literal, 2 except for long vowels, 1 prefix, 0 none. */
type Grade = 0 | 1 | 2 | 3;

// The keys of a large glossary; some 20 MB.
const mostKeys = 200_000;

/** A reading in romaji, with and without the length of its vowels. */
const romajiForms = boundedMemo(mostKeys, (reading: string) => {
  const romaji = romajiOf(reading);
  return { romaji, short: shortRomaji(romaji) };
});

/** A Korean word by its sound and by its letters. */
const romanisedForms = boundedMemo(mostKeys, (word: string) =>
  [romanise(word), romaniseLetters(word)].map(foldRomanised),
);

const japaneseGrade = (typed: string): ((reading: string) => Grade) => {
  const folded = foldRomaji(typed);
  const short = shortRomaji(folded);
  return (reading) => {
    const forms = romajiForms(reading);
    if (forms.romaji === folded) return 3;
    return forms.short === short ? 2 : forms.short.startsWith(short) ? 1 : 0;
  };
};

const koreanGrade = (typed: string): ((word: string) => Grade) => {
  const folded = foldRomanised(typed);
  return (word) => {
    const ways = romanisedForms(word);
    if (ways.includes(folded)) return 3;
    return ways.some((way) => way.startsWith(folded)) ? 1 : 0;
  };
};

/** The possible first syllables of a romanised word: 초–촣 for `cho`, all syllables of ㅊ and a vowel for `ch`. */
const syllablesBeginning = (folded: string): readonly Range[] =>
  Array.from(initials).flatMap((initial) => {
    const letters = initialIn(initial);
    if (!folded.startsWith(letters)) return [];
    const rest = folded.slice(letters.length);
    return Array.from(vowels)
      .filter((vowel) => rest.startsWith(vowelIn(vowel)) || vowelIn(vowel).startsWith(rest))
      .map((vowel): Range => {
        const first = compose({ initial, vowel, final: '' });
        return [first, String.fromCharCode(first.charCodeAt(0) + finals.length)];
      });
  });

/** The rows that a romanised query matches, best first; none for a query with other characters. */
export const byRomanisation = (db: Connection, query: string): Rows | undefined => {
  if (!latinOnly.test(query)) return undefined;
  const isJapanese = japaneseGrade(query);
  const isKorean = koreanGrade(query);
  const met = [
    ...keysIn(db, 'reading', kanaBeginning(foldRomaji(query)).map(beginningWith)).map((one) => ({
      ...one,
      grade: isJapanese(one.key),
    })),
    ...keysIn(db, 'key', syllablesBeginning(foldRomanised(query))).map((one) => ({
      ...one,
      grade: isKorean(one.key),
    })),
  ];
  const graded = (grade: Grade): readonly number[] => shortest(met.filter((one) => one.grade === grade));
  return { whole: [graded(3), graded(2)], begun: [graded(1)] };
};
