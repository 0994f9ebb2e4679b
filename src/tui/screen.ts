// What a screen gives: its panes, and where the insertion point stands in them.

import type { Painted } from './paint.js';
import type { Place } from './place.js';

export type Screen = { readonly panes: readonly Painted[]; readonly cursor?: Place | undefined };
