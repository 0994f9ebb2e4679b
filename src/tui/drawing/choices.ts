// A list with a title, one chosen line, and a message for an empty list.

import type { Measure } from '../../text/width.js';
import type { Rect } from './layout.js';
import { scrolled } from './position.js';
import { fitRows, type Row, run, titleRow } from './row.js';

/** The mark before a line. */
export const chosenMark = (isChosen: boolean): Row[number] => run(isChosen ? '> ' : '  ', 'current');

/** The lines to choose from. Only the visible ones are made, because there may be thousands. */
export type Choices = {
  readonly title: string;
  readonly count: number;
  readonly chosen: number;
  readonly line: (index: number) => Row;
  /** The heading above a line that starts a group. */
  readonly heading?: (index: number) => Row | undefined;
  /** The message for an empty list. */
  readonly nothing: string;
};

type Placed = { readonly index: number; readonly heading?: Row };

/** The visible lines with their headings, including the chosen one. */
const linesInSight = ({ count, chosen, line, heading }: Choices, height: number): readonly Row[] => {
  const placed = Array.from({ length: count }, (_, index) => index).flatMap((index): Placed[] => {
    const above = heading?.(index);
    return above === undefined ? [{ index }] : [{ index, heading: above }, { index }];
  });
  const at = placed.findIndex(({ index, heading: above }) => index === chosen && above === undefined);
  const first = scrolled(at, placed.length, height);
  return placed.slice(first, first + height).map(({ index, heading: above }) => above ?? line(index));
};

/** The rows of a list that fills a rectangle, with the chosen line visible. */
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
