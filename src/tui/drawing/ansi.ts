// Rows as terminal output: text with its attributes as escape codes (SGR, ECMA-48 8.3.117).

import { boundedMemo, memoByObject } from '../../text/memo.js';
import { drawn } from '../../text/width.js';
import type { Row } from './row.js';
import type { Look, Meaning, Theme } from './theme.js';

const codesOf = ({ color, bold, inverse, underline }: Look): readonly (number | string)[] => [
  ...(bold ? [1] : []),
  ...(underline ? [4] : []),
  ...(inverse ? [7] : []),
  // An index into the 256-colour table (xterm, ISO 8613-6).
  ...(color === undefined ? [] : [`38;5;${color}`]),
];

/** The escape code that starts the look of a meaning; empty for plain text. There are some twenty meanings. */
const beginnings = memoByObject(({ looks }: Theme) =>
  boundedMemo(100, (meaning: Meaning): string => {
    const codes = codesOf(looks[meaning]);
    return codes.length === 0 ? '' : `\u001b[${codes.join(';')}m`;
  }),
);

/** Converts a row to text with escape codes. */
export const ansiRow = (row: Row, theme: Theme): string => {
  const beginning = beginnings(theme);
  let line = '';
  for (const { text, meaning } of row) {
    const begins = beginning(meaning);
    line += begins === '' ? drawn(text) : `${begins}${drawn(text)}\u001b[0m`;
  }
  return line;
};
