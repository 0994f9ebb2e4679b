// Help: rows that are scrolled.

import { type OverlayRules, popped, showing } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    readonly help: { readonly top: number };
  }
}

export const help: OverlayRules<'help'> = {
  opened: () => ({ kind: 'help', top: 0 }),
  choose: (state, overlay, step) => showing(state, { ...overlay, top: Math.max(0, overlay.top + step) }),
  accept: popped,
};
