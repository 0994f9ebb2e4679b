// One frame as data: the rows of the whole screen and the place of the cursor.

import { wrap } from '../text/wrap.js';
import { smallest } from './layout.js';
import { paint } from './paint.js';
import { headerPane } from './panes/header.js';
import { hintsPane } from './panes/hints.js';
import type { Place } from './panes/target.js';
import { fitRows, type Row, run } from './row.js';
import { documentScreen } from './screens/document.js';
import { helpScreen } from './screens/help.js';
import { lookupScreen } from './screens/lookup.js';
import { layoutOf, type View } from './view.js';

/** Rows of exactly the terminal's width, one fewer than it has; no cursor where nothing can be typed. */
export type Frame = { readonly rows: readonly Row[]; readonly cursor?: Place | undefined };

const bodyOf = (
  view: View,
): ReturnType<typeof documentScreen> | { panes: [ReturnType<typeof helpScreen>] } => {
  const { overlay } = view.state;
  const { body } = layoutOf(view);
  if (overlay.kind === 'help') return { panes: [helpScreen(view, overlay.top, body)] };
  return overlay.kind === 'lookup' ? lookupScreen(view, overlay, body) : documentScreen(view);
};

/** What the view looks like. */
export const frameOf = (view: View): Frame => {
  const { columns, rows } = view.size;
  if (columns < smallest.columns || rows < smallest.rows) {
    const message = view.t('tui.too-small', { columns: smallest.columns, rows: smallest.rows });
    const lines = wrap(message, columns).map(({ start, end }) => [run(message.slice(start, end), 'notice')]);
    return { rows: fitRows(lines, columns, Math.max(1, rows - 1)) };
  }
  const layout = layoutOf(view);
  const body = bodyOf(view);
  const hints = hintsPane(view, layout.hints);
  const panes = [headerPane(view, layout.header), ...body.panes, hints];
  const typedAt = 'cursor' in body ? body.cursor : undefined;
  return { rows: paint(panes, columns, rows - 1), cursor: hints.cursor ?? typedAt };
};
