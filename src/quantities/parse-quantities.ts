// The entrance: every number, date, sum and measure of a text, in order, the longest reading first.

import type { Lang } from '../model/language.js';
import { amountInDigits } from './amounts.js';
import { calendarDate, clockTime, weekdayName } from './calendar-text.js';
import { foldWidth } from './fold.js';
import { kanjiNumber, nativeDays, nativeKorean, sinoKorean } from './number-words.js';
import { ordinalWithPrefix } from './ordinals.js';
import type { Quantity } from './quantity.js';
import type { Found, Recogniser, Source } from './recogniser.js';

// In order of preference between readings of the same length.
const recognisers: readonly Recogniser[] = [
  calendarDate,
  clockTime,
  weekdayName,
  ordinalWithPrefix,
  amountInDigits,
  nativeKorean,
  nativeDays,
  sinoKorean,
  kanjiNumber,
];

// Only these characters begin a quantity; most of a text is passed over here.
const starter =
  /[\d'第제〇零一二三四五六七八九十百千壱弐参令平昭大明레헤쇼다메소명RHSTM오午새아저밤夜낮昼朝夕정正자AaPp월화수목금토일月火水木金土日첫한하두둘세셋석네넷서여일곱덟홉열스른마흔쉰예이삼사육륙칠팔구십백천닷엿나]/;

const longestAt = (source: Source, at: number): Found | undefined => {
  let best: Found | undefined;
  for (const recognise of recognisers) {
    const found = recognise(source, at);
    if (found !== undefined && found.end > (best?.end ?? at)) best = found;
  }
  return best;
};

/** A string of digits that nothing reads (a code of 60 digits) is passed over as a whole, which keeps parsing linear. */
const pastUnread = (text: string, at: number): number => {
  let end = at + 1;
  if (/\d/.test(text.charAt(at))) while (/[\d,.]/.test(text.charAt(end))) end++;
  return end;
};

/**
 * The quantities of a text in the order of their places, never overlapping.
 * Spans are UTF-16 units of `text` as given, whatever its width or normalisation.
 */
export const parseQuantities = (text: string, lang: Lang): readonly Quantity[] => {
  const { text: folded, original } = foldWidth(text);
  const source: Source = { text: folded, lang };
  const quantities: Quantity[] = [];
  for (let at = 0; at < folded.length; ) {
    const found = starter.test(folded.charAt(at)) ? longestAt(source, at) : undefined;
    if (found === undefined) {
      at = pastUnread(folded, at);
      continue;
    }
    const { start, end, value, words } = found;
    quantities.push({ start: original(start), end: original(end), value, words });
    at = end;
  }
  return quantities;
};
