// Numerals: digits, 만/억/조 and 万/億/兆 between them, kanji and Sino-Korean number words. Forms after 정부 보도자료
// (12조 2,000억, 2천만) and 公用文作成の考え方 (文化審議会, 2022: 12兆2,000億, 二十二).

import loadLookalikes from '../../../data/language/numeral-lookalikes.tsv';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import { type Decimal, decimal, parseDecimal, plus, powerOfTen, times } from '../decimal.js';

/** A numeral with its end. */
export type Numeral = {
  readonly end: number;
  readonly value: Decimal;
  /** Whether it consists of ASCII digits only. */
  readonly plain: boolean;
  /** The power of ten of its last 만/억/조 if nothing follows it (3억 → 8), else 0. */
  readonly lastPower: number;
  /** The number before its first 만/억/조. */
  readonly leading: Decimal;
};

/** The notation of the single digits; a numeral uses only one. */
export type Digits = 'arabic' | 'kanji' | 'sino-korean';

const digitLetters = {
  arabic: '',
  kanji: '〇一二三四五六七八九',
  'sino-korean': '영일이삼사오육칠팔구',
} as const;
const otherDigits: Readonly<Record<string, number>> = { 零: 0, 壱: 1, 弐: 2, 参: 3, 륙: 6 };
const placePowers: Readonly<Record<string, number>> = { 십: 1, 十: 1, 拾: 1, 백: 2, 百: 2, 천: 3, 千: 3 };
const bigPowers: Readonly<Record<string, number>> = {
  만: 4,
  万: 4,
  萬: 4,
  억: 8,
  億: 8,
  조: 12,
  兆: 12,
  경: 16,
  京: 16,
};
// Longer digit strings are codes, and reading them would take more than linear time.
const mostDigits = 40;
const arabic = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/y;
// 3조제2항, 3조에 따라: an article of a law. 5만큼: a particle. 5경기: a match.
const notMagnitude = once(
  () => new RegExp(alternatives(readTable(loadLookalikes, 'form', 'followed_by', 'not_followed_by')), 'y'),
);

const matchesAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const letterValue = (letter: string, digits: Digits): number => {
  const at = digits === 'arabic' || letter === '' ? -1 : digitLetters[digits].indexOf(letter);
  return at >= 0 || digits === 'arabic' ? at : (otherDigits[letter] ?? -1);
};

/**
 * 三・五パーセント, 一・二兆円: a middle dot among kanji digits is the decimal point before a share or a magnitude, and
 * with a zero behind it (二・二〇人) before anything.
 */
const pointedKanji =
  /([〇一二三四五六七八九]+)·([〇一二三四五六七八九]+)(?:(?=パーセント|%|ポイント|倍|兆|億|割)|(?<=·[〇一二三四五六七八九]*〇))/y;

const pointedAt = (text: string, at: number): { end: number; value: Decimal } | undefined => {
  pointedKanji.lastIndex = at;
  const found = pointedKanji.exec(text);
  if (found === null) return undefined;
  const [whole, before = '', after = ''] = found;
  const digit = (letters: string): string =>
    Array.from(letters, (letter) => letterValue(letter, 'kanji')).join('');
  return { end: at + whole.length, value: parseDecimal(`${digit(before)}.${digit(after)}`) };
};

/** One coefficient: `2,600`, `12.2`, `三`, or positional kanji (二〇二六). */
const coefficientAt = (
  text: string,
  at: number,
  digits: Digits,
): { end: number; value: Decimal } | undefined => {
  if (digits === 'arabic') {
    const found = matchesAt(arabic, text, at);
    if (found === undefined || found.length > mostDigits) return undefined;
    return { end: at + found.length, value: parseDecimal(found) };
  }
  const pointed = digits === 'kanji' ? pointedAt(text, at) : undefined;
  if (pointed !== undefined) return pointed;
  let end = at;
  let value = 0n;
  for (; end - at < mostDigits; end++) {
    const digit = letterValue(text.charAt(end), digits);
    if (digit < 0) break;
    value = value * 10n + BigInt(digit);
  }
  return end === at ? undefined : { end, value: decimal(value) };
};

