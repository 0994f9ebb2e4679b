// The whole translation as running text, with movement from segment to segment.

import { type OverlayRules, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { jumpTo } from '../segments/travel.js';

declare module '../state.js' {
  interface OverlayData {
    /** The ordinal of the chosen segment. */
    readonly preview: { readonly chosen: number };
  }
}

export const preview: OverlayRules<'preview'> = {
  opened: (state) => ({ kind: 'preview', chosen: keepDraft(state).current }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, state.units.length) }),
  accept: (state, { chosen }) => jumpTo({ ...state, overlay: { kind: 'none' }, under: [] }, chosen),
};
