// Compiles the bridge from the two packages' dictionaries and the tables: one dictionary for each direction.

import type { Lang } from '../../../model/language.js';
import { compileDictionary } from '../../../morphology/compile/compile-dictionary.js';
import type { RawDictionary } from '../../../morphology/compile/raw-dictionary.js';
import type { Dictionary } from '../../../morphology/dictionary.js';
import { EntryTable, withWords } from './entries.js';
import { hanjaWords, innerReadings, japaneseForm } from './hanja-words.js';
import { japaneseWords } from './japanese-words.js';
import { kanjiReader } from './kanji-reader.js';
import { koreanWords } from './korean-words.js';
import { loanEntries } from './loan-entries.js';
import { loanPairs } from './loan-pairs.js';
import { loanwordEntries } from './loanwords.js';
import { municipalityEntries, placeEntries } from './place-entries.js';
import { productivity } from './productivity.js';
import type { BridgeTables } from './table.js';
import { tableEntries } from './table-entries.js';
import { fromJapaneseEntries, fromKoreanEntries, type Material } from './word-entries.js';

/** Sources of the bridge. */
export type BridgeSources = {
  readonly ko: RawDictionary;
  readonly ja: RawDictionary;
  readonly tables: BridgeTables;
  /** The Korean reading of a single character in its old form, if no word shows it. */
  readonly readingOf: (character: string) => string | undefined;
};

/** The bridge by source language: Japanese words by Korean reading, Korean readings by Japanese word. */
export type BridgeDictionaries = Readonly<Record<Lang, Dictionary>>;

/** Compiles both directions; takes some seconds. */
export const compileBridge = ({ ko, ja, tables, readingOf }: BridgeSources): BridgeDictionaries => {
  const japanese = japaneseWords(ja);
  const korean = koreanWords(ko);
  const known = new Set(japanese.words.map((word) => word.text));
  const wordReadings = tables.readings.filter((pair) => pair.ja.length > 1);
  const hanja = hanjaWords(korean.hanja, wordReadings, tables.rewritten, (word) => known.has(word));
  const inner = new Map(innerReadings(hanja));
  for (const pair of tables.readings) if (pair.ja.length === 1) inner.set(pair.ja, pair.ko);
  const reader = kanjiReader(hanja, inner, (character) => readingOf(character));
  const nouns = japanese.words.filter(({ role }) => role !== 'place').map(({ text }) => text);
  const material: Material = {
    words: japanese.words,
    ids: japanese.ids,
    hanja,
    reader,
    tables,
    made: productivity(new Set([...hanja.keys(), ...nouns])),
    // Old forms too, because a Korean text may use them for the Japanese word.
    characters: [...inner.keys()].map(japaneseForm),
  };
  const fromKo = new EntryTable();
  const fromJa = new EntryTable();
  fromKoreanEntries(material, fromKo);
  fromJapaneseEntries(material, fromJa);
  tableEntries(material, fromKo, fromJa);
  const named = new Set(tables.places.map((pair) => pair.ja));
  const unnamed = japanese.places.filter(({ text }) => !named.has(text));
  placeEntries(unnamed, (text) => hanja.has(text), fromKo, fromJa);
  municipalityEntries(japanese.ids.place, fromKo, fromJa);
  const sinoKorean = new Set([...hanja.values()].flatMap(([reading = '']) => Array.from(reading)));
  const loans = loanPairs(korean.nouns, japanese.katakana, (syllable) => sinoKorean.has(syllable));
  loanEntries(loans, [...tables.loans, ...tables.loanwords], japanese.ids.noun, fromKo, fromJa);
  loanwordEntries(tables.loanwords, japanese.ids.noun, fromKo, fromJa);
  return {
    ko: compileDictionary(withWords(ja, fromKo, japanese.ids.noun)),
    ja: compileDictionary(withWords(ja, fromJa, japanese.ids.noun)),
  };
};
