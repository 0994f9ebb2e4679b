// Compares Japanese persons in kanji and in Hangul: 原邦彰 is 하라 구니아키, and 하라 구니오 is another person.

import loadGivenNames from '../../../data/language/given-names-ja.tsv';
import loadSurnames from '../../../data/language/surnames-ja.tsv';
import type { Span } from '../../model/span.js';
import { officialSpelling } from '../../text/japanese/hangul-variants.js';
import { kanaToHangul } from '../../text/japanese/kana-to-hangul.js';
import { boundedMemo } from '../../text/memo.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';
import type { CheckUnit } from '../check.js';
import { offices } from './person-names.js';

/** A person of the Japanese text, and the one of the Korean text that cannot be the same. */
export type OtherPerson = {
  readonly ja: Span & { readonly text: string };
  readonly ko: Span & { readonly text: string };
};

/** Vowels after which a further 이, 우 or 오 only lengthens: 세이, 유우, 오오. In the order of Hangul syllables. */
const lengthened: Readonly<Record<string, readonly number[]>> = { 이: [5, 20], 우: [8, 12, 13, 17], 오: [8] };
const vowelsOfSyllable = 588;
const finalsOfSyllable = 28;
const firstSyllable = 0xac00;
const vowelOf = (syllable: string): number =>
  Math.floor(((syllable.charCodeAt(0) - firstSyllable) % vowelsOfSyllable) / finalsOfSyllable);

/**
 * A key that is equal for all spellings of one name: 세이이치로, 세이치로. Voicing counts, and so does 이 after another
 * vowel: 사이토 (斎藤) is no 사토 (佐藤).
 */
export const keyOf = (hangul: string): string => {
  const spelled = officialSpelling(hangul);
  return Array.from(spelled)
    .filter((one, at) => {
      const isShort = at === 0 || !(lengthened[one]?.includes(vowelOf(spelled.charAt(at - 1))) ?? false);
      return isShort || (one === '이' && at === spelled.length - 1);
    })
    .join('');
};

type Readings = ReadonlyMap<string, string>;
type Keys = ReadonlySet<string>;

/** The possible Hangul spellings of a name with these readings, as such keys. */
export const soundsOf = (readings: string): Keys =>
  new Set(wordsOf(readings).map((reading) => keyOf(kanaToHangul(reading))));

/** The readings of ten thousand names in kana; only those of the names in a text are spelled in Hangul. */
export const tables = once((): { readonly families: Readings; readonly given: Readings } => ({
  families: new Map(
    readTable(loadSurnames, 'surname', 'readings').map(({ surname, readings }) => [surname, readings]),
  ),
  given: new Map(
    readTable(loadGivenNames, 'given_name', 'readings').map(({ given_name, readings }) => [
      given_name,
      readings,
    ]),
  ),
}));

/** The keys of all family names. */
export const familyKeys = once(
  (): Keys => new Set(Array.from(tables().families.values(), soundsOf).flatMap((keys) => [...keys])),
);

const kanji = /(?<![\p{Script=Han}々])[\p{Script=Han}々]{3,12}/gu;
const hangul = /(?<![가-힣])([가-힣]{1,5}) ([가-힣]{2,6})(?![가-힣])/g;
const mayName = /[가-힣]{1,5} [가-힣]{2,6}/;
const longestPart = 3;
// A single kanji has more readings than any list.
const leastGiven = 2;

type InKanji = Span & {
  readonly text: string;
  readonly family: Keys;
  /** Undefined if no list contains the given name. */
  readonly given: Keys | undefined;
};

const none = 'none';
/** The person's name at the start of a run of kanji, if it can be split into a family name and a given name. */
const nameIn = (run: string): InKanji | typeof none => {
  const start = 0;
  const { families, given } = tables();
  for (let length = longestPart; length > 0; length--) {
    const family = families.get(run.slice(0, length));
    if (family === undefined) continue;
    const unlisted = run.slice(length + leastGiven);
    if (
      length >= leastGiven &&
      !given.has(run.slice(length, length + leastGiven)) &&
      offices.ja().test(unlisted)
    ) {
      const end = start + length + leastGiven;
      return {
        start,
        end,
        text: run.slice(0, length + leastGiven),
        family: soundsOf(family),
        given: undefined,
      };
    }
    for (let rest = longestPart; rest >= leastGiven; rest--) {
      const own = given.get(run.slice(length, length + rest));
      if (own === undefined || run.length < length + rest) continue;
      const end = start + length + rest;
      const text = run.slice(0, length + rest);
      return { start, end, text, family: soundsOf(family), given: soundsOf(own) };
    }
  }
  return none;
};

