// Numbers in words where they count something: 세 명, 스무 번째, 이십 명, 三つ, 二十二. Both languages contain number
// words inside other words (사회, 구조, 一般, 三重県), so a counter or a place value is required.

import loadNumeralWords from '../../../data/language/kanji-numeral-words.tsv';
import loadCounters from '../../../data/language/korean-counters.tsv';
import loadNumerals from '../../../data/language/korean-numerals.tsv';
import { alternatives } from '../../text/alternatives.js';
import { particlesFor } from '../../text/korean-particles.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import { decimal } from '../decimal.js';
import { matchAt, type Recogniser } from '../recogniser.js';
import { aboutBefore } from './bounds.js';
import { unitAt } from './find-unit.js';
import { type Measured, measuredAt } from './measured.js';
import { type Numeral, numeralAt } from './numeral.js';

const numerals = (counts: string) =>
  readTable(loadNumerals, 'form', 'value', 'counts', 'not_followed_by').filter(
    (row) => row.counts === counts,
  );
const values = once(
  () => new Map(['ones', 'tens', 'days'].flatMap(numerals).map(({ form, value }) => [form, Number(value)])),
);
const native = once(
  () => new RegExp(`(${alternatives(numerals('tens'))})?(${alternatives(numerals('ones'))})?`, 'y'),
);
// Counters of native numerals. 한 건, 한 분, 한 곳 after a verb (역할을 한 건) are no counts, so they exclude 한.
const counters = (mayBeOne: (countsOne: string) => boolean): RegExp => {
  const rows = readTable(loadCounters, 'form', 'not_followed_by', 'counts_one');
  return new RegExp(`\\s?${alternatives(rows.filter(({ counts_one }) => mayBeOne(counts_one)))}`, 'y');
};
const nativeCounter = once(() => counters(() => true));
const loneOneCounter = once(() => counters((countsOne) => countsOne === 'yes'));
const afterCounter = once(
  () => new RegExp(`(?![가-힣])|${alternatives(particlesFor('after-counter'))}`, 'y'),
);
const hangul = /[가-힣]/;

const count = (value: number, end: number): Numeral => {
  const exact = decimal(BigInt(value));
  return { end, value: exact, plain: false, lastPower: 0, leading: exact };
};

const inWords = (found: Measured): Measured => ({ ...found, words: true });

/** 열한 분 is eleven persons, because minutes take Sino-Korean numerals (십일 분). */
const asPersons = (found: Measured): Measured => {
  const { value } = found;
  const [part] = value.kind === 'duration' ? value.parts : [];
  if (value.kind !== 'duration' || part?.unit !== 'minute') return found;
  const { approximation, limit } = value;
  return {
    ...found,
    value: { kind: 'amount', value: part.value, units: ['person'], ordinal: 'none', approximation, limit },
  };
};

/** 세 명, 두 차례, 열두 가지, 첫 번째. */
export const nativeKorean: Recogniser = (source, at) => {
  const { text, lang } = source;
  if (lang !== 'ko' || hangul.test(text.charAt(at - 1))) return undefined;
  const first = matchAt(/첫\s?(?:번\s?째|째|(?=회(?!의|사)|해(?![가-힣])))/y, text, at);
  if (first !== undefined) {
    const value = {
      kind: 'amount',
      value: decimal(1n),
      units: [],
      ordinal: 'nth',
      approximation: 'exact',
      limit: 'none',
    } as const;
    return { start: at, end: at + first[0].length, value, words: true };
  }
  const [word, ten, one] = matchAt(native(), text, at) ?? [''];
  if (word === '') return undefined;
  const value = (values().get(ten ?? '') ?? 0) + (values().get(one ?? '') ?? 0);
  const end = at + word.length;
  const ordinal = matchAt(/째(?![가-힣])|째(?=로|는|와|,)/y, text, end);
  const counter = matchAt(value === 1 ? loneOneCounter() : nativeCounter(), text, end);
  const limited =
    /[나둘셋넷섯곱덟홉]$/.test(word) && matchAt(/\s?(?:이상|이하|미만|초과)/y, text, end) !== undefined;
  if (
    !limited &&
    ordinal === undefined &&
    (counter === undefined || matchAt(afterCounter(), text, end + counter[0].length) === undefined)
  ) {
    return undefined;
  }
  const measured = measuredAt(source, at, count(value, end));
  return inWords(counter?.[0].trim() === '분' ? asPersons(measured) : measured);
};

const nativeDay = once(
  () =>
    new RegExp(
      `(${alternatives(numerals('days'))})(?:\\s?(?:간|동안)(?![부격])|(?![가-힣])|(?=째|을|에|이|만|로|까지|부터|마다|씩|의|은))`,
      'y',
    ),
);

