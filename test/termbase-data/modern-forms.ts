// Today's Japanese forms of characters that have an older one: what Hanja must not be written with.

import { modernForm } from '../../src/text/japanese/kanji-forms.js';

const unified = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCodePoint(0x4e00 + i));

/** Every character that the table of old and new forms leads to. */
export const modernForms: ReadonlySet<string> = new Set(
  unified.filter((character) => modernForm(character) !== character).map(modernForm),
);
