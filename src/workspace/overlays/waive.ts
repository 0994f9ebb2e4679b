// Letting a finding stand: which of the segment's, and why.

import type { Finding } from '../../model/finding.js';
import { editorWith } from '../editing/editor.js';
import { findingsAt } from '../findings.js';
import { type Rules, showing, within } from '../overlay-rules.js';
import { type State, told, wishing } from '../state.js';

/** The question why a finding may stand; of one about which that was decided before, the decision is taken back. */
export const asking = (state: State, list: readonly Finding[]): State => {
  const [only] = list;
  if (only === undefined) return told(state, 'no-finding');
  if (list.length === 1 && only.waived !== undefined) {
    return wishing(state, { kind: 'unwaive', finding: only });
  }
  const under = state.overlay.kind === 'none' ? [] : [...state.under, state.overlay];
  return { ...state, overlay: { kind: 'waive', field: editorWith(''), list, chosen: 0 }, under };
};

/** The same for the findings of the current segment. */
export const askingCurrent = (state: State): State => {
  const found = findingsAt(state, state.current);
  const open = found.filter(({ waived }) => waived === undefined);
  return asking(state, open.length > 0 ? open : found);
};

export const waive: Rules<'waive'> = {
  opened: () => undefined,
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.list.length) }),
  accept: (state, { field, list, chosen }) => {
    const finding = list[chosen];
    const reason = field.text.trim();
    if (finding === undefined) return state;
    return reason === '' ? told(state, 'no-reason') : wishing(state, { kind: 'waive', finding, reason });
  },
};
