// Makes foreign text safe to display: control characters never reach the terminal.

// C0 and C1 controls, bidirectional marks, zero-width characters, line and paragraph separators, the BOM, tags; soft
// hyphen, grapheme joiner, Mongolian vowel separator, the fillers of Hangul and Braille. A joiner is allowed only
// between emoji.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u2800\u3164\ufeff\uffa0\ud800-\udfff\u{e0000}-\u{e007f}]|\u034f|(?<!\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

const symbol = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return '�';
};

/**
 * Replaces every control, bidirectional, zero-width or unpaired surrogate code with a visible symbol (U+2400 control
 * pictures, else U+FFFD). The UTF-16 length stays the same, except for tag characters (two units become one). A joiner
 * (ZWJ) between emoji stays, because it makes them one.
 * @example visible('지방\u202e자치') // '지방�자치'
 */
export const visible = (text: string): string => text.replace(invisible, symbol);

/** The invisible characters of a text in order. */
export const hiddenIn = (text: string): readonly string[] => text.match(invisible) ?? [];

const betweenLines = /\r\n|[\n\t]/;

/** Like `visible` for text of several lines: line breaks (CRLF as LF) and tabs stay. */
export const visibleLines = (text: string): string =>
  text
    .split(/(\r\n|[\n\t])/)
    .map((part) => (betweenLines.test(part) ? part.replace('\r', '') : visible(part)))
    .join('');

/**
 * Removes the invisible characters of a text for a file, where they would do harm unseen.
 * @example printable('지방\u202e자치') // '지방자치'
 */
export const printable = (text: string): string => text.replace(invisible, '');
