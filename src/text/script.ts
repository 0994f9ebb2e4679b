// Which scripts a text is written in.

/** Scripts that tell our two languages from each other and from everything else. */
export type Script = 'hangul' | 'kana' | 'han' | 'latin' | 'digit' | 'other';

/** Number of characters of each script. */
export type ScriptCounts = Readonly<Record<Script, number>>;

type Range = readonly [from: number, to: number, script: Script];

// Left out on purpose: ・ (U+30FB) and ㆍ (U+318D), which both languages use as a middle dot.
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

/** Script of one code point; marks, spaces and every script that is not ours are `other`. */
export const scriptOf = (codePoint: number): Script => {
  for (const [from, to, script] of ranges) {
    if (codePoint < from) return 'other';
    if (codePoint <= to) return script;
  }
  return 'other';
};

/** How often each script occurs. */
export const countScripts = (text: string): ScriptCounts => {
  const counts: Record<Script, number> = { hangul: 0, kana: 0, han: 0, latin: 0, digit: 0, other: 0 };
  for (const character of text) counts[scriptOf(character.codePointAt(0) ?? 0)]++;
  return counts;
};

/** Whether a text says anything: rulers, bullets and ditto marks have neither letter nor number. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
