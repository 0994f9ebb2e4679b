// The places of IPADIC by their sound: 釧路 is 구시로 (외래어 표기법 제4장 제2절 제4항), not the Korean reading of its
// characters.

import { toHiragana } from '../../../text/japanese/kana.js';
import { alignReading } from '../../names/japanese/align-reading.js';
import { japaneseNameInHangul } from '../../names/japanese/japanese-name.js';
import { municipalities } from '../../names/japanese/known-places.js';
import { isKoreanPlace } from '../../names/korean/korean-place-hanja.js';
import type { EntryTable } from './entries.js';
import type { Ids, JapanesePlace } from './japanese-words.js';

// Hangul of two syllables is more often a Korean word.
const shortestHangul = 3;
// Above the cost of words from tables and readings, below that of unchanged Hangul.
const fromKorean = 8000;
const ownShare = 0.1;
// 木材港 is more likely a harbour for timber than a place.
const overWords = 1500;
// An initial パ row and sounds that only loanwords have mark places of other countries, which this rule does not cover.
const abroad = /^[パピプペポ]|[ヴー]|[テデ]ィ|[トド]ゥ|[シジチ]ェ|フ[ァィェォ]|ウ[ィェォ]/u;

// 音読み: one mora, or two of which the second is い う き く ち つ ん.
const sinoJapanese = /^[^ゃゅょっん][ゃゅょ]?[いうきくちつんっ]?$/u;

/** Whether a place may have a Sino-Japanese reading like places in China (大連), and not only a native one (鎌倉). */
const mayBeSinoJapanese = ({ text, reading }: JapanesePlace): boolean => {
  const kana = toHiragana(reading);
  const cuts = alignReading(text, kana);
  return cuts?.every((start, i) => sinoJapanese.test(kana.slice(start, cuts[i + 1]))) !== false;
};

// A unit behind it marks a place: 高山 is a high mountain, 高山市 a town.
const units = [
  ['市', '시'],
  ['区', '구'],
  ['町', '정'],
  ['村', '촌'],
  ['駅', '역'],
] as const;

type Spelt = JapanesePlace & { readonly hangul: string };

const withUnits = (place: Spelt): readonly Spelt[] =>
  units.map(([ja, ko]) => ({ ...place, text: place.text + ja, hangul: place.hangul + ko }));

/**
 * Adds the places; towards Japanese only under sounds that no other word has.
 * @param isKoreanWord whether Korean has a word of these characters, which then takes precedence
 */
export const placeEntries = (
  places: readonly JapanesePlace[],
  isKoreanWord: (text: string) => boolean,
  fromKo: EntryTable,
  fromJa: EntryTable,
): void => {
  const spelt = places.flatMap((place): readonly Spelt[] => {
    if (abroad.test(place.reading)) return [];
    const [name] = japaneseNameInHangul(place.text, place.reading);
    if (name === undefined || !/^[가-힣]+$/u.test(name.text)) return [];
    const one = { ...place, hangul: name.text };
    const isWord = place.common || isKoreanWord(place.text);
    if (!isWord) return [one];
    if (mayBeSinoJapanese(place)) return [];
    return place.common ? withUnits(one) : [one, ...withUnits(one)];
  });
  const taken = new Set(spelt.filter(({ hangul }) => fromKo.has(hangul)).map(({ hangul }) => hangul));
  for (const { text, hangul, left, right, cost } of spelt) {
    // 板橋 may be 판교; 이타바시 is always 板橋.
    if (!isKoreanPlace(text))
      fromJa.add({ key: text, left, right, cost: cost + overWords, target: hangul, kind: 'name' });
    if (taken.has(hangul) || hangul.length < shortestHangul) continue;
    const dearness = fromKorean + ownShare * cost;
    fromKo.add({ key: hangul, left, right, cost: dearness, target: text, kind: 'name' });
  }
};

// As sure as a place of the table of places (table-entries.ts).
const municipalityCost = { ko: 3500, ja: 2500 } as const;

/** Adds the municipalities of Japan, whose sound is known: みなかみ町 미나카미정. */
export const municipalityEntries = (ids: Ids, fromKo: EntryTable, fromJa: EntryTable): void => {
  for (const [name, { kana }] of municipalities()) {
    const [spelt] = japaneseNameInHangul(name, kana);
    if (spelt === undefined) continue;
    const word = { ...ids, kind: 'name' } as const;
    fromJa.add({ ...word, key: name, cost: municipalityCost.ja, target: spelt.text });
    fromKo.add({ ...word, key: spelt.text, cost: municipalityCost.ko, target: name });
  }
};
