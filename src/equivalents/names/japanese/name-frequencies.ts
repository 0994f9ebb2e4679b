// Frequencies and readings of Japanese surnames and given names (data/language/surnames-ja.tsv, given-names-ja.tsv:
// counted over 16,931 public persons).

import loadGivenNames from '../../../../data/language/given-names-ja.tsv';
import loadSurnames from '../../../../data/language/surnames-ja.tsv';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';

/** The readings of a name, most frequent first, and the number of persons with it. */
export type NameFrequency = { readonly readings: readonly string[]; readonly persons: number };

type Names = ReadonlyMap<string, NameFrequency>;
type Entry = { readonly name: string; readonly readings: string; readonly persons: string };

const byName = (rows: readonly Entry[]): Names => {
  const names = new Map<string, NameFrequency>();
  for (const { name, readings, persons } of rows) {
    const key = modernForm(name);
    // 渡邊 and 渡辺 are one name; the more frequent form comes first in the table.
    if (!names.has(key)) names.set(key, { readings: wordsOf(readings), persons: Number(persons) });
  }
  return names;
};

const surnames = once(() =>
  byName(
    readTable(loadSurnames, 'surname', 'readings', 'persons').map((row) => ({ ...row, name: row.surname })),
  ),
);
const givenNames = once(() =>
  byName(
    readTable(loadGivenNames, 'given_name', 'readings', 'persons').map((row) => ({
      ...row,
      name: row.given_name,
    })),
  ),
);

/** The entry of a surname (佐藤 さとう), or undefined. */
export const surnameFrequency = (surname: string): NameFrequency | undefined => surnames().get(surname);

/** The entry of a given name (裕子 ゆうこ, ひろこ), or undefined. */
export const givenNameFrequency = (given: string): NameFrequency | undefined => givenNames().get(given);
