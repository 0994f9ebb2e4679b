// Counts the scripts of a text.

import { unitTable } from './unit-table.js';

/** Scripts that distinguish our two languages from each other and from everything else. */
export type Script = 'hangul' | 'kana' | 'han' | 'latin' | 'digit' | 'other';

/** Number of characters of each script. */
export type ScriptCounts = Readonly<Record<Script, number>>;

type Range = readonly [from: number, to: number, script: Script];

// Left out deliberately: ・ (U+30FB) and ㆍ (U+318D), which both languages use as a middle dot.
const ranges: readonly Range[] = [
  [0x30, 0x39, 'digit'],
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x1100, 0x11ff, 'hangul'],
  [0x3005, 0x3005, 'han'],
  [0x3007, 0x3007, 'han'],
  [0x3041, 0x3096, 'kana'],
  [0x3099, 0x309f, 'kana'],
  [0x30a1, 0x30fa, 'kana'],
  [0x30fc, 0x30ff, 'kana'],
  [0x3131, 0x318c, 'hangul'],
  [0x31f0, 0x31ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xa960, 0xa97f, 'hangul'],
  [0xac00, 0xd7ff, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xff10, 0xff19, 'digit'],
  [0xff21, 0xff3a, 'latin'],
  [0xff41, 0xff5a, 'latin'],
  [0xff66, 0xff9f, 'kana'],
  [0x20000, 0x3ffff, 'han'],
];

const scripts: readonly Script[] = ['other', 'hangul', 'kana', 'han', 'latin', 'digit'];
const beyond = 0x10000;
// For characters of one code unit, because a document is counted character by character.
const table = unitTable(
  ranges.filter(([from]) => from < beyond).map(([from, to, script]) => [from, to, scripts.indexOf(script)]),
);

const placeOf = (codePoint: number): number => {
  if (codePoint < beyond) return table[codePoint] ?? 0;
  const range = ranges.find(([from, to]) => codePoint >= from && codePoint <= to);
  return range === undefined ? 0 : scripts.indexOf(range[2]);
};

/** Script of one code point; marks, spaces and all other scripts are `other`. */
export const scriptOf = (codePoint: number): Script => scripts[placeOf(codePoint)] ?? 'other';

/** Number of characters (code points) of each script: 총무省 has 2 of `hangul` and 1 of `han`. */
export const countScripts = (text: string): ScriptCounts => {
  const counts = new Uint32Array(scripts.length);
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint >= beyond) index += 1;
    const place = placeOf(codePoint);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return Object.fromEntries(scripts.map((script, place) => [script, counts[place] ?? 0])) as ScriptCounts;
};

/** Whether a text contains a letter or a number, unlike rulers, bullets and ditto marks. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
