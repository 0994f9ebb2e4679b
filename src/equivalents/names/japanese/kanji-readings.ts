// How the kanji of names are read, most frequent first. Learned by aligning the proper names of IPADIC with their readings
// (expectation maximisation over all cuts); IPADIC is © 2000–2003 Nara Institute of Science and Technology, free to use.

import loadReadings from '../../../../data/language/kanji-readings.tsv';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';

const readings = once(
  () =>
    new Map(readTable(loadReadings, 'kanji', 'readings').map((row) => [row.kanji, wordsOf(row.readings)])),
);

const none: readonly string[] = [];

/** The readings of one kanji in names (hiragana: 山 やま, さん), or none when the dictionary's names do not show it. */
export const kanjiReadings = (kanji: string): readonly string[] => readings().get(kanji) ?? none;
