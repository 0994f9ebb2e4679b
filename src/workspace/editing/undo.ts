// Undoes and redoes steps.

import type { Unit } from '../../model/unit.js';
import { withUnits } from '../segments/change-units.js';
import { keepDraft } from '../segments/commit.js';
import { recutOf, unitsAt } from '../segments/recut.js';
import { goTo } from '../segments/travel.js';
import { type State, withCount, withEffect, withNotice } from '../state.js';
import { editorWith } from './editor.js';
import { type EditKind, type Step, withStep } from './past.js';
import { withEditor } from './with-editor.js';

/** Records a change of the current text, if there was one, and clears the redo steps. */
export const recorded = (before: State, after: State, manner: EditKind = 'other'): State => {
  if (before.current !== after.current || before.editor.text === after.editor.text) return after;
  const step: Step = {
    kind: 'text',
    ordinal: after.current,
    before: before.editor,
    after: after.editor,
    manner,
  };
  return { ...after, past: withStep(after.past, step), future: [] };
};

const withOrigin = (unit: Unit, { target, state, origin }: Unit): Unit => {
  const { origin: _, ...rest } = unit;
  return { ...rest, target, state, ...(origin && { origin }) };
};

/** Comments and bookmarks are not part of a step and stay as they are. */
const withTranslations = (state: State, changed: ReadonlyMap<number, Unit>): State => {
  const units = new Map(
    [...changed].flatMap(([ordinal, its]): [number, Unit][] => {
      const unit = state.units[ordinal];
      return unit === undefined ? [] : [[ordinal, withOrigin(unit, its)]];
    }),
  );
  const own = changed.get(state.current);
  return { ...withUnits(state, units), ...(own && { editor: editorWith(own.target) }) };
};

/** Replaces the translations of several segments in one step. */
export const changeUnits = (state: State, after: ReadonlyMap<number, Unit>): State => {
  if (after.size === 0) return state;
  const before = new Map(
    [...after.keys()].flatMap((ordinal) => {
      const unit = state.units[ordinal];
      return unit === undefined ? [] : [[ordinal, unit] as const];
    }),
  );
  const step: Step = { kind: 'units', ordinal: state.current, before, after };
  return { ...withTranslations(state, after), past: withStep(state.past, step), future: [] };
};

/** Applies a step in the state; the backend splits and joins segments. */
type Free = Exclude<Step, { readonly kind: 'cut' }>;

const apply = (state: State, step: Free, side: 'before' | 'after'): State => {
  if (step.kind === 'units') return withTranslations(state, step[side]);
  // Goes to the segment of a step before undoing it, so that the translator sees the change.
  return withEditor(goTo(state, step.ordinal), step[side]);
};

const tell = (state: State, step: Free, kind: 'undone' | 'redone'): State =>
  step.kind === 'units' ? withCount(state, kind, { count: step.after.size }) : state;

const recutBy = (state: State, step: Step & { readonly kind: 'cut' }, way: 'undo' | 'redo'): State => {
  const change = recutOf(step, way);
  const expected = unitsAt(state, change.at, change.before.length);
  return withEffect(state, { kind: 'recut', change, way, expected });
};

/** Changes from before this session are in the history of the segment. */
const undoStored = (state: State): State =>
  withEffect(state, {
    kind: 'undo-stored',
    ordinal: state.current,
    target: state.units[state.current]?.target ?? '',
  });

/** Undoes the last step. */
export const undo = (state: State): State => {
  const step = state.past.at(-1);
  if (step === undefined) return undoStored(keepDraft(state));
  if (step.kind === 'cut') return recutBy(keepDraft(state), step, 'undo');
  const next = {
    ...apply(state, step, 'before'),
    past: state.past.slice(0, -1),
    future: [...state.future, step],
  };
  return tell(next, step, 'undone');
};

/** Redoes the step that was undone last. */
export const redo = (state: State): State => {
  const step = state.future.at(-1);
  if (step === undefined) return withNotice(state, 'nothing-to-redo');
  if (step.kind === 'cut') return recutBy(keepDraft(state), step, 'redo');
  const next = {
    ...apply(state, step, 'after'),
    future: state.future.slice(0, -1),
    past: [...state.past, step],
  };
  return tell(next, step, 'redone');
};
