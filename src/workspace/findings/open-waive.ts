// Opens the question for a waiver's reason, over the document or over the list of findings.

import type { Finding } from '../../model/finding.js';
import { editorWith } from '../editing/editor.js';
import type { PaperFinding } from '../meetings/meetings.js';
import { currentFindings, findingInSight } from '../select.js';
import { type State, withEffect, withNotice } from '../state.js';
import { findingsAt, openFindingsAt } from './findings.js';

/** Asks for the reason to waive a finding. If the finding is waived already, removes the waiver instead. */
export const openWaive = (
  state: State,
  list: readonly Finding[],
  chosen = 0,
  place?: PaperFinding,
): State => {
  const [only] = list;
  if (only === undefined) return withNotice(state, 'no-finding');
  if (list.length === 1 && only.waived !== undefined) {
    return withEffect(state, { kind: 'unwaive', finding: only });
  }
  const under = state.overlay.kind === 'none' ? [] : [...state.under, state.overlay];
  return { ...state, overlay: { kind: 'waive', field: editorWith(''), list, chosen, place }, under };
};

/** Asks for the reason to waive the chosen finding of the current segment. */
export const openWaiveHere = (state: State): State => {
  const found = findingsAt(state, state.current);
  const shown = currentFindings(state);
  const open = shown.length > 0 ? shown : openFindingsAt(state, state.current);
  return open.length > 0 ? openWaive(state, open, findingInSight(state)) : openWaive(state, found);
};
