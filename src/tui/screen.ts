// What a screen gives: its panes, and where the insertion point stands in them.

import type { Painted } from './drawing/paint.js';
import type { Place } from './drawing/position.js';

export type Screen = { readonly panes: readonly Painted[]; readonly cursor?: Place | undefined };
