// The choice of a returned file: the path, and the files that match it.

import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import type { View } from '../drawing/view.js';
import { fileRows } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the choice of a returned file. */
export const reviewFileScreen = (view: View, overlay: Laid<'review-file'>, at: Rect): DrawnScreen => {
  const { t, measure } = view;
  const words = {
    label: t('tui.review.file'),
    title: t('tui.review.files'),
    nothing: t('tui.review.no-files'),
  };
  const { rows, cursor } = fileRows(measure, overlay, at, words);
  return { panes: [{ at, rows }], cursor };
};
