// The only writer of JSON for commands. data/schema/ describes the output of each.

import type { Span } from '../../model/span.js';

/** Version of the output shapes. It increases with a change that a reader of the former shape would misread. */
export const contractVersion = 1;

// Control characters, format characters (bidirectional marks included), line and paragraph separators, and other
// characters without a glyph (Hangul fillers, variation selectors).
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/**
 * A value as one line of JSON. An object gets `version` as its first member; an array stays unchanged. Invisible
 * characters are escaped, so that a terminal shows every character of the line: a right-to-left override in `총무성`
 * becomes `\u202e`. They occur only in strings, where the escape means the same.
 */
export const jsonLine = (value: object): string => {
  const whole: object = Array.isArray(value) ? value : { version: contractVersion, ...value };
  return `${JSON.stringify(whole).replace(invisible, escaped)}\n`;
};

/** A span without further fields of the record: UTF-16 code units, `end` exclusive. */
export const spanJson = ({ start, end }: Span): Span => ({ start, end });