/** 이틀간 = 2日間, 사흘 동안 = 3日間. */
export const nativeDays: Recogniser = ({ text, lang }, at) => {
  if (lang !== 'ko' || hangul.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(nativeDay(), text, at);
  const value = values().get(found?.[1] ?? '');
  if (found === undefined || value === undefined) return undefined;
  const parts = [{ value: decimal(BigInt(value)), unit: 'day' }] as const;
  return {
    start: at,
    end: at + found[0].length,
    words: true,
    value: { kind: 'duration', parts, nth: false, throughout: true, approximation: 'exact', limit: 'none' },
  };
};

/** Whether 수 or 数 before a number means "several": 수십억, 数百. */
const isSeveral = (text: string, at: number, mark: string, letters: RegExp): boolean =>
  text.charAt(at - 1) === mark && !letters.test(text.charAt(at - 2));

/** 수십억 원: some thousand millions, and no exact sum. */
const ofSeveral = (found: Measured, at: number): Measured => {
  const { value } = found;
  return value.kind === 'amount' || value.kind === 'money' || value.kind === 'duration'
    ? { ...found, start: at - 1, value: { ...value, approximation: 'about' }, vague: true }
    : found;
};

/** Reads 이십이, 삼백, 오천만: Sino-Korean words, regardless of their context. */
export const sinoKoreanAt = (text: string, at: number): Numeral | undefined =>
  /[일이삼사오육륙칠팔구십백천만억]/.test(text.charAt(at)) ? numeralAt(text, at, 'sino-korean') : undefined;

/** 이십 명, 천여 명, 백만 원: with a place value and a counter. */
export const sinoKorean: Recogniser = (source, at) => {
  const { text, lang } = source;
  const several = isSeveral(text, at, '수', hangul);
  const inWord = hangul.test(text.charAt(at - 1)) && aboutBefore(source, at) === at && !several;
  if (lang !== 'ko' || inWord) return undefined;
  const numeral = sinoKoreanAt(text, at);
  if (numeral === undefined || !/[십백천만억]/.test(text.slice(at, numeral.end))) return undefined;
  const found = several ? ofSeveral(measuredAt(source, at, numeral), at) : measuredAt(source, at, numeral);
  const counted =
    found.value.kind === 'money' ||
    found.value.kind === 'duration' ||
    (found.value.kind === 'amount' && found.value.units.length > 0);
  // 천만에, 만 원권: the counter must end a word or have a particle.
  return counted && matchAt(/(?![가-힣])|권|대|어치/y, text, found.end) !== undefined
    ? inWords(found)
    : counted && matchAt(afterCounter(), text, found.end) !== undefined
      ? inWords(found)
      : undefined;
};

const kanji = /\p{Script=Han}/u;
const mayPrecede = /[約計総全各満第年月日時分超同毎延人口値最額均率比割]/;
// Words and places that begin with a numeral and the character of a counter.
const notNumbers = once(
  () =>
    new RegExp(
      `${alternatives(readTable(loadNumeralWords, 'form', 'not_followed_by'))}|[一二三四五六七八九十]+[日条町丁](?=市|町|村|駅)`,
      'uy',
    ),
);

/** 二十二回, 三億五千万円, 三つ: with a counter, or long enough to be unambiguous. */
export const kanjiNumber: Recogniser = (source, at) => {
  const { text, lang } = source;
  const previous = text.charAt(at - 1);
  const several = lang === 'ja' && /[十百千万億兆]/.test(text.charAt(at)) && isSeveral(text, at, '数', kanji);
  if (kanji.test(previous) && !mayPrecede.test(previous) && !several) return undefined;
  if (matchAt(notNumbers(), text, at) !== undefined) return undefined;
  const numeral = numeralAt(text, at, 'kanji');
  if (numeral === undefined) return undefined;
  const found = several ? ofSeveral(measuredAt(source, at, numeral), at) : measuredAt(source, at, numeral);
  const counted = found.end > numeral.end;
  const follower = text.charAt(found.end);
  if (/[市町村郡県駅]/.test(follower) && counted) return undefined;
  const spelled = text.slice(at, numeral.end);
  const long = spelled.length > 1 && !kanji.test(text.charAt(numeral.end));
  // 三十五団体, 四十七都道府県: any counted noun. It may be part of a name (五十音), which the other side need not
  // count.
  const placed = lang === 'ja' && /[一二三四五六七八九][十百千]/.test(spelled);
  const place = lang === 'ja' || unitAt(text, numeral.end, 'ja') !== undefined;
  if (!place || !(counted || long || placed)) return undefined;
  return { ...found, words: several || spelled.length === 1 || !(counted || long) };
};
