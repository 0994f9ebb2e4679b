// Help: rows that are scrolled.

import { popped, type Rules, showing } from '../overlay-rules.js';

export const help: Rules<'help'> = {
  opened: () => ({ kind: 'help', top: 0 }),
  choose: (state, overlay, step) => showing(state, { ...overlay, top: Math.max(0, overlay.top + step) }),
  accept: popped,
};
