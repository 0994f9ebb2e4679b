// Taking steps back, and doing them again.

import type { Unit } from '../../model/unit.js';
import { withUnits } from '../segments/change-units.js';
import { keepDraft } from '../segments/commit.js';
import { recutOf, unitsAt } from '../segments/recut.js';
import { goTo } from '../segments/travel.js';
import { type State, withCount, withEffect, withNotice } from '../state.js';
import { editorWith } from './editor.js';
import { type Manner, type Step, withStep } from './past.js';
import { withEditor } from './with-editor.js';

/** Notes a change of the current text, if there was one. What had been undone before can no longer be redone. */
export const recorded = (before: State, after: State, manner: Manner = 'other'): State => {
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

/** Comments and marks are no part of a step: they stay as they are. */
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

/** Gives several segments other translations in one step. */
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

/** A step that is done here and now: a cut is made by the backend. */
type Free = Exclude<Step, { readonly kind: 'cut' }>;

const apply = (state: State, step: Free, side: 'before' | 'after'): State => {
  if (step.kind === 'units') return withTranslations(state, step[side]);
  // A step done in another segment is taken back before the translator's eyes.
  return withEditor(goTo(state, step.ordinal), step[side]);
};

const tell = (state: State, step: Free, kind: 'undone' | 'redone'): State =>
  step.kind === 'units' ? withCount(state, kind, { count: step.after.size }) : state;

const recutBy = (state: State, step: Step & { readonly kind: 'cut' }, way: 'undo' | 'redo'): State => {
  const change = recutOf(step, way);
  const expected = unitsAt(state, change.at, change.before.length);
  return withEffect(state, { kind: 'recut', change, way, expected });
};

/** What was done before this session is in the history of the segment. */
const undoStored = (state: State): State =>
  withEffect(state, {
    kind: 'undo-stored',
    ordinal: state.current,
    target: state.units[state.current]?.target ?? '',
  });

/** Takes the last step back. */
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

/** Does the last step again that was taken back. */
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