/** Below a magnitude: 2천5백, 二百五十, 千. */
const smallAt = (
  text: string,
  at: number,
  digits: Digits,
): { end: number; value: Decimal; places: boolean } | undefined => {
  let end = at;
  let value = decimal(0n);
  let lowest = 4;
  let places = false;
  for (;;) {
    const coefficient = coefficientAt(text, end, digits);
    const next = coefficient?.end ?? end;
    const place =
      matchesAt(notMagnitude(), text, next) === undefined ? placePowers[text.charAt(next)] : undefined;
    if (place === undefined || place >= lowest || (coefficient === undefined && digits === 'arabic')) {
      if (coefficient !== undefined && (!places || coefficient.value.digits < powerOfTen(lowest))) {
        return { end: next, value: plus(value, coefficient.value), places };
      }
      return places ? { end, value, places } : undefined;
    }
    value = plus(value, times(coefficient?.value ?? decimal(1n), powerOfTen(place)));
    end = next + 1;
    lowest = place;
    places = true;
  }
};

/** A remainder after a space needs a matching form: 3만 5,000명, 12조 2,000억; not 3조 2교대. */
const spacedRemainder =
  /\s(?=\d{1,3},\d{3}|\d{2,4}(?!\d)|\d[\d천백십]*[만억천]|(?<!조\s)\d(?![\d.])|\d\s?[원엔])/y;
/** 16.7 億円, 20 만 명: some texts also have a space before the magnitude. */
const spacedMagnitude =
  /\s(?=[만억조](?:\s?(?:원|엔|달러|명|\d)|여)|[万億兆](?:円|ウォン|ドル|ユーロ|人|\d))/y;

/** 만 원, 만여 명, 억 엔: a magnitude without a number counts once; 만 18세 is an age. */
const bareMagnitude = /[만억](?=여\s?[가-힣]|\s[가-힣]|원|명|엔|달러)/y;

const bareMagnitudeAt = (text: string, at: number): Numeral | undefined => {
  const mark = matchesAt(bareMagnitude, text, at);
  const power = mark === undefined ? undefined : bigPowers[mark];
  if (power === undefined) return undefined;
  const value = times(decimal(1n), powerOfTen(power));
  return { end: at + 1, value, plain: false, lastPower: power, leading: decimal(1n) };
};

/** The numeral that begins exactly at `at`: 12조 2천억, 三億五千万, 2,600. */
export const numeralAt = (text: string, at: number, digits: Digits): Numeral | undefined => {
  let end = at;
  let total = decimal(0n);
  let lowest = Number.POSITIVE_INFINITY;
  let leading: Decimal | undefined;
  const bare = digits === 'sino-korean' ? bareMagnitudeAt(text, at) : undefined;
  if (bare !== undefined) return bare;
  for (;;) {
    const gap =
      lowest <= 16 && digits === 'arabic' && leading?.scale === 0
        ? (matchesAt(spacedRemainder, text, end)?.length ?? 0)
        : 0;
    const small = smallAt(text, end + gap, digits);
    if (small === undefined) break;
    const markAt =
      small.end + (digits === 'arabic' ? (matchesAt(spacedMagnitude, text, small.end)?.length ?? 0) : 0);
    const mark = text.charAt(markAt);
    const power = matchesAt(notMagnitude(), text, markAt) === undefined ? bigPowers[mark] : undefined;
    // 18억 6,671억: the second number starts again.
    if (power !== undefined && power >= lowest) break;
    if (power === undefined) {
      // 5만 12345 is two numbers, and so is 12조 5 (of something).
      if (
        lowest !== Number.POSITIVE_INFINITY &&
        small.value.digits >= powerOfTen(Math.min(lowest, 4) + small.value.scale)
      )
        break;
      const plain = lowest === Number.POSITIVE_INFINITY && !small.places && digits === 'arabic';
      return {
        end: small.end,
        value: plus(total, small.value),
        plain,
        lastPower: 0,
        leading: leading ?? small.value,
      };
    }
    leading ??= small.value;
    total = plus(total, times(small.value, powerOfTen(power)));
    end = markAt + 1;
    lowest = power;
  }
  return leading === undefined ? undefined : { end, value: total, plain: false, lastPower: lowest, leading };
};
