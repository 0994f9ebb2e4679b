// The statistics of a document: of the one chosen in the list, or of the one in work.

import type { DocumentId } from '../../model/ids.js';
import { chosenDocument } from '../meetings/chosen.js';
import type { StatisticsSeen } from '../meetings/meetings.js';
import { type OverlayRules, popped, showing } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    /** `seen` is undefined while the document is counted. */
    readonly statistics: {
      readonly document: DocumentId;
      readonly seen: StatisticsSeen | undefined;
      readonly top: number;
    };
  }
}

export const statistics: OverlayRules<'statistics'> = {
  opened: (state) => ({
    kind: 'statistics',
    document: chosenDocument(state).id,
    seen: undefined,
    top: 0,
  }),
  effect: ({ document }) => ({ kind: 'statistics', document }),
  choose: (state, overlay, step) => showing(state, { ...overlay, top: Math.max(0, overlay.top + step) }),
  accept: popped,
};
