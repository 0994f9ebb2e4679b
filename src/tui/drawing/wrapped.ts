// Sentences that go on in the next row where the screen is narrow.

import type { Measure } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { type Row, run } from './row.js';
import type { Meaning } from './theme.js';

/**
 * Rows of a sentence behind a lead; all rows but the first begin with as many spaces.
 * @param columns width of a row with its lead
 */
export const wrappedRows = (
  measure: Measure,
  lead: Row,
  text: string,
  columns: number,
  meaning: Meaning = 'plain',
): readonly Row[] => {
  const width = lead.reduce((sum, part) => sum + measure.width(part.text), 0);
  return wrap(measure, text, Math.max(8, columns - width)).map(({ start, end }, index) => [
    ...(index === 0 ? lead : [run(' '.repeat(width))]),
    run(text.slice(start, end).trimEnd(), meaning),
  ]);
};
