// The findings of the whole document, which can be visited, fixed and waived.

import { fix } from '../editing/fix.js';
import { allFindings } from '../findings/findings.js';
import { openWaive } from '../findings/open-waive.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { jumpTo } from '../segments/travel.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** The findings themselves are in the state. */
    readonly findings: { readonly chosen: number };
  }
}

export const findings: OverlayRules<'findings'> = {
  opened: (state) => ({
    kind: 'findings',
    chosen: Math.max(
      0,
      allFindings(state).findIndex(({ segment }) => segment >= state.current),
    ),
  }),
  effect: () => ({ kind: 'inspect' }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, allFindings(state).length) }),
  accept: (state, { chosen }) => {
    const finding = allFindings(state)[chosen];
    if (finding === undefined) return state;
    return jumpTo({ ...state, overlay: { kind: 'none' }, under: [] }, finding.segment);
  },
  fix: (state, { chosen }) => {
    const finding = allFindings(state)[chosen];
    return finding === undefined ? state : withEffect(keepDraft(fix(state, finding)), { kind: 'inspect' });
  },
  waive: (state, { chosen }) => {
    const finding = allFindings(state)[chosen];
    return finding === undefined ? state : openWaive(state, [finding]);
  },
};