// Words recur: a long document has 16,384 of them.
const nameOf = boundedMemo(1 << 14, nameIn);
const nameAt = (run: string, at: number): InKanji | undefined => {
  const name = nameOf(run);
  return name === none ? undefined : { ...name, start: at, end: at + name.end };
};

type InHangul = Span & { readonly text: string; readonly family: string; readonly given: string };

/** Two words in Hangul: a Japanese name if the first sounds like a family name. */
const wordsIn = (ko: string): readonly InHangul[] =>
  Array.from(ko.matchAll(hangul), ({ 0: text, 1: family = '', 2: given = '', index }) => ({
    text,
    start: index,
    end: index + text.length,
    family: keyOf(family),
    given: keyOf(given),
  }));

/**
 * The only name in Hangul that shares exactly one half of a person's name, or that has another family name before an
 * office.
 */
const otherName = ({ family, given }: InKanji, ko: string): InHangul | undefined => {
  const words = wordsIn(ko);
  // Tests of the text come first, because few texts pass them and the keys of all family names take long to make.
  const isName = (one: InHangul): boolean => family.has(one.family) || familyKeys().has(one.family);
  if (given === undefined) {
    const titled = words.filter((one) => offices.ko().test(ko.slice(one.end)) && isName(one));
    const isSame = titled.some((one) => family.has(one.family));
    return isSame || titled.length > 1 ? undefined : titled[0];
  }
  const isHalf = (one: InHangul): boolean => family.has(one.family) || given.has(one.given);
  if (words.some((one) => family.has(one.family) && given.has(one.given))) return undefined;
  const half = words.filter((one) => isHalf(one) && isName(one));
  return half.length > 1 ? undefined : half[0];
};

/**
 * Persons whose name in the other text is another one: of family and given name, one agrees and the other cannot have
 * that reading. Only if each text has one name, and the given name has at least two kanji.
 * @example 原邦夫 (はら くにお) for 하라 구니아키, 마쓰다 다카아키 전 대신 for 松本剛明前大臣
 */
export const otherPersons = ({ source, target }: CheckUnit): readonly OtherPerson[] => {
  const [ja, ko] = source.lang === 'ja' ? [source.text, target.text] : [target.text, source.text];
  if (!mayName.test(ko)) return [];
  const persons = Array.from(ja.matchAll(kanji), ({ 0: run, index }) => nameAt(run, index)).filter(
    (one) => one !== undefined,
  );
  const [person, ...others] = persons;
  if (person === undefined || others.length > 0) return [];
  const other = otherName(person, ko);
  return other === undefined ? [] : [{ ja: person, ko: other }];
};

const leastPersons = 2;
/** Two subjects with a form of address or an office: 鈴木一郎氏が…、佐藤花子氏が. Reading names takes long. */
const twoPersons =
  /(?<=\p{Script=Han}{3})(?:氏|さん|様|長|知事|大臣|議員|教授|官)[はが].*(?<=\p{Script=Han}{3})(?:氏|さん|様|長|知事|大臣|議員|教授|官)[はが]/u;

/**
 * The Japanese persons whose whole name each text has once; none unless there are two.
 * @example 鈴木一郎 beside 스즈키 이치로
 */
export const sharedPersons = ({ source, target }: CheckUnit): readonly { source: Span; target: Span }[] => {
  const isJapanese = source.lang === 'ja';
  const [ja, ko] = isJapanese ? [source.text, target.text] : [target.text, source.text];
  if (!twoPersons.test(ja) || !mayName.test(ko)) return [];
  const persons = Array.from(ja.matchAll(kanji), ({ 0: run, index }) => nameAt(run, index)).filter(
    (one) => one?.given !== undefined,
  );
  // The keys of all words in Hangul take long to make, and few texts name two persons.
  const words = persons.length < leastPersons ? [] : wordsIn(ko);
  return persons.flatMap((person) => {
    const { family, given } = person ?? {};
    if (person === undefined || family === undefined || given === undefined) return [];
    const [own, ...more] = words.filter((one) => family.has(one.family) && given.has(one.given));
    if (own === undefined || more.length > 0 || ja.split(person.text).length !== 2) return [];
    const [inKanji, inHangul] = [person, own].map(({ start, end }) => ({ start, end })) as [Span, Span];
    return [isJapanese ? { source: inKanji, target: inHangul } : { source: inHangul, target: inKanji }];
  });
};
