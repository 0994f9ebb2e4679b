// A title, lines of which one is chosen, and a line where there is none.

import type { Rect } from '../layout.js';
import { scrolled } from '../place.js';
import { fitRows, type Row, run, titleRow } from '../row.js';

/** The mark before a line. */
export const chosenMark = (isChosen: boolean): Row[number] => run(isChosen ? '> ' : '  ', 'current');

/** What can be chosen from: only the lines in sight are made, for there may be thousands. */
export type Choices = {
  readonly title: string;
  readonly count: number;
  readonly chosen: number;
  readonly line: (index: number) => Row;
  /** What is said where there is nothing. */
  readonly nothing: string;
};

/** The rows of a list that fills a rectangle, the chosen line in sight. */
export const choiceRows = ({ title, count, chosen, line, nothing }: Choices, at: Rect): readonly Row[] => {
  const height = at.height - 1;
  const first = scrolled(chosen, count, height);
  const place: Row = count === 0 ? [] : [run(`${chosen + 1}/${count}`, 'faint')];
  const shown: readonly Row[] =
    count === 0
      ? [[run(`  ${nothing}`, 'notice')]]
      : Array.from({ length: Math.min(height, count) }, (_, index) => line(first + index));
  return [titleRow([run(title, 'title')], at.width, place), ...fitRows(shown, at.width, height)];
};
