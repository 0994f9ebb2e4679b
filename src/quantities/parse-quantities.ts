// The entry point: finds every number, date, sum and measure of a text, in order, the longest reading first.

import type { Lang } from '../model/language.js';
import { foldWidth } from './fold.js';
import type { Quantity } from './quantity.js';
import { amountInDigits } from './recognise/amounts.js';
import { calendarDate, clockTime, weekdayName } from './recognise/calendar-text.js';
import { ageGroups, fewOf, half, halfCentury, halfYear } from './recognise/loose-amounts.js';
import { pastNamedDay } from './recognise/named-days.js';
import { kanjiNumber, nativeDays, nativeKorean, sinoKorean } from './recognise/number-words.js';
import { ordinalWithPrefix } from './recognise/ordinals.js';
import type { Found, Recogniser, Source } from './recogniser.js';

// In order of preference between readings of the same length, each with its possible first characters: most of a text
// begins no quantity and costs one table look-up.
const recognisers: readonly (readonly [starts: RegExp, recognise: Recogniser])[] = [
  [/[\d'〇一二三四五六七八九十千令平昭大明레헤쇼다메평소대명RHSTM]/, calendarDate],
  [/[\d오午새아저밤夜深심未낮昼朝夕정正자零AaPp한두세네다여일덟아홉열]/, clockTime],
  [/[월화수목금토일月火水木金土日]/, weekdayName],
  [/[제第]/, ordinalWithPrefix],
  [/[2-6]/, ageGroups],
  [/\d/, amountInDigits],
  [/[첫한하두둘세셋석네넷다여일아열스서마쉰예]/, nativeKorean],
  [/[이사나닷엿여아열보일]/, nativeDays],
  [/[반半]/, halfYear],
  [/[사四반半]/, halfCentury],
  [/[절半]/, half],
  [/[한두서너네대예일여\d一二三四五六七八]/, fewOf],
  [/[일이삼사오육륙칠팔구십백천만억]/, sinoKorean],
  [/[〇零一二三四五六七八九十百千壱弐参]/, kanjiNumber],
];

const digits = /[\d,.]/;
const kanjiDigits = /[〇一二三四五六七八九]/;

// By code unit, filled when it first occurs.
const byUnit: (readonly Recogniser[] | null | undefined)[] = new Array(1 << 16);

/** Recognisers by first UTF-16 code unit; null for a unit that begins none and is no digit. */
const candidates = (unit: number): readonly Recogniser[] | null => {
  const known = byUnit[unit];
  if (known !== undefined) return known;
  const character = String.fromCharCode(unit);
  const able = recognisers.filter(([starts]) => starts.test(character)).map(([, recognise]) => recognise);
  const found = able.length === 0 && !digits.test(character) && !kanjiDigits.test(character) ? null : able;
  byUnit[unit] = found;
  return found;
};

const longestAt = (able: readonly Recogniser[], source: Source, at: number): Found | undefined => {
  let best: Found | undefined;
  for (const recognise of able) {
    const found = recognise(source, at);
    if (found !== undefined && found.end > (best?.end ?? at)) best = found;
  }
  return best;
};

/** Skips a string of digits without a reading (a code of 60 digits) as a whole, which keeps parsing fast. */
const pastUnread = (text: string, at: number): number => {
  let end = at + 1;
  const first = text.charAt(at);
  const run = digits.test(first) ? digits : kanjiDigits.test(first) ? kanjiDigits : undefined;
  while (run?.test(text.charAt(end)) === true) end++;
  return end;
};

/**
 * The quantities of a text in order, without overlaps. Spans are UTF-16 code units of the given `text`, whatever its
 * width or normalisation.
 * @example parseQuantities('예산 12조 2,000억 원', 'ko') // at 3–15 an amount of 12,200,000,000,000 KRW
 */
export const parseQuantities = (text: string, lang: Lang): readonly Quantity[] => {
  const { text: folded, original } = foldWidth(text);
  const source: Source = { text: folded, lang };
  const quantities: Quantity[] = [];
  for (let at = 0; at < folded.length; ) {
    const able = candidates(folded.charCodeAt(at));
    if (able === null) {
      at++;
      continue;
    }
    const named = pastNamedDay(folded, at);
    if (named > at) {
      at = named;
      continue;
    }
    const found = longestAt(able, source, at);
    if (found === undefined) {
      at = pastUnread(folded, at);
      continue;
    }
    const { start, end, value, words, vague } = found;
    quantities.push({
      start: original(start),
      end: original(end),
      value,
      words,
      ...(vague && { vague }),
    });
    at = end;
  }
  return quantities;
};
