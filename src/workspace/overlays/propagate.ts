// The question, asked once a document, whether segments with the same source get the same translation.

import { type OverlayRules, popped } from '../overlay.js';
import { propagateTo } from '../segments/propagate.js';

declare module '../state.js' {
  interface OverlayData {
    readonly propagate: { readonly ordinal: number; readonly repetitions: readonly number[] };
  }
}

export const propagate: OverlayRules<'propagate'> = {
  opened: () => undefined,
  accept: (state, { ordinal }) => propagateTo({ ...popped(state), propagation: 'yes' }, ordinal),
  close: (state) => ({ ...popped(state), propagation: 'no' }),
};
