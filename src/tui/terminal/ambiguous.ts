// How wide the terminal draws characters that Unicode calls ambiguous: asked of it, unless the translator knows better.

import { type AmbiguousWidth, ambiguousWidth, countAmbiguous } from '../../text/width.js';

/** A width that holds whatever the terminal says, or what it says. */
export const ambiguousSettings = ['auto', 'narrow', 'wide'] as const;
export type AmbiguousSetting = (typeof ambiguousSettings)[number];

/**
 * Draws such a character at the beginning of the second row and asks where the cursor stands now (DSR 6); the answer of
 * the first row would be that of a function key. What was drawn is wiped out at once.
 */
export const ambiguousProbe = '\u001b[2;1H○\u001b[6n\u001b[2J\u001b[H';

// It belongs to the one terminal that the program runs in. Terminals that never answer are nearly all narrow.
let measured: AmbiguousWidth = 'narrow';

/** Counts as a setting says. */
export const countAs = (setting: AmbiguousSetting): void =>
  countAmbiguous(setting === 'auto' ? measured : setting);

/**
 * Takes the terminal's answer: the column, counted from 1, behind the character.
 * @returns whether characters are counted otherwise from now on
 */
export const takeMeasure = (column: number, setting: AmbiguousSetting): boolean => {
  measured = column > 2 ? 'wide' : 'narrow';
  const before = ambiguousWidth();
  countAs(setting);
  return ambiguousWidth() !== before;
};
