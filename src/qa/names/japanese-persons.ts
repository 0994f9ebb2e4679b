// Japanese persons in kanji and in Hangul: 原邦彰 is 하라 구니아키, and 하라 구니오 is somebody else.

import loadGivenNames from '../../../data/language/given-names-ja.tsv';
import loadSurnames from '../../../data/language/surnames-ja.tsv';
import type { Span } from '../../model/span.js';
import { looseKey } from '../../text/japanese/hangul-variants.js';
import { kanaToHangul } from '../../text/japanese/kana-to-hangul.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';
import type { CheckUnit } from '../check.js';

/** A person of the Japanese text, and the one of the Korean text that cannot be the same. */
export type OtherPerson = {
  readonly ja: Span & { readonly text: string };
  readonly ko: Span & { readonly text: string };
};

type Sounds = ReadonlyMap<string, ReadonlySet<string>>;

/** How a name in kanji may be spelled in Hangul, as keys under which all spellings meet. */
const soundsOf = (rows: readonly (readonly [name: string, readings: string])[]): Sounds =>
  new Map(
    rows.map(([name, readings]) => [
      name,
      new Set(wordsOf(readings).map((reading) => looseKey(kanaToHangul(reading)))),
    ]),
  );

const tables = once(() => {
  const surnames = readTable(loadSurnames, 'surname', 'readings');
  const given = readTable(loadGivenNames, 'given_name', 'readings');
  const families = soundsOf(surnames.map(({ surname, readings }) => [surname, readings]));
  return {
    families,
    given: soundsOf(given.map(({ given_name, readings }) => [given_name, readings])),
    familyKeys: new Set([...families.values()].flatMap((keys) => [...keys])),
  };
});

const kanji = /(?<![\p{Script=Han}々])[\p{Script=Han}々]{3,12}/gu;
const hangul = /(?<![가-힣])([가-힣]{1,5}) ([가-힣]{2,6})(?![가-힣])/g;
const mayName = /[가-힣]{1,5} [가-힣]{2,6}/;
const longestPart = 3;
// A single kanji is read in more ways than any list has.
const leastGiven = 2;

type InKanji = Span & {
  readonly text: string;
  readonly family: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
};

/** The person's name that a run of kanji begins with, if one split of it is a family name and a given name. */
const nameAt = (run: string, start: number): InKanji | undefined => {
  const { families, given } = tables();
  for (let length = longestPart; length > 0; length--) {
    const family = families.get(run.slice(0, length));
    if (family === undefined) continue;
    for (let rest = longestPart; rest >= leastGiven; rest--) {
      const own = given.get(run.slice(length, length + rest));
      if (own === undefined || run.length < length + rest) continue;
      const end = start + length + rest;
      return { start, end, text: run.slice(0, length + rest), family, given: own };
    }
  }
  return undefined;
};

/**
 * The person of a pair of texts that is another one in the other: of the two names, family or given, one agrees and the
 * other cannot be read so. Only where each text has one name, and the given name has two kanji or more.
 */
export const otherPersons = ({ source, target }: CheckUnit): readonly OtherPerson[] => {
  const [ja, ko] = source.lang === 'ja' ? [source.text, target.text] : [target.text, source.text];
  if (!mayName.test(ko)) return [];
  const persons = Array.from(ja.matchAll(kanji), ({ 0: run, index }) => nameAt(run, index)).filter(
    (one) => one !== undefined,
  );
  const [person, ...others] = persons;
  if (person === undefined || others.length > 0) return [];
  const { familyKeys } = tables();
  const named = Array.from(ko.matchAll(hangul), ({ 0: text, 1: family = '', 2: given = '', index }) => ({
    text,
    start: index,
    end: index + text.length,
    family: looseKey(family),
    given: looseKey(given),
  })).filter(({ family }) => familyKeys.has(family));
  const agreeing = named.map((one) => ({
    one,
    family: person.family.has(one.family),
    given: person.given.has(one.given),
  }));
  if (agreeing.some(({ family, given }) => family && given)) return [];
  const half = agreeing.filter(({ family, given }) => family || given);
  const [other, ...more] = half;
  return other === undefined || more.length > 0 ? [] : [{ ja: person, ko: other.one }];
};
