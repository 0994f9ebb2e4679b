// The findings of the whole document: to go to, to put right, to let stand.

import { fix } from '../editing/fix.js';
import { allFindings } from '../findings.js';
import { type Rules, showing, within } from '../overlay-rules.js';
import { keepDraft } from '../segments/commit.js';
import { jumpTo } from '../segments/travel.js';
import { wishing } from '../state.js';
import { asking } from './waive.js';

export const findings: Rules<'findings'> = {
  opened: (state) => ({
    kind: 'findings',
    chosen: Math.max(
      0,
      allFindings(state).findIndex(({ segment }) => segment >= state.current),
    ),
  }),
  wish: () => ({ kind: 'inspect' }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, allFindings(state).length) }),
  accept: (state, { chosen }) => {
    const finding = allFindings(state)[chosen];
    if (finding === undefined) return state;
    return jumpTo({ ...state, overlay: { kind: 'none' }, under: [] }, finding.segment);
  },
  fix: (state, { chosen }) => {
    const finding = allFindings(state)[chosen];
    return finding === undefined ? state : wishing(keepDraft(fix(state, finding)), { kind: 'inspect' });
  },
  waive: (state, { chosen }) => {
    const finding = allFindings(state)[chosen];
    return finding === undefined ? state : asking(state, [finding]);
  },
};
