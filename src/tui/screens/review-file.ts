// The choice of the file that a reviewer returned.

import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';
import { fileScreen } from './participant-file.js';

/** Draws the choice of a returned file. */
export const reviewFileScreen = (view: View, overlay: Laid<'review-file'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const words = {
    label: t('tui.review.file'),
    title: t('tui.review.files'),
    nothing: t('tui.review.no-files'),
  };
  return fileScreen(view, overlay, at, words);
};
