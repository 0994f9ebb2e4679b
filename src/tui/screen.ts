// Contract of a screen, which draws one kind of overlay.

import type { Laid, OverlayKind } from '../workspace/overlay.js';
import type { Rect } from './drawing/layout.js';
import type { Painted } from './drawing/paint.js';
import type { Place } from './drawing/position.js';
import type { View } from './drawing/view.js';

/** The panes of a screen, and the position of the insertion point; no cursor if nothing can be typed. */
export type DrawnScreen = { readonly panes: readonly Painted[]; readonly cursor?: Place | undefined };

export type Screen<K extends OverlayKind> = {
  /** Draws the overlay; `at` is the area between header and hints. */
  readonly draw: (view: View, overlay: Laid<K>, at: Rect) => DrawnScreen;
  /** For a screen that scrolls: the zero-based index of the top row when the last row is visible. */
  readonly lastTop?: (view: View, height: number) => number;
};
