// Converts kanji numerals to digits: counting numbers are digits in Korean terms (제3섹터, 1등서기관, 1인당) and kanji
// in many Japanese ones (第三セクター, 一等書記官). Numerals that only form words (一般, 三権分立, 四半期) are read like
// any kanji.

import loadCounted from '../../../data/language/counted-in-figures.tsv';
import { toSmallInteger } from '../../quantities/decimal.js';
import { numeralAt } from '../../quantities/recognise/numeral.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';

const kanjiNumber = '[〇一二三四五六七八九十百千]+';
const counted = once(
  () =>
    new RegExp(
      `(?<=第)${kanjiNumber}|${kanjiNumber}(?=${alternatives(readTable(loadCounted, 'form'))})`,
      'gu',
    ),
);

// 百四十七・五兆円: a decimal in kanji occurs only before a magnitude or a measure.
const kanjiDecimal =
  /(?<whole>[〇一二三四五六七八九十百千]+)・(?<part>[〇一二三四五六七八九]+)(?=[兆億万％%倍])/gu;

const figure = (number: string): string => {
  const numeral = numeralAt(number, 0, 'kanji');
  const value = numeral?.end === number.length ? toSmallInteger(numeral.value) : undefined;
  return value === undefined ? number : String(value);
};

/** Replaces kanji numerals with digits where Korean uses digits. */
export const inFigures = (query: string): string =>
  query
    .replace(
      kanjiDecimal,
      (_, whole: string, part: string) => `${figure(whole)}.${Array.from(part, figure).join('')}`,
    )
    .replace(counted(), figure);
