// The document screen: list, source, target and terms.

import { layoutOf, type View } from '../drawing/view.js';
import { sidePanes } from '../panes/aside.js';
import { listPane } from '../panes/list.js';
import { sourcePane } from '../panes/source.js';
import { targetPane } from '../panes/target.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the panes side by side or one below the other, depending on the size. */
export const documentScreen = (view: View): DrawnScreen => {
  const layout = layoutOf(view);
  const source = sourcePane(view, layout.source);
  const target = targetPane(view, layout.target, layout.neighbours);
  return {
    panes: [listPane(view, layout.list), source, target, ...sidePanes(view, layout.terms)],
    cursor: source.cursor ?? target.cursor,
  };
};
