// Texts in TBX: a form that other programs show, and an escaped form that keeps the exact characters.

import { withoutForbidden } from '../../container/xml.js';

const flat = (text: string): string =>
  withoutForbidden(text)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

// Japanese may be broken anywhere and has no spaces at line breaks.
const japaneseBreak =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー、。，．」）])[ \t]*[\r\n][ \t\r\n]*(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「（])/gu;

/**
 * Normalises a text like other programs: line breaks and indentation are layout in XML and become one space, or nothing
 * between Japanese characters. A character that XML cannot contain becomes U+FFFD.
 */
export const tidy = (text: string): string => flat(text.replace(japaneseBreak, ''));

const unit = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

// Characters that `tidy` changes: spaces at the ends, repeated spaces, white space other than a space; and backslashes.
const untidy = /\\|^ | $|(?<= ) |[^\S ]/g;

/** Escapes a text so that `tidy` keeps it: `\n`, `\\`, and `\u0007` for a UTF-16 code unit. */
export const escaped = (text: string): string => {
  const spaced = text.replace(untidy, (mark) =>
    mark === '\\' ? '\\\\' : mark === '\n' ? '\\n' : unit(mark),
  );
  let kept = '';
  for (const character of spaced)
    kept += withoutForbidden(character) === character ? character : unit(character);
  return kept;
};

/** Reverses the escaping. */
export const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|[n\\])/gi, (mark, code: string | undefined) =>
    code === undefined ? (mark === '\\\\' ? '\\' : '\n') : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Returns `exact` if `shown` is still the text that was written for other programs, else `shown`. */
export const exactly = (shown: string, exact: string | undefined): string =>
  exact !== undefined && (tidy(exact) === shown || flat(exact) === shown) ? exact : shown;
