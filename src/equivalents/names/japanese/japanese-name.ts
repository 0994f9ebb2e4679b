// Japanese names in Hangul: 井上隆 いのうえ たかし → 이노우에 다카시, 青森県 → 아오모리현.

import { isKana, toHiragana, wideKana } from '../../../text/japanese/kana.js';
import { kanaToHangul } from '../../../text/japanese/kana-to-hangul.js';
import { japanesePersonKana } from '../public-persons.js';
import { type NameSuggestion, type ReadingsOf, suggest } from '../suggestion.js';
import { alignReading, charactersRead, morphemeStarts } from './align-reading.js';
import { isMunicipality, isNatural, knownPlaces } from './known-places.js';
import { givenNameReadings, personRead, persons, surnameReadings, surnameThenKana } from './persons.js';
import { placeSuffix, suffixOf } from './place-suffixes.js';

/** Names that differ from the transliteration of their parts. */
const fixed: Readonly<Record<string, string>> = { 北海道: '홋카이도', 東京: '도쿄' };
const spaces = /[\s・･=＝]+/;
const longestName = 40;

const plainKana = (reading: string): string => toHiragana(reading).trim();

/** `|` in a reading is a morpheme boundary given by the caller: せい|いち|ろう. */
const borders = (
  text: string,
  reading: string,
): { kana: string; boundaries: ReadonlySet<number> | undefined } => {
  const pieces = reading.split('|');
  const kana = pieces.join('');
  if (pieces.length > 1) {
    let at = 0;
    return { kana, boundaries: new Set(pieces.map((piece) => (at += piece.length))) };
  }
  return { kana, boundaries: isKana(text) ? undefined : morphemeStarts(text, kana) };
};

const word = (text: string, reading: string): string => {
  const { kana, boundaries } = borders(text, reading);
  return fixed[text] ?? kanaToHangul(kana, boundaries);
};

// Endings that Korean repeats as a Korean word behind a stem of one character, and 岳 behind any (외래어 표기법 제4장
// 제3절): 早川 하야카와강, 利島 도시마섬, 大山 다이센산, 槍ヶ岳 야리가타케산.
const saidAgain: Readonly<Record<string, string>> = { 川: '강', 島: '섬', 山: '산', 岳: '산', 湖: '호' };

/** A river, mountain, island or lake of the tables, in Korean. */
const naturalPlace = (text: string, reading: string): NameSuggestion[] => {
  const whole = word(text, reading);
  const ending = text.slice(-1);
  const again = saidAgain[ending];
  if (again === undefined) return [suggest(whole, 'kana')];
  if (Array.from(text).length === 2 || ending === '岳') return [suggest(whole + again, 'kana+suffix')];
  const suffix = placeSuffix(text, reading);
  const kana = suffix?.kana ?? (ending === '山' ? 'やま' : '');
  if (kana === '' || !reading.endsWith(kana)) return [suggest(whole, 'kana')];
  return [suggest(word(text.slice(0, -1), reading.slice(0, -kana.length)) + again, 'kana+suffix')];
};

/** A municipality, whose suffix is certain: 森町 もりまち 모리정. */
const municipality = (text: string, reading: string): NameSuggestion[] => {
  const suffix = suffixOf(text);
  const kana = suffix?.readings.find((ending) => reading.endsWith(ending));
  if (suffix === undefined || kana === undefined) return [];
  const stem = word(text.slice(0, -suffix.kanji.length), reading.slice(0, -kana.length));
  return [suggest(stem + suffix.hangul, 'kana+suffix')];
};

/** Rows in the tables of places for a name with this reading. */
const knownPlace = (text: string, reading: string): NameSuggestion[] =>
  knownPlaces(text)
    .filter(({ kana }) => kana === reading)
    .flatMap((place) => {
      if (place.hangul !== '') return [suggest(place.hangul, 'place-table')];
      if (isMunicipality(place)) return municipality(text, reading);
      return isNatural(place) ? naturalPlace(text, reading) : [];
    });

