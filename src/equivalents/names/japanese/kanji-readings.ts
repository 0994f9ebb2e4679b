// Readings of kanji in names, most frequent first. Learned by aligning the proper names of IPADIC with their readings
// (expectation maximisation over all segmentations); IPADIC is © 2000–2003 Nara Institute of Science and Technology,
// free to use.

import loadReadings from '../../../../data/language/kanji-readings.tsv';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';

const readings = once(
  () =>
    new Map(readTable(loadReadings, 'kanji', 'readings').map((row) => [row.kanji, wordsOf(row.readings)])),
);

const none: readonly string[] = [];

/** The readings of one kanji in names (hiragana: 山 やま, さん); empty if it occurs in no name of the dictionary. */
export const kanjiReadings = (kanji: string): readonly string[] => readings().get(kanji) ?? none;
