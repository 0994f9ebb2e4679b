// Numbers that count something are figures in Korean terms (제3섹터, 1등서기관, 1인당) and kanji in many Japanese ones
// (第三セクター, 一等書記官). Numbers that only make words (一般, 三権分立, 四半期) are read like any kanji.

import { toSmallInteger } from '../../quantities/decimal.js';
import { numeralAt } from '../../quantities/recognise/numeral.js';

const kanjiNumber = '[〇一二三四五六七八九十百千]+';
const counted = new RegExp(
  `(?<=第)${kanjiNumber}|${kanjiNumber}(?=人当たり|人あたり|等(?:書記|級|航海|陸|海|空)|級|か国|カ国|ヶ国|か月|カ月|か年|カ年|次産業)`,
  'gu',
);

/** The query with figures where Korean writes them. */
export const inFigures = (query: string): string =>
  query.replace(counted, (number) => {
    const numeral = numeralAt(number, 0, 'kanji');
    const value = numeral?.end === number.length ? toSmallInteger(numeral.value) : undefined;
    return value === undefined ? number : String(value);
  });
