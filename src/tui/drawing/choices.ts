// A title, lines of which one is chosen, and a line where there is none.

import type { Measure } from '../../text/width.js';
import type { Rect } from './layout.js';
import { scrolled } from './position.js';
import { fitRows, type Row, run, titleRow } from './row.js';

/** The mark before a line. */
export const chosenMark = (isChosen: boolean): Row[number] => run(isChosen ? '> ' : '  ', 'current');

/** What can be chosen from: only the lines in sight are made, for there may be thousands. */
export type Choices = {
  readonly title: string;
  readonly count: number;
  readonly chosen: number;
  readonly line: (index: number) => Row;
  /** What stands above a line, where something new begins with it. */
  readonly heading?: (index: number) => Row | undefined;
  /** What is said where there is nothing. */
  readonly nothing: string;
};

type Placed = { readonly index: number; readonly heading?: Row };

/** The lines with their headings, the chosen one in sight. */
const linesInSight = ({ count, chosen, line, heading }: Choices, height: number): readonly Row[] => {
  const placed = Array.from({ length: count }, (_, index) => index).flatMap((index): Placed[] => {
    const above = heading?.(index);
    return above === undefined ? [{ index }] : [{ index, heading: above }, { index }];
  });
  const at = placed.findIndex(({ index, heading: above }) => index === chosen && above === undefined);
  const first = scrolled(at, placed.length, height);
  return placed.slice(first, first + height).map(({ index, heading: above }) => above ?? line(index));
};

/** The rows of a list that fills a rectangle, the chosen line in sight. */
export const choiceRows = (measure: Measure, choices: Choices, at: Rect): readonly Row[] => {
  const { title, count, chosen, nothing } = choices;
  const height = at.height - 1;
  const place: Row = count === 0 ? [] : [run(`${chosen + 1}/${count}`, 'faint')];
  const shown: readonly Row[] =
    count === 0 ? [[run(`  ${nothing}`, 'notice')]] : linesInSight(choices, height);
  return [
    titleRow(measure, [run(title, 'title')], at.width, place),
    ...fitRows(measure, shown, at.width, height),
  ];
};
