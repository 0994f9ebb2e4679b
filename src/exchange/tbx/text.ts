// Texts in TBX: what other programs show, and what brings back the very characters.

import { withoutForbidden } from '../../container/xml.js';

const flat = (text: string): string =>
  withoutForbidden(text)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

// Japanese is broken anywhere and has no spaces to break at.
const japaneseBreak =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー、。，．」）])[ \t]*[\r\n][ \t\r\n]*(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「（])/gu;

/**
 * The text as any program gives it back: line breaks and indentation are a matter of layout in XML, and its readers
 * turn them into one space, between Japanese characters into none. What XML cannot hold is U+FFFD.
 */
export const tidy = (text: string): string => flat(text.replace(japaneseBreak, ''));

const unit = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

// Spaces that tidying takes away, any space but the usual one, and backslashes.
const untidy = /\\|^ | $|(?<= ) |[^\S ]/g;

/** The text so written that tidying leaves it as it is: `\n`, `\\`, and `\u0007` for a UTF-16 unit. */
export const escaped = (text: string): string => {
  const spaced = text.replace(untidy, (mark) =>
    mark === '\\' ? '\\\\' : mark === '\n' ? '\\n' : unit(mark),
  );
  let kept = '';
  for (const character of spaced)
    kept += withoutForbidden(character) === character ? character : unit(character);
  return kept;
};

/** The text that an escaped one stands for. */
export const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|[n\\])/gi, (mark, code: string | undefined) =>
    code === undefined ? (mark === '\\\\' ? '\\' : '\n') : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Brings `exact` back, as long as `shown` is still the text that other programs were shown. */
export const exactly = (shown: string, exact: string | undefined): string =>
  exact !== undefined && (tidy(exact) === shown || flat(exact) === shown) ? exact : shown;
