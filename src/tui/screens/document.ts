// The document screen: list, source, target and terms.

import type { Painted } from '../paint.js';
import { listPane } from '../panes/list.js';
import { sourcePane } from '../panes/source.js';
import { type Place, targetPane } from '../panes/target.js';
import { termPane } from '../panes/terms.js';
import { layoutOf, type View } from '../view.js';

export const documentScreen = (
  view: View,
): { readonly panes: readonly Painted[]; readonly cursor: Place } => {
  const layout = layoutOf(view);
  const target = targetPane(view, layout.target);
  const aside = layout.list.height > layout.target.height;
  return {
    panes: [
      listPane(view, layout.list, aside && layout.list.width < layout.terms.width),
      sourcePane(view, layout.source),
      target,
      termPane(view, layout.terms),
    ],
    cursor: target.cursor,
  };
};
