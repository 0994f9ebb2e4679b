// Small numbers in kanji: 二十二, and by digits 二〇二六. Up to 9999, the range in names.

const digits = '〇一二三四五六七八九';
const units: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** The value of a run of 〇 to 九, 十, 百, 千; NaN if it is no number (十十). */
export const readKanjiNumber = (text: string): number => {
  if (!/[十百千]/u.test(text)) return Number(Array.from(text, (one) => digits.indexOf(one)).join(''));
  let rest = text;
  let value = 0;
  for (const [unit, unitValue] of units) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    // 百 alone is one hundred.
    const count = at === 0 ? 1 : at === 1 ? digits.indexOf(rest.charAt(0)) : Number.NaN;
    value += count * unitValue;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return value;
  return rest.length === 1 && digits.includes(rest) ? value + digits.indexOf(rest) : Number.NaN;
};

/** An integer from 0 (〇) to 9999 in kanji with place values: 22 → 二十二. */
export const writeKanjiNumber = (value: number): string => {
  if (value === 0) return '〇';
  let rest = value;
  let text = '';
  for (const [unit, unitValue] of units) {
    const count = Math.floor(rest / unitValue);
    rest %= unitValue;
    if (count > 0) text += count === 1 ? unit : digits.charAt(count) + unit;
  }
  return rest === 0 ? text : text + digits.charAt(rest);
};

/** Digits one by one in kanji: 2026 → 二〇二六. */
export const writeKanjiDigits = (number: string): string =>
  number.replace(/\d/gu, (digit) => digits.charAt(Number(digit)));