/** One word: with its suffix in Korean if it has one, else in kana. */
const oneWord = (text: string, reading: string): NameSuggestion[] => {
  const whole = suggest(word(text, reading), 'kana');
  const known = knownPlace(text, reading);
  const suffix = placeSuffix(text, reading.replaceAll('|', ''));
  if (suffix === undefined) return [...known, whole];
  const again = Array.from(text).length === 2 ? saidAgain[suffix.kanji] : undefined;
  if (again !== undefined) return [...known, whole, suggest(whole.text + again, 'kana+suffix')];
  const stem = word(
    text.slice(0, -suffix.kanji.length),
    reading.replace(/\|$/, '').slice(0, -suffix.kana.length),
  );
  const named = suggest(stem + suffix.hangul, 'kana+suffix');
  // 竹島 たけしま: 섬 is appended to the whole name (다케시마섬) if the whole counts as the name.
  return [...known, ...(suffix.sure ? [named, whole] : [whole, named])];
};

const severalWords = (texts: readonly string[], readings: readonly string[]): NameSuggestion[] => [
  suggest(texts.map((text, i) => word(text, readings[i] ?? '')).join(' '), 'kana'),
];

/** 高市早苗 + たかいち さなえ → 高市, 早苗: splits the kanji at the end of the first reading. */
const splitText = (text: string, readings: readonly string[]): readonly string[] | undefined => {
  const [first = '', ...rest] = readings;
  if (rest.length === 0) return [text];
  const count = charactersRead(text, first.replaceAll('|', ''), rest.join('').replaceAll('|', ''));
  if (count === undefined) return undefined;
  const characters = Array.from(text);
  const others = splitText(characters.slice(count).join(''), rest);
  return others && [characters.slice(0, count).join(''), ...others];
};

/** 高市 早苗 + たかいちさなえ → たかいち, さなえ. */
const splitReading = (texts: readonly string[], reading: string): readonly string[] | undefined => {
  const kana = reading.replaceAll('|', '');
  const cuts = alignReading(texts.join(''), kana);
  if (cuts === undefined) return undefined;
  let characters = 0;
  return texts.map((text) => {
    const start = cuts[characters];
    characters += Array.from(text).length;
    return kana.slice(start, cuts[characters] ?? kana.length);
  });
};

const withReading = (text: string, reading: string, readingsOf: ReadingsOf | undefined): NameSuggestion[] => {
  const texts = text.split(spaces).filter(Boolean);
  const readings = plainKana(reading).split(spaces).filter(Boolean);
  const [onlyText = '', ...moreTexts] = texts;
  const [onlyReading = '', ...moreReadings] = readings;
  if (moreTexts.length === 0 && moreReadings.length === 0) {
    const whole = oneWord(onlyText, onlyReading);
    if (readingsOf === undefined || isKana(onlyText)) return whole;
    const known = persons(onlyText, readingsOf).filter(([, kana]) => kana.join('') === onlyReading);
    const read = known.length > 0 ? undefined : personRead(onlyText, onlyReading);
    const asPerson = [...known, ...(read === undefined ? [] : [read])].flatMap(([names, kana]) =>
      severalWords(names, kana),
    );
    // Whether a name is a place: the dictionary lists it (京都), or it has the ending of one (青森県).
    const isPlace =
      whole.some(({ rule }) => rule === 'kana+suffix') ||
      readingsOf(onlyText).some((known) => plainKana(known) === onlyReading);
    return isPlace ? [...whole, ...asPerson] : [...asPerson, ...whole];
  }
  if (texts.length === readings.length) return severalWords(texts, readings);
  if (moreTexts.length === 0) {
    const split = splitText(onlyText, readings);
    return severalWords(split ?? readings, readings);
  }
  const split = moreReadings.length === 0 ? splitReading(texts, onlyReading) : undefined;
  return split === undefined ? severalWords(readings, readings) : severalWords(texts, split);
};

