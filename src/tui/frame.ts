// One frame as data: the rows of the whole screen and the position of the cursor.

import { wrap } from '../text/wrap.js';
import { smallest } from './drawing/layout.js';
import { paint } from './drawing/paint.js';
import type { Place } from './drawing/position.js';
import { fitRows, type Row, run } from './drawing/row.js';
import { layoutOf, type View } from './drawing/view.js';
import { headerPane } from './panes/header.js';
import { hintsPane } from './panes/hints.js';
import { drawScreen } from './screens.js';

/** Rows with exactly the terminal's width, one row fewer than the terminal has. No cursor if nothing can be typed. */
export type Frame = { readonly rows: readonly Row[]; readonly cursor?: Place | undefined };

/** Draws a view as a frame. */
export const frameOf = (view: View): Frame => {
  const { columns, rows } = view.size;
  if (columns < smallest.columns || rows < smallest.rows) {
    const message = view.t('tui.too-small', { columns: smallest.columns, rows: smallest.rows });
    const lines = wrap(view.measure, message, columns).map(({ start, end }) => [
      run(message.slice(start, end), 'notice'),
    ]);
    return { rows: fitRows(view.measure, lines, columns, Math.max(1, rows - 1)) };
  }
  const layout = layoutOf(view);
  const body = drawScreen(view);
  const hints = hintsPane(view, layout.hints);
  const panes = [headerPane(view, layout.header), ...body.panes, hints];
  return { rows: paint(view.measure, panes, columns, rows - 1), cursor: hints.cursor ?? body.cursor };
};
