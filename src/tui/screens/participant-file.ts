// The choice of a file with participants: the path, and the files that match it.

import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import type { View } from '../drawing/view.js';
import { fileRows } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the choice of a file with participants. */
export const participantFileScreen = (
  view: View,
  overlay: Laid<'participant-file'>,
  at: Rect,
): DrawnScreen => {
  const { t, measure } = view;
  const words = {
    label: t('tui.person.file'),
    title: t('tui.person.files'),
    nothing: t('tui.person.no-files'),
  };
  const { rows, cursor } = fileRows(measure, overlay, at, words);
  return { panes: [{ at, rows }], cursor };
};