// みなかみ町, つくば市, むつ湾: a stem in kana needs no dictionary.
const kanaThenSuffix = /^([ぁ-ゖァ-ヺー]{2,})(\p{Script=Han}{1,2})$/u;

/** A place in the tables, or with a stem in kana. */
const placesWithoutReading = (text: string): NameSuggestion[] => {
  const known = knownPlaces(text).flatMap(({ kana, hangul }) =>
    hangul === '' ? oneWord(text, kana) : [suggest(hangul, 'place-table')],
  );
  const [, stem] = kanaThenSuffix.exec(text) ?? [];
  if (known.length > 0 || stem === undefined) return known;
  const [reading] = suffixOf(text)?.readings ?? [];
  return reading === undefined ? [] : oneWord(text, plainKana(stem) + reading);
};

const withoutReading = (name: string, readingsOf: ReadingsOf): NameSuggestion[] => {
  const [, surname, given] = surnameThenKana.exec(name) ?? [];
  const text = readingsOf(name).length === 0 && surname && given ? `${surname} ${given}` : name;
  const texts = text.split(spaces).filter(Boolean);
  if (texts.length > 1) {
    const known = texts.map((part, i) => {
      if (isKana(part)) return [part];
      return i === 0 ? surnameReadings(part, readingsOf) : givenNameReadings(part, readingsOf);
    });
    const best = known.map(([first = '']) => plainKana(first));
    if (best.includes('')) return [];
    const given = known.at(-1) ?? [];
    return given.flatMap((last) => severalWords(texts, [...best.slice(0, -1), plainKana(last)]));
  }
  const places = placesWithoutReading(text);
  const whole = [...places, ...readingsOf(text).flatMap((reading) => oneWord(text, plainKana(reading)))];
  if (whole.length > 0) return whole;
  const stems = placeStems(text, readingsOf);
  return stems.length > 0
    ? stems
    : persons(text, readingsOf).flatMap(([names, kana]) => severalWords(names, kana));
};

/** 府中町 is in no dictionary, 府中 is. */
const placeStems = (text: string, readingsOf: ReadingsOf): NameSuggestion[] => {
  const endings = ['けん', 'し', 'く', 'ちょう', 'そん', 'ぐん', 'ふ', 'と', 'えき', 'さん', 'とう', 'がわ'];
  for (let cut = 1; cut <= 2; cut++) {
    const stem = text.slice(0, -cut);
    if (stem === '') return [];
    const found = readingsOf(stem).flatMap((reading) =>
      endings
        .map((ending) => plainKana(reading) + ending)
        .filter((kana) => placeSuffix(text, kana)?.kanji.length === cut)
        .slice(0, 1)
        .flatMap((kana) => oneWord(text, kana).filter(({ rule }) => rule === 'kana+suffix')),
    );
    if (found.length > 0) return found;
  }
  return [];
};

/**
 * A Japanese name in Hangul, best first. `reading` is kana; if it is missing, `readingsOf` provides readings.
 * @example 井上隆 with いのうえ たかし gives 이노우에 다카시
 */
export const japaneseNameInHangul = (
  text: string,
  reading?: string,
  readingsOf?: ReadingsOf,
): NameSuggestion[] => {
  const name = text.trim();
  if (name.length > longestName || name === '') return [];
  if (fixed[name] !== undefined) return [suggest(fixed[name], 'kana')];
  const kana = reading === undefined ? '' : wideKana(reading);
  if (isKana(kana.replaceAll('|', ''))) return withReading(name, kana, readingsOf);
  if (isKana(name)) return withReading(name, name, readingsOf);
  const person = japanesePersonKana(name);
  if (person !== undefined) return withReading(name, person, readingsOf);
  return readingsOf === undefined ? [] : withoutReading(name, readingsOf);
};
