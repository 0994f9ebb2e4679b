// Compares kinds of municipalities that stand alone: 군 지역 is 郡部, but no 区.

import type { Lang } from '../../../model/language.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Contradiction, ValueWord } from '../values.js';

const letters: Readonly<Record<Lang, string>> = { ko: '시군구도', ja: '市郡区道' };
/** A kind as a word of its own: 군 지역, 区では. */
const alone: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<![가-힣])[시군구도](?=\s지역)/g,
  ja: /(?<![\p{Script=Han}ァ-ヺー])[市郡区道](?=部|地域|[がはをでにと、])/gu,
};
/** A word that ends in the kind, and so may name one: 강남구, 横浜市. */
const maySay = (lang: Lang, kind: string): RegExp =>
  lang === 'ja'
    ? new RegExp(kind)
    : new RegExp(`${kind}(?:부|[은는이가을를의에와과])?(?![가-힣])|[·ㆍ]${kind}|${kind}[·ㆍ]`);

const kindsIn = ({ text, lang }: CheckText): readonly ValueWord[] =>
  Array.from(text.matchAll(alone[lang]), ({ 0: kind, index }) => ({
    facet: 'kind of municipality',
    value: String(letters[lang].indexOf(kind)),
    text: kind,
    start: index,
    end: index + kind.length,
  }));

const isUnsaid = ({ value }: ValueWord, { text, lang }: CheckText): boolean =>
  !maySay(lang, letters[lang].charAt(Number(value))).test(text);

/**
 * A kind of municipality that only one text names, beside the kind that stands in its place.
 * @example otherKinds for 아홉 곳이 군 지역이었다 as 9か所が区であった
 */
export const otherKinds = ({ source, target }: CheckUnit): readonly Contradiction[] => {
  const korean = source.lang === 'ko' ? source : target;
  if (!korean.text.includes(' 지역')) return [];
  const lost = kindsIn(source).find((one) => isUnsaid(one, target));
  const gained = lost && kindsIn(target).find((one) => isUnsaid(one, source));
  return lost === undefined || gained === undefined ? [] : [{ source: lost, target: gained }];
};
