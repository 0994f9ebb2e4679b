// The words of both dictionaries by their Korean reading and by their Japanese form.

import { afterSyllable, atHead } from '../syllables.js';
import type { EntryTable } from './entries.js';
import type { HanjaWords } from './hanja-words.js';
import { isKanji, type JapaneseWord, type JapaneseWords } from './japanese-words.js';
import type { KanjiReader } from './kanji-reader.js';
import { koreanCost, koreanOnlyCost } from './korean-costs.js';
import type { Productivity } from './productivity.js';
import type { BridgeTables } from './table.js';

/** The sources of the entries. */
export type Material = Pick<JapaneseWords, 'words' | 'ids'> & {
  readonly hanja: HanjaWords;
  readonly reader: KanjiReader;
  readonly tables: BridgeTables;
  readonly made: Productivity;
  /** Single characters with a known reading. */
  readonly characters: readonly string[];
};

// 신년도, 실낙원: a word keeps its inner sound if it does not start a new word, which is rarer.
const innerSoundCost = 1500;
// The longest compound that only Korean has and that is still written in Japanese characters.
const longestKoreanOnly = 6;
const koreanOnlyInJapanese = 9000;
const characterCost = 15000;
// Bonus for a word whose reading the tables give, which is to be read as one: 委任状 is not 委任 and 状.
const givenReading = 3000;

/** All sounds of one character: 률 율, 력 역. */
const soundsOf = (inner: string): ReadonlySet<string> =>
  new Set([inner, atHead(inner), afterSyllable(inner, '가')]);

const innerSound = (word: string, reading: string, reader: KanjiReader): string => {
  const first = reader.inner(word.charAt(0));
  return first !== undefined && atHead(first) === reading.charAt(0) ? first + reading.slice(1) : reading;
};

/** Adds Japanese words by Korean reading. */
export const fromKoreanEntries = (material: Material, table: EntryTable): void => {
  const { words, hanja, reader, tables, made, ids } = material;
  const parts = new Set(tables.parts.map(({ ko, ja }) => `${ko} ${ja}`));
  const add = (word: JapaneseWord, reading: string, shared: boolean, extra = 0): void => {
    const listed = parts.has(`${reading} ${word.text}`) ? 'part' : undefined;
    const cost = extra + koreanCost(word, { shared, listed }, made);
    table.add({ ...word, key: reading, cost, target: word.text, kind: 'reading' });
  };
  const texts = new Set<string>();
  for (const word of words) {
    texts.add(word.text);
    if (!isKanji(word.text)) continue;
    if (word.text.length === 1) {
      const inner = reader.inner(word.text);
      for (const sound of inner === undefined ? [] : soundsOf(inner)) add(word, sound, true);
      continue;
    }
    const known = hanja.get(word.text);
    const built = known === undefined ? reader.read(word.text) : undefined;
    for (const reading of known ?? (built === undefined ? [] : [built])) {
      add(word, reading, known !== undefined);
      const inner = innerSound(word.text, reading, reader);
      if (inner !== reading) add(word, inner, known !== undefined, innerSoundCost);
    }
  }
  for (const [text, readings] of hanja) {
    if (text.length === 1 || texts.has(text) || text.length > longestKoreanOnly) continue;
    for (const key of readings) {
      table.add({ ...ids.noun, key, cost: koreanOnlyCost(text, made), target: text, kind: 'reading' });
    }
  }
};

/** Adds Korean readings by Japanese word. */
export const fromJapaneseEntries = (material: Material, table: EntryTable): void => {
  const { words, hanja, reader, ids, characters, tables } = material;
  const texts = new Set<string>();
  // 北海道開発庁 is composed from the place's own sound and not read as a whole.
  const bySound = tables.places.filter(({ ko, ja }) => ko !== reader.read(ja)).map(({ ja }) => ja);
  const given = new Set(tables.readings.map(({ ja }) => ja));
  const add = (word: Pick<JapaneseWord, 'text' | 'left' | 'right' | 'cost'>): void => {
    const reading =
      word.text.length === 1
        ? reader.inner(word.text)
        : (hanja.get(word.text)?.[0] ?? reader.read(word.text));
    if (reading === undefined) return;
    texts.add(word.text);
    const { left, right, cost } = word;
    const inner = word.text.length === 1 ? reading : innerSound(word.text, reading, reader);
    table.add({ key: word.text, left, right, cost, target: atHead(reading), kind: 'reading', inner });
  };
  for (const word of words) {
    if (isKanji(word.text) && word.role !== 'place' && !bySound.some((place) => word.text.includes(place))) {
      add(word);
    }
  }
  for (const text of hanja.keys()) {
    if (!texts.has(text) && text.length > 1 && text.length <= longestKoreanOnly) {
      add({ ...ids.noun, text, cost: given.has(text) ? givenReading : koreanOnlyInJapanese });
    }
  }
  for (const text of characters) if (!texts.has(text)) add({ ...ids.noun, text, cost: characterCost });
};
