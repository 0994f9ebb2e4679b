// The only writer of JSON for commands. data/schema/ describes the output of each.

import type { Span } from '../../model/span.js';

/** The number of the contract: it grows when a shape changes so that a reader of the old one would misread it. */
export const contractVersion = 1;

// Control characters, format characters (bidirectional marks among them), line and paragraph separators, and whatever else
// Unicode says is drawn as nothing (Hangul fillers, variation selectors).
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/**
 * A value as one line of JSON. An object gets `version` as its first member; an array stays as it is. Invisible characters
 * are escaped, so that a terminal that shows the line draws every character of it: a right-to-left override in
 * `총무성` comes out as `\u202e`. They are only ever part of strings, where the escape means the same.
 */
export const jsonLine = (value: object): string => {
  const whole: object = Array.isArray(value) ? value : { version: contractVersion, ...value };
  return `${JSON.stringify(whole).replace(invisible, escaped)}\n`;
};

/** A span, and nothing else that the record may carry: UTF-16 code units, `end` exclusive. */
export const spanJson = ({ start, end }: Span): Span => ({ start, end });
