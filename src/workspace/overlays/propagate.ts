// The question, asked once a document, whether the same source takes the same translation.

import { type OverlayRules, popped } from '../overlay.js';
import { spreadTo } from '../segments/propagate.js';

declare module '../state.js' {
  interface OverlayData {
    readonly spread: { readonly ordinal: number; readonly twins: readonly number[] };
  }
}

export const spread: OverlayRules<'spread'> = {
  opened: () => undefined,
  accept: (state, { ordinal }) => spreadTo({ ...popped(state), spread: 'yes' }, ordinal),
  close: (state) => ({ ...popped(state), spread: 'no' }),
};
