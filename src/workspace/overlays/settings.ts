// The settings. Their list and their values are drawn and changed by the TUI.

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
