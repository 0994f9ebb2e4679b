// Tables whose quotation marks are broken: nearly every row opens one that is not closed.

import { Problem } from '../model/problem.js';

/** Rows that may open a quotation mark which nothing closes: speech of a novel, one row a sentence, has hundreds. */
const mostOpen = 1000;

/**
 * Refuses a table of which more than 1,000 rows, and more than half, have an unclosed quotation mark: what is read of such a table
 * is not what anybody wrote.
 * @param lines one-based lines of the rows with an unclosed quotation mark
 * @param count all rows
 * @throws Problem `table-unreadable` with the first of these lines
 */
export const refuseOpenQuotes = (lines: readonly number[], count: number): void => {
  const [line = 1] = lines;
  if (lines.length > mostOpen && lines.length * 2 > count) throw new Problem('table-unreadable', { line });
};
