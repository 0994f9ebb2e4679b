// Replaces characters of symbol fonts, such as U+F0FE, with visible characters.

/** Wingdings, by the low byte of its private-use characters. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  119: '◆',
  159: '•',
  161: '○',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** The visible character of a symbol font's character; `□` if it is unknown. @param code hexadecimal, as in `w:sym` */
export const symbolOf = (font: string, code: string): string => {
  const value = Number.parseInt(code, 16);
  if (/^wingdings$/i.test(font)) return wingdings[value & 0xff] ?? '□';
  return value >= 0xf000 || Number.isNaN(value) ? '□' : String.fromCodePoint(value);
};
