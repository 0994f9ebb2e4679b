// Addresses with several places: 京都市中京区 is 교토시 나카교구, 경기도 수원시 京畿道水原市. Korean separates the
// places by spaces (한글 맞춤법 제49항).

import { toHiragana, wideKana } from '../../text/japanese/kana.js';
import { alignReading } from './japanese/align-reading.js';
import { japaneseNameInHangul } from './japanese/japanese-name.js';
import { koreanPlace } from './korean/korean-places.js';
import { type NameSuggestion, type ReadingsOf, suggest } from './suggestion.js';

const prefecture = '(東京都|北海道|京都府|大阪府|.{2,3}県)';
// 京都市中京区, 余市郡余市町, 神奈川県横浜市港北区, 千代田区霞が関. 十日町市 and 町村 are single words.
const chains = [
  new RegExp(`^${prefecture}?(.{1,4}?市)(.{1,3}?区)(.{2,6})?$`, 'u'),
  new RegExp(`^${prefecture}?(.{1,4}?郡)(.{1,5}?[町村])(.{2,6})?$`, 'u'),
  new RegExp(`^${prefecture}(.{1,5}?[市区町村])(.{2,6})?$`, 'u'),
  /^(.{2,3}区)([^役].{1,5})$/u,
];

/** The places of an address, outermost first; empty for a single place. */
const japanesePlaces = (address: string): readonly string[] => {
  for (const chain of chains) {
    const found = chain.exec(address);
    if (found !== null) return found.slice(1).filter((part) => part !== undefined);
  }
  return [];
};

/** Whether a part may be a place: it ends with a unit, or the dictionary lists it. */
const mayBePlace = (part: string, readingsOf: ReadingsOf | undefined): boolean =>
  /[都道府県市郡区町村]$/u.test(part) || (readingsOf?.(part).length ?? 0) > 0;

/** The parts of `kana` that read each of the places. */
const readingsIn = (places: readonly string[], kana: string): readonly string[] | undefined => {
  const cuts = alignReading(places.join(''), kana);
  if (cuts === undefined) return undefined;
  let characters = 0;
  return places.map((place) => {
    const start = cuts[characters];
    characters += Array.from(place).length;
    return kana.slice(start, cuts[characters] ?? kana.length);
  });
};

/** A Japanese address of several places in Hangul; empty for any other text, or if a place cannot be read. */
export const japaneseAddress = (
  text: string,
  reading: string | undefined,
  readingsOf: ReadingsOf | undefined,
): readonly NameSuggestion[] => {
  const places = japanesePlaces(text);
  if (places.length < 2) return [];
  if (reading === undefined && !places.every((place) => mayBePlace(place, readingsOf))) return [];
  const kana = reading === undefined ? undefined : toHiragana(wideKana(reading)).replaceAll(/[\s|]/gu, '');
  const readings = kana === undefined || kana === '' ? undefined : readingsIn(places, kana);
  const spelt = places.map((place, i) => japaneseNameInHangul(place, readings?.[i], readingsOf)[0]);
  if (spelt.includes(undefined)) return [];
  return [suggest(spelt.map((one) => one?.text).join(' '), 'kana+suffix')];
};

/**
 * A Korean address in Japanese: one place, or several separated by spaces.
 * @example koreanAddress('경기도 수원시') // 京畿道水原市
 */
export const koreanAddress = (text: string): readonly NameSuggestion[] => {
  const places = text.split(/\s+/u).filter((part) => part !== '');
  const written = places.map((place, i) => koreanPlace(place, undefined, places[i - 1])[0]);
  if (places.length === 0 || written.includes(undefined)) return [];
  return [suggest(written.map((one) => one?.text).join(''), 'place-table')];
};
