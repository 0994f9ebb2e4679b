// A title, lines of which one is chosen, and a line where there is none.

import type { Rect } from '../layout.js';
import { scrolled } from '../place.js';
import { fitRows, type Row, run, titleRow } from '../row.js';

/** The mark before a line. */
export const chosenMark = (isChosen: boolean): Row[number] => run(isChosen ? '> ' : '  ', 'current');

/** The rows of a list that fills a rectangle, the chosen line in sight. */
export const choiceRows = (
  title: string,
  lines: readonly Row[],
  chosen: number,
  nothing: string,
  at: Rect,
): readonly Row[] => {
  const height = at.height - 1;
  const first = scrolled(chosen, lines.length, height);
  const count: Row = lines.length === 0 ? [] : [run(`${chosen + 1}/${lines.length}`, 'faint')];
  const shown =
    lines.length === 0 ? [[run(`  ${nothing}`, 'notice')] as Row] : lines.slice(first, first + height);
  return [titleRow([run(title, 'title')], at.width, count), ...fitRows(shown, at.width, height)];
};
