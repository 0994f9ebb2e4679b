// One frame as data: the rows of the whole screen and the place of the cursor.

import { wrap } from '../text/wrap.js';
import { smallest } from './drawing/layout.js';
import { paint } from './drawing/paint.js';
import type { Place } from './drawing/position.js';
import { fitRows, type Row, run } from './drawing/row.js';
import { layoutOf, type View } from './drawing/view.js';
import { headerPane } from './panes/header.js';
import { hintsPane } from './panes/hints.js';
import type { Screen } from './screen.js';
import { candidatesScreen } from './screens/candidates.js';
import { documentScreen } from './screens/document.js';
import { exportScreen } from './screens/export.js';
import { findingsScreen } from './screens/findings.js';
import { formScreen } from './screens/form.js';
import { helpScreen } from './screens/help.js';
import { historyScreen } from './screens/history.js';
import { homeScreen } from './screens/home.js';
import { lookupScreen } from './screens/lookup.js';
import { paletteScreen } from './screens/palette.js';
import { replaceScreen } from './screens/replace.js';
import { settingsScreen } from './screens/settings.js';
import { waiveScreen } from './screens/waive.js';

/** Rows of exactly the terminal's width, one fewer than it has; no cursor where nothing can be typed. */
export type Frame = { readonly rows: readonly Row[]; readonly cursor?: Place | undefined };

const bodyOf = (view: View): Screen => {
  const { overlay } = view.state;
  const { body } = layoutOf(view);
  switch (overlay.kind) {
    case 'help':
      return helpScreen(view, overlay, body);
    case 'lookup':
      return lookupScreen(view, overlay, body);
    case 'palette':
      return paletteScreen(view, overlay, body);
    case 'replace':
      return replaceScreen(view, overlay, body);
    case 'findings':
      return findingsScreen(view, overlay, body);
    case 'waive':
      return waiveScreen(view, overlay, body);
    case 'form':
      return formScreen(view, overlay, body);
    case 'candidates':
      return candidatesScreen(view, overlay, body);
    case 'history':
      return historyScreen(view, overlay, body);
    case 'home':
      return homeScreen(view, overlay, body);
    case 'export':
      return exportScreen(view, overlay, body);
    case 'settings':
      return settingsScreen(view, overlay, body);
    case 'none':
    case 'search':
    case 'goto':
    case 'comment':
    case 'pick':
    case 'spread':
      return documentScreen(view);
    default:
      return overlay satisfies never;
  }
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
  return { rows: paint(panes, columns, rows - 1), cursor: hints.cursor ?? body.cursor };
};
