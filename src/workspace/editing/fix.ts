// Applies the fix of a finding that has exactly one.

import type { Finding } from '../../model/finding.js';
import { findingsAt, openFindingsAt, withFixed } from '../findings/findings.js';
import { currentFindings, findingInSight } from '../select.js';
import { type State, withEffect, withNotice } from '../state.js';
import { replace } from './editor.js';
import { withFittingParticle } from './fit-particle.js';
import { changeUnits } from './undo.js';
import { withEditor } from './with-editor.js';

const textOf = ({ current, editor, units }: State, ordinal: number): string =>
  ordinal === current ? editor.text : (units[ordinal]?.target ?? '');

/** Whether the text of a finding is still where it was found. */
const stands = (state: State, { segment, target }: Finding): boolean => {
  const found = state.findings.get(segment)?.target ?? '';
  const { start, end } = target;
  return textOf(state, segment).slice(start, end) === found.slice(start, end);
};

/** Fixes one finding; a text that changed since is left alone. A confirmed translation stays confirmed. */
export const fix = (state: State, finding: Finding): State => {
  const { segment, target, fix: right } = finding;
  if (right === undefined) return withNotice(state, 'no-fix');
  if (!stands(state, finding)) return withNotice(state, 'changed-since');
  const { start, end, text } = withFittingParticle(textOf(state, segment), target, right);
  const findings = withFixed(state.findings, finding, { start, end }, text);
  const unit = state.units[segment];
  if (unit === undefined) return state;
  const isCurrent = segment === state.current;
  const isConfirmed = unit.state === 'done' && unit.target === state.editor.text;
  if (isCurrent && !isConfirmed)
    return withEditor({ ...state, findings }, replace(state.editor, start, end, text));
  const after = unit.target.slice(0, start) + text + unit.target.slice(end);
  const changed = { ...changeUnits(state, new Map([[segment, { ...unit, target: after }]])), findings };
  if (!isCurrent) return changed;
  const { cursor } = replace(state.editor, start, end, text);
  return withEffect({ ...changed, editor: { ...changed.editor, cursor } }, { kind: 'wait-for-pause' });
};

/** Fixes the finding that is shown first, or else the worst fixable one of the current segment. */
export const fixCurrent = (state: State): State => {
  // During typing the findings that wait are included, because the translator asked for a fix.
  const shown = currentFindings(state);
  const open = shown.length > 0 ? shown : openFindingsAt(state, state.current);
  if (open.length === 0) {
    return withNotice(state, findingsAt(state, state.current).length > 0 ? 'no-fix' : 'no-finding');
  }
  const first = open[findingInSight(state)];
  const fixable = [...(first === undefined ? [] : [first]), ...open].find(
    (finding) => finding.fix !== undefined && stands(state, finding),
  );
  return fixable === undefined ? withNotice(state, 'no-fix') : fix(state, fixable);
};
