// Earlier translations of the segment; the chosen one comes into the field, where it can be undone.

import type { EarlierText } from '../editing/earlier-text.js';
import { editorWith } from '../editing/editor.js';
import { withEditor } from '../editing/with-editor.js';
import { type OverlayRules, popped, showing, within } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    readonly earlier: {
      /** Zero-based. */
      readonly ordinal: number;
      /** Undefined until they are read. */
      readonly texts: readonly EarlierText[] | undefined;
      readonly chosen: number;
    };
  }
}

export const earlier: OverlayRules<'earlier'> = {
  opened: (state) => ({ kind: 'earlier', ordinal: state.current, texts: undefined, chosen: 0 }),
  effect: ({ ordinal }) => ({ kind: 'earlier', ordinal }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.texts?.length ?? 0) }),
  accept: (state, { ordinal, texts, chosen }) => {
    const text = texts?.[chosen];
    const below = popped(state);
    return text === undefined || ordinal !== state.current
      ? below
      : withEditor(below, editorWith(text.target));
  },
};
