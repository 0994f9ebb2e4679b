// All details of the current segment, in rows that scroll.

import { fixCurrent } from '../editing/fix.js';
import { insertTerm } from '../editing/insert-term.js';
import { openWaiveHere } from '../findings/open-waive.js';
import { type OverlayRules, popped, showing } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    readonly details: { readonly top: number };
  }
}

export const details: OverlayRules<'details'> = {
  opened: () => ({ kind: 'details', top: 0 }),
  choose: (state, overlay, step) => showing(state, { ...overlay, top: Math.max(0, overlay.top + step) }),
  accept: popped,
  insertNumbered: (state, _, number) => insertTerm(state, number),
  fix: (state) => fixCurrent(state),
  waive: (state) => openWaiveHere(state),
};
