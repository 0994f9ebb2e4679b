// The waiver of a finding: which finding of the segment, and the reason.

import type { Finding } from '../../model/finding.js';
import type { Editor } from '../editing/editor.js';
import type { PaperFinding } from '../meetings/meetings.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { withEffect, withNotice } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    readonly waive: {
      readonly field: Editor;
      readonly list: readonly Finding[];
      readonly chosen: number;
      /** Set if the finding is in a paper of a meeting. */
      readonly place?: PaperFinding | undefined;
    };
  }
}

export const waive: OverlayRules<'waive'> = {
  opened: () => undefined,
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.list.length) }),
  accept: (state, { field, list, chosen, place }) => {
    const finding = list[chosen];
    const reason = field.text.trim();
    if (finding === undefined) return state;
    // A segment of which all findings are ignored offers to end that.
    if (finding.waived !== undefined) return withEffect(state, { kind: 'unwaive', finding });
    if (reason === '') return withNotice(state, 'no-reason');
    return place === undefined
      ? withEffect(state, { kind: 'waive', finding, reason })
      : withEffect(state, { kind: 'waive-in-paper', place, reason });
  },
};
