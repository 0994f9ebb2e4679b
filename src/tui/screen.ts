// Contract of a screen: what is drawn while one kind of overlay is open.

import type { Laid, OverlayKind } from '../workspace/overlay.js';
import type { Rect } from './drawing/layout.js';
import type { Painted } from './drawing/paint.js';
import type { Place } from './drawing/position.js';
import type { View } from './drawing/view.js';

/** The panes of a screen, and where the insertion point stands in them; no cursor where nothing can be typed. */
export type DrawnScreen = { readonly panes: readonly Painted[]; readonly cursor?: Place | undefined };

export type Screen<K extends OverlayKind> = {
  /** Draws the overlay; `at` is all there is between the header and the hints. */
  readonly draw: (view: View, overlay: Laid<K>, at: Rect) => DrawnScreen;
  /** For a screen that is scrolled: the row, from 0, that stands uppermost when its last row is in sight. */
  readonly lastTop?: (view: View, height: number) => number;
};
