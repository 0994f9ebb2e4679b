// The propagation prompt: whether segments with the same source receive the same translation. Only its own keys answer
// it.

import type { OverlayRules } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    readonly propagate: { readonly ordinal: number; readonly repetitions: readonly number[] };
  }
}

export const propagate: OverlayRules<'propagate'> = { opened: () => undefined };
