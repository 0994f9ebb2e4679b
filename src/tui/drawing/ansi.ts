// Rows as the terminal takes them: text with the codes that give it its look (SGR, ECMA-48 8.3.117).

import { drawn } from '../../text/width.js';
import type { Row } from './row.js';
import type { Look, Meaning, Theme } from './theme.js';

const colours: Readonly<Record<NonNullable<Look['color']>, number>> = {
  red: 31,
  green: 32,
  yellow: 33,
  magenta: 35,
  cyan: 36,
};

const codesOf = ({ color, bold, dimColor, inverse, underline }: Look): readonly number[] => [
  ...(bold ? [1] : []),
  ...(dimColor ? [2] : []),
  ...(underline ? [4] : []),
  ...(inverse ? [7] : []),
  ...(color === undefined ? [] : [colours[color]]),
];

const known = new WeakMap<Theme, Map<Meaning, string>>();

/** What switches a look on; nothing for plain text. */
const beginning = (theme: Theme, meaning: Meaning): string => {
  const own = known.get(theme) ?? new Map<Meaning, string>();
  known.set(theme, own);
  const before = own.get(meaning);
  if (before !== undefined) return before;
  const codes = codesOf(theme.looks[meaning]);
  const begins = codes.length === 0 ? '' : `\u001b[${codes.join(';')}m`;
  own.set(meaning, begins);
  return begins;
};

/** A row with its looks. */
export const ansiRow = (row: Row, theme: Theme): string => {
  let line = '';
  for (const { text, meaning } of row) {
    const begins = beginning(theme, meaning);
    line += begins === '' ? drawn(text) : `${begins}${drawn(text)}\u001b[0m`;
  }
  return line;
};
