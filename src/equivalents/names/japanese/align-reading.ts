// Aligns kana with kanji: 井上 いのうえ → い(の)|うえ. The alignment gives the morpheme boundaries and the end of a
// surname, and thus the long vowels.

import { lengthens, toHiragana } from '../../../text/japanese/kana.js';
import { kanjiReadings } from './kanji-readings.js';

// Words with a reading as a whole (熟字訓): no kanji has its own part of the kana, so no vowel in them starts a
// morpheme.
const fused: readonly (readonly [word: string, reading: string])[] = [
  ['青梅', 'おうめ'],
  ['新居', 'にい'],
  ['近江', 'おうみ'],
  ['麻生', 'あそう'],
  ['蒲生', 'がもう'],
  ['菅生', 'すごう'],
  ['大和', 'やまと'],
  ['河内', 'こうち'],
  ['河内', 'ごうち'],
  ['小路', 'こうじ'],
  ['国府', 'こう'],
  ['手向', 'とうげ'],
  ['雄武', 'おうむ'],
  ['飯豊', 'いいで'],
];
// う alone after an お or う lengthens it, in any spelling: 朝生 あそう, 由布 ゆう.
const lengthening = /[おこそとのほもよろごぞどぼぽうくすつぬふむゆるぐずづぶぷゅょ]$/;

const small = /[ゃゅょぁぃぅぇぉんー]/;
const voiced: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('かきくけこさしすせそたちつてとはひふへほ', (kana) => [kana, `${kana}\u3099`.normalize('NFC')]),
);

/** The cost of reading `kanji` as `piece`: low for a known reading, higher for a sound change, highest for a guess. */
const cost = (kanji: string, piece: string): number => {
  if (toHiragana(kanji) === piece) return 0;
  if (/[ヶケがヵ]/.test(kanji) && (piece === 'が' || piece === 'か' || piece === 'け')) return 0;
  const readings = kanjiReadings(kanji);
  const rank = readings.indexOf(piece);
  if (rank >= 0) return 1 + rank * 0.15;
  // 連濁 (た → だ), 促音便 (いち → いっ), the の of 井上 and 一ノ瀬.
  for (const reading of readings) {
    const rest = reading.slice(1);
    if (piece === (voiced[reading.charAt(0)] ?? '') + rest) return 1.5;
    if (piece === `${reading.slice(0, -1)}っ`) return 1.7;
    if (piece === `${reading}の`) return 1.8;
  }
  // A guessed reading does not begin with a vowel that more likely lengthens the one before it.
  return 6 + 0.5 * Math.abs(piece.length - 2) + (/^[うお]/.test(piece) ? 1 : 0);
};

/** An alignment: the start of each character's reading in the kana, and its cost. */
type Alignment = { readonly cost: number; readonly cuts: readonly number[] };

const align = (text: string, kana: string): Alignment | undefined => {
  const characters = Array.from(text);
  for (const [i, character] of characters.entries()) {
    if (character === '々') characters[i] = characters[i - 1] ?? character;
  }
  let row = new Map<number, Alignment>([[0, { cost: 0, cuts: [] }]]);
  for (const character of characters) {
    const next = new Map<number, Alignment>();
    for (const [start, cell] of row) {
      for (let end = start + 1; end <= Math.min(kana.length, start + 6); end++) {
        if (small.test(kana.charAt(end)) || small.test(kana.charAt(start)) || kana.charAt(start) === 'っ')
          continue;
        const total = cell.cost + cost(character, kana.slice(start, end));
        if (total < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY)) {
          next.set(end, { cost: total, cuts: [...cell.cuts, start] });
        }
      }
    }
    row = next;
  }
  return row.get(kana.length);
};

/**
 * The offsets in `kana` at which the reading of each character of `text` starts, by the cheapest alignment; undefined if
 * there are fewer kana than characters.
 * @example alignReading('井上', 'いのうえ') // 0, 2
 */
export const alignReading = (text: string, kana: string): readonly number[] | undefined =>
  align(text, kana)?.cuts;

/**
 * Whether the start of a reading is only guessed, on both sides, and its vowel lengthens the one before it: 日向 ひゅうが is one
 * name, not ひゅ and うが.
 */
const isGuessedInside = (before: string, last: string, kanji: string, piece: string): boolean =>
  lengthens(last, piece.charAt(0)) &&
  !kanjiReadings(before).includes(last) &&
  !kanjiReadings(kanji).includes(piece);

/** Offsets in `kana` at which morphemes start: their first vowel does not lengthen the one before. */
export const morphemeStarts = (text: string, kana: string): ReadonlySet<number> | undefined => {
  const cuts = alignReading(text, kana);
  if (cuts === undefined) return undefined;
  const starts = new Set(cuts);
  // 湯浦 ゆのうら: the part of a reading behind の is a morpheme of its own.
  const characters = Array.from(text);
  characters.forEach((kanji, i) => {
    const [start, end] = [cuts[i] ?? 0, cuts[i + 1] ?? kana.length];
    const piece = kana.slice(start, end);
    const last = kana.slice(cuts[i - 1] ?? 0, start);
    if (i > 0 && isGuessedInside(characters[i - 1] ?? '', last, kanji, piece)) starts.delete(start);
    if (piece === 'う' && lengthening.test(kana.slice(0, start))) starts.delete(start);
    if (piece.startsWith('の') && kanjiReadings(kanji).includes(piece.slice(1))) starts.add(start + 1);
  });
  for (const [word, reading] of fused) {
    const at = text.indexOf(word);
    const start = cuts[Array.from(text.slice(0, at)).length];
    if (at < 0 || start === undefined || !kana.startsWith(reading, start)) continue;
    for (let inside = start + 1; inside < start + reading.length; inside++) starts.delete(inside);
  }
  return starts;
};

/**
 * The number of characters of `text` that the kana `first` read if `rest` reads the others.
 * @example charactersRead('高市早苗', 'たかいち', 'さなえ') // 2
 */
export const charactersRead = (text: string, first: string, rest: string): number | undefined => {
  const characters = Array.from(text);
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let count = 1; count < characters.length; count++) {
    const head = align(characters.slice(0, count).join(''), first);
    const tail = align(characters.slice(count).join(''), rest);
    const total = (head?.cost ?? Number.POSITIVE_INFINITY) + (tail?.cost ?? Number.POSITIVE_INFINITY);
    if (total < least) [best, least] = [count, total];
  }
  return best;
};
