// Text from outside made safe to show: control characters never reach the terminal.

// C0 and C1 controls, bidirectional marks, zero-width characters, line and paragraph separators, the BOM, tags.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

const symbol = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return '�';
};

/**
 * The text with every control, bidirectional, zero-width or unpaired surrogate code replaced by one visible symbol
 * (U+2400 control pictures, else U+FFFD). UTF-16 length is kept, except for tag characters (two units become one).
 * ZWJ and ZWNJ stay: emoji and some names need them.
 */
export const visible = (text: string): string => text.replace(invisible, symbol);

/** The text without those characters, for files: what is invisible there does harm unseen. */
export const printable = (text: string): string => text.replace(invisible, '');
