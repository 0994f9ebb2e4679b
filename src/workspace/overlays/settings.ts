// Settings: what they are and how they are changed is known to whoever draws.

import { type Rules, showing } from '../overlay-rules.js';

export const settings: Rules<'settings'> = {
  opened: () => ({ kind: 'settings', chosen: 0 }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: Math.max(0, overlay.chosen + step) }),
};
