// Remarks on the document that was exported, in rows that scroll: what could not be written as it is in the source.

import type { RewriteNote } from '../../model/rewrite-note.js';
import { type OverlayRules, popped, showing } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    readonly exported: {
      readonly path: string;
      readonly notes: readonly RewriteNote[];
      readonly top: number;
    };
  }
}

export const exported: OverlayRules<'exported'> = {
  opened: () => undefined,
  choose: (state, overlay, step) => showing(state, { ...overlay, top: Math.max(0, overlay.top + step) }),
  accept: popped,
};
