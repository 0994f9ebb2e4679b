// Composes panes to the rows of one frame.

import type { Measure } from '../../text/width.js';
import type { Rect } from './layout.js';
import { lineMarks } from './line-marks.js';
import { fitRow, type Row, type Run, run } from './row.js';

/** The rows of a pane and their rectangle, which they fill exactly. */
export type Painted = { readonly at: Rect; readonly rows: readonly Row[] };

/**
 * Composes the rows of the whole screen, each with its full width. Ink's boxes are not used, because Ink counts a
 * decomposed syllable as several cells and would shift the next pane.
 */
export const paint = (
  measure: Measure,
  panes: readonly Painted[],
  columns: number,
  height: number,
): readonly Row[] => {
  const fromLeft = [...panes].sort((a, b) => a.at.x - b.at.x);
  return Array.from({ length: height }, (_, y) => {
    const runs: Run[] = [];
    let x = 0;
    for (const { at, rows } of fromLeft) {
      const row = rows[y - at.y];
      if (row === undefined) continue;
      if (at.x > x) runs.push(run(` ${lineMarks(measure).down} `.padStart(at.x - x), 'rule'));
      runs.push(...row);
      x = at.x + at.width;
    }
    // Panes fill their rectangle exactly: only the rest at the right needs filling.
    return x === columns ? runs : fitRow(measure, runs, columns);
  });
};
