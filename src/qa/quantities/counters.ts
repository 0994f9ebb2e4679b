// Numbers before exchanged nouns: 2市3町 is not 3개 시와 2개 정. The nouns follow the numbers, so they are no heads before them.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { syllablesOf } from '../../text/korean/sino-korean.js';
import type { CheckText, CheckUnit } from '../check.js';

/** A number with the noun behind it. */
type Counted = Span & { readonly number: string; readonly noun: string };

const patterns: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<![\d.,])(\d{1,3})(?:개\s?|\s)([가-힣]{1,4}?)(?=(?:[과와이가은는을를의에로,·ㆍ]|으로|에서|체제)?(?:[\s,·ㆍ.]|\d|$))/g,
  ja: /(?<![\d.,])(\d{1,3})([\p{Script=Han}]{1,3}|[ァ-ヺー]{2,6})/gu,
};
/** Dates, sums and people have checks of their own. */
const otherwise = /^(?:[年月日時分秒円人名回度割歳号階億万千百]|[년월일시분초원명회번도할세호층]$)/;

const countedIn = ({ text, lang }: CheckText): readonly Counted[] =>
  Array.from(
    text.normalize('NFKC').matchAll(patterns[lang]),
    ({ 0: whole, 1: number = '', 2: noun = '', index }) => ({
      number,
      noun,
      start: index,
      end: index + whole.length,
    }),
  ).filter(({ noun, number }) => !otherwise.test(noun) || (lang === 'ko' && isUnit(text, number, noun)));

/** 3개 시: a city, not an hour. */
const isUnit = (text: string, number: string, noun: string): boolean =>
  new RegExp(`${number}개\\s?${noun}`).test(text);

/** Whether kanji read as the Hangul of a noun: 市 시, 課 과. */
const readsAs = (kanji: string, hangul: string): boolean =>
  kanji.length === hangul.length &&
  Array.from(kanji).every((one, at) => syllablesOf(one)?.has(hangul.charAt(at)) === true);

/** Two nouns of which the target counts one as the source counts the other. */
export type ExchangedCounts = {
  readonly source: Span & { readonly text: string };
  readonly target: Span & { readonly text: string };
};

/**
 * The first noun that each text counts, with a number that the other text gives to another noun.
 * @example 2市 and 2개 정 for 2市3町 as 3개 시와 2개 정
 */
export const exchangedCounts = ({ source, target }: CheckUnit): ExchangedCounts | undefined => {
  if (!/\d|[０-９]/.test(source.text)) return undefined;
  const ours = countedIn(source);
  const theirs = ours.length < 2 ? [] : countedIn(target);
  if (theirs.length < 2) return undefined;
  const isSame = (one: Counted, other: Counted): boolean =>
    source.lang === 'ja' ? readsAs(one.noun, other.noun) : readsAs(other.noun, one.noun);
  for (const one of ours) {
    const [other, ...more] = theirs.filter((their) => isSame(one, their));
    if (other === undefined || more.length > 0 || other.number === one.number) continue;
    const wasOther = ours.find((own) => own !== one && own.number === other.number);
    const isOther = theirs.find((their) => their !== other && their.number === one.number);
    if (wasOther === undefined || isOther === undefined) continue;
    if (theirs.some((their) => isSame(wasOther, their) && their.number === wasOther.number)) continue;
    const at = ({ text }: CheckText, { start, end }: Counted) => ({
      start,
      end,
      text: text.slice(start, end),
    });
    return { source: at(source, one), target: at(target, other) };
  }
  return undefined;
};
