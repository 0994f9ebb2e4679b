// Ordinals with 제 and 第: 제22회 = 第22回 = 第二十二回, 제3조제1항 = 第3条第1項.

import { decimal } from '../decimal.js';
import type { QuantityValue } from '../quantity.js';
import type { Recogniser } from '../recogniser.js';
import { unitAt } from './find-unit.js';
import { sinoKoreanAt } from './number-words.js';
import { type Digits, numeralAt } from './numeral.js';

// 제 begins many words (제도, 제주), 第 few: a number must follow directly.
const digitsFor: readonly Digits[] = ['arabic', 'kanji'];

const thirdParty = /^(?:者|자(?![가-힣])|자[가는를와의도에로])/;

const numberAt = (text: string, at: number): { end: number; digits: bigint; words: boolean } | undefined => {
  // 제3조 is an article, so 조 is not read as 10^12 here.
  const plain = /^\d{1,9}(?![\d.,])/.exec(text.slice(at, at + 10))?.[0];
  if (plain !== undefined) return { end: at + plain.length, digits: BigInt(plain), words: false };
  for (const digits of digitsFor) {
    const found = numeralAt(text, at, digits);
    if (found !== undefined && found.value.scale === 0)
      return { end: found.end, digits: found.value.digits, words: digits === 'kanji' };
  }
  const words = sinoKoreanAt(text, at);
  return words === undefined ? undefined : { end: words.end, digits: words.value.digits, words: true };
};

/** Recognises 제 or 第 with a number and its counter, if there is one. */
export const ordinalWithPrefix: Recogniser = ({ text, lang }, at) => {
  const mark = text.charAt(at);
  if (mark !== '제' && mark !== '第') return undefined;
  const before = text.charAt(at - 1);
  // 경제 5단체, 공제 22억: the end of a word, not a prefix. 제3조제1항 is one.
  if (mark === '제' && /[경과문규공축면통숙화결]/.test(before)) return undefined;
  const spaced = text.charAt(at + 1) === ' ';
  if (spaced && /[가-힣]/.test(before)) return undefined;
  const numberStart = spaced ? at + 2 : at + 1;
  const number = numberAt(text, numberStart);
  if (number === undefined) return undefined;
  const unit = unitAt(text, number.end, lang);
  // 제일 좋은, 제이 (names): words need a counter behind them.
  if (number.words && mark === '제' && (unit === undefined || /[가-힣]/.test(before))) return undefined;
  const value: QuantityValue = {
    kind: 'amount',
    value: decimal(number.digits),
    units: unit?.units ?? [],
    ordinal: 'prefix',
    approximation: 'exact',
    limit: 'none',
  };
  // 第三者, 제3자: a third party, which 제삼자 spells in letters.
  const isParty = number.digits === 3n && thirdParty.test(text.slice(number.end, number.end + 3));
  return { start: at, end: unit?.end ?? number.end, value, words: isParty };
};
