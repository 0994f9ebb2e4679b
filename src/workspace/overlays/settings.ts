// Settings: what they are and how they are changed is known to whoever draws.

import { type OverlayRules, showing } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    readonly settings: { readonly chosen: number };
  }
}

export const settings: OverlayRules<'settings'> = {
  opened: () => ({ kind: 'settings', chosen: 0 }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: Math.max(0, overlay.chosen + step) }),
};
